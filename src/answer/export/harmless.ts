/** What a spreadsheet takes for the beginning of a formula. */
const FORMULA = /^[\s]*[=+\-@＝＋－＠]/u;

// biome-ignore lint/suspicious/noControlCharactersInRegex: what neither XML nor a line of CSV can hold
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** The most that a cell of Excel holds. */
const LONGEST = 32_000;

/**
 * Text as a cell that no spreadsheet runs: with an apostrophe before what could be a formula, also where it is
 * only "-25%", since nobody can tell what a later report will print.
 */
export function harmless(text: string): string {
  const clean = text.replace(CONTROL, ' ').slice(0, LONGEST);
  return FORMULA.test(clean) ? `'${clean}` : clean;
}
