/** What is asked of the groups: who goes worst or best, who has most or fewest. */
export const ORDERS = ['worst', 'best', 'most', 'fewest'] as const;
export type Order = (typeof ORDERS)[number];
