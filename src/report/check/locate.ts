import type { Indicator } from '../record.ts';
import { type PrintedWord, piecesOf } from './printed-words.ts';

/** Commas between centres belong to none of them. */
export function withoutCommas(printed: readonly PrintedWord[]): PrintedWord[] {
  return printed.map((word) => ({ ...word, text: word.text.replace(/,$/, '') }));
}

/**
 * The printed words that make up `words`, as indexes: in order, and in one run but for what rightly comes
 * between (a page's break, a footnote's number, a PIRA reference).
 */
export function locate(
  printed: readonly PrintedWord[],
  words: readonly string[],
  { start, row, taken }: { start: number; row: Indicator; taken: ReadonlySet<number> },
): number[] | null {
  const breaks =
    Math.max(row.lines.length, row.tableRows?.length ?? 0) - 1 + row.footnotes.length + row.piraCodes.length;
  for (let first = start; first < printed.length; first += 1) {
    const found = follow(printed, words, { first, row, taken, breaks });
    if (found) return found;
  }
  return null;
}

function follow(
  printed: readonly PrintedWord[],
  words: readonly string[],
  {
    first,
    row,
    taken,
    breaks,
  }: { first: number; row: Indicator; taken: ReadonlySet<number>; breaks: number },
): number[] | null {
  const found: number[] = [];
  let at = first;
  let left = breaks;
  for (const word of words) {
    const piecesAt = (place: number) =>
      taken.has(place) ? 0 : piecesOf(printed, place, { word, notes: row.footnotes });
    let pieces = piecesAt(at);
    if (pieces === 0 && (found.length === 0 || left === 0)) return null;
    if (pieces === 0) {
      left -= 1;
      while (pieces === 0 && at < printed.length) {
        at += 1;
        pieces = piecesAt(at);
      }
      if (pieces === 0) return null;
    }
    for (let piece = 0; piece < pieces; piece += 1) found.push(at + piece);
    at += pieces;
  }
  return found;
}
