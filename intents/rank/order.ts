/** What is asked of the groups: who goes worst or best, who has most or fewest, who missed nothing. */
export const ORDERS = ['worst', 'best', 'most', 'fewest', 'nobody'] as const;
export type Order = (typeof ORDERS)[number];
