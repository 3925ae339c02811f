import type { CentreReader } from './centre-list.ts';
import { columnsOf } from './columns.ts';
import { readRow } from './read-row.ts';
import { opensLikeCell, textScore } from './text-score.ts';
import { opensLikeValue, partNumbers } from './value-score.ts';
import { FLAG_WORD, NO_FLAG, TYPES } from './vocabulary.ts';
import type { Word } from './words.ts';

/**
 * The rows of an individual objectives' table. They have no code: each holds one type beside its flag, and
 * somewhere between two of these a row's centres end and the next row's name begins. Of all lines in
 * between, the next row opens at the one that reads best on both sides.
 */
export function splitIndividualRows(words: readonly Word[], centres: CentreReader): Word[][] {
  const anchors = words.flatMap((_, index) => (isAnchor(words, index) ? [index] : []));
  const columns = columnsOf('individual', centres);
  const rows: Word[][] = [];
  let start = 0;
  anchors.slice(1).forEach((anchor, index) => {
    const previous = (anchors[index] ?? 0) + 1;
    let best = { score: Number.NEGATIVE_INFINITY, border: anchor };
    for (let border = previous + 1; border < anchor; border += 1) {
      if (words[border]?.gap === 'space' || !opensName(words[border])) continue;
      const row = readRow(words.slice(start, border), columns);
      const score = (row?.score ?? Number.NEGATIVE_INFINITY) + nameScore(words, border, anchor);
      if (score > best.score) best = { score, border };
    }
    rows.push(words.slice(start, best.border));
    start = best.border;
  });
  if (start < words.length) rows.push(words.slice(start));
  return rows;
}

/** The type with its flag; where the flag is left out, with the target in a cell of its own. */
function isAnchor(words: readonly Word[], index: number): boolean {
  const word = words[index];
  const next = words[index + 1];
  if (!word || !next || !/^\p{Ll}+$/u.test(word.text)) return false;
  const isType = TYPES.has(word.key);
  const target = words[index + 2];
  if (FLAG_WORD.test(next.text)) return isType || word.gap !== 'space';
  if (NO_FLAG.test(next.text)) return isType && (target === undefined || !/^\p{Ll}/u.test(target.text));
  return isType && word.gap !== 'space' && opensLikeValue(words, index + 1);
}

function nameScore(words: readonly Word[], from: number, to: number): number {
  const [first] = partNumbers(words, { from, to });
  return textScore(words, { from, to }) + 2 * openingBonus(words[from]) - (first && first > 1 ? 5 : 0);
}

function opensName(word: Word | undefined): boolean {
  return word !== undefined && opensLikeCell(word.text) && !/^([–—-].*|sì|no)$/i.test(word.text);
}

/** Between rows the extraction leaves a blank line. */
function openingBonus(word: Word | undefined): number {
  return word?.gap === 'blank' || word?.gap === 'page' ? 1 : 0;
}
