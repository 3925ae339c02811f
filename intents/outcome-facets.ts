import type { Atom } from '../src/query/where.ts';

/** Restrictions by how rows went: what a list or a count is a part of is the same question without them. */
export const OUTCOME_FACETS = [
  'verdict',
  'progress',
  'exceeded',
  'equal',
  'reserved',
  'near-miss',
  'cause',
  'cause-says',
  'result-kind',
] as const;

export function isOutcome({ facet }: Pick<Atom, 'facet'>): boolean {
  return OUTCOME_FACETS.some((outcome) => outcome === facet);
}
