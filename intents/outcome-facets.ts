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
