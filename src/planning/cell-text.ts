/** What a spreadsheet takes for the beginning of a formula, after any apostrophes that were there already. */
const FORMULA_LIKE = /^'*[\s]*[=+\-@＝＋－＠]/u;

/**
 * Text that no spreadsheet runs: with an apostrophe before what could be a formula. `restore` takes it off
 * again, so that nothing changes on the way.
 */
export function neutralise(text: string): string {
  return FORMULA_LIKE.test(text) ? `'${text}` : text;
}

export function restore(text: string): string {
  return text.startsWith("'") && FORMULA_LIKE.test(text) ? text.slice(1) : text;
}
