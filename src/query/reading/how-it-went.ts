import type { Atom, Facet } from '../where.ts';

/** How rows went: stays where a thread goes on to another place. */
export const HOW: readonly Facet[] = [
  'verdict',
  'progress',
  'reserved',
  'cause',
  'cause-says',
  'result-kind',
  'noted',
  'near-miss',
  'exceeded',
  'equal',
  'late',
  'number',
];

export function isHow({ facet }: Atom): boolean {
  return HOW.includes(facet);
}
