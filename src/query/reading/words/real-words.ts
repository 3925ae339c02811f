/**
 * Words of Italian that the report may not have and that are a slip, a form or an inflection of one of ours only by
 * their looks: they are left as they are.
 */
export const REAL_WORDS: ReadonlySet<string> = new Set([
  'parita',
  'mila',
  'medi',
  'agile',
  'agili',
  'statuto',
  'aziendale',
  'sindacato',
  'sindacati',
]);
