import { containsWords, normalize } from '../language/normalize.ts';
import type { Grounds, Row } from './knowledge.ts';
import type { Footnote, Indicator } from './record.ts';

/** Whether a curated entry means this row: its section, and every group of words of its name. */
export function isRow(row: Row, indicator: Indicator): boolean {
  return (
    (row.section === null || row.section === indicator.section) &&
    (row.code === undefined || row.code === indicator.code) &&
    row.name.every((words) => containsWords(indicator.name, words))
  );
}

/** Whether all the words that an entry rests on stand in the row; an entry without any rests on its name. */
export function groundsHold(grounds: Grounds, indicator: Indicator, notes: readonly Footnote[]): boolean {
  const { target, result, footnote } = grounds;
  return (
    (target === undefined || standsIn(target, indicator.target)) &&
    (result === undefined || standsIn(result, indicator.result)) &&
    (footnote === undefined || footnoteWith(footnote, notes) !== null)
  );
}

/** The first of the row's footnotes that holds the words, or null. */
export function footnoteWith(words: string, notes: readonly Footnote[]): Footnote | null {
  return notes.find(({ text }) => standsIn(words, text)) ?? null;
}

/**
 * Whether words, figures or signs stand in a text as a whole: "23" is not in "1.023" nor in "230", and "-" only
 * in "-".
 */
export function standsIn(words: string, text: string): boolean {
  const needle = normalize(words);
  const haystack = normalize(text);
  if (needle === haystack) return true;
  const isWhole = (at: number) =>
    !/[\p{L}\p{N}][.,]?$/u.test(haystack.slice(0, at)) &&
    !/^(?:[\p{L}\p{N}]|[.,]\p{N})/u.test(haystack.slice(at + needle.length));
  if (!/[\p{L}\p{N}]/u.test(needle)) return false;
  for (let at = haystack.indexOf(needle); at >= 0; at = haystack.indexOf(needle, at + 1)) {
    if (isWhole(at)) return true;
  }
  return false;
}
