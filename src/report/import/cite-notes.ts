import type { PrintedNote } from './footnote-blocks.ts';
import { type CitingOption, citingOptions } from './note-options.ts';
import { NotePages } from './note-pages.ts';
import type { RowReading } from './read-row.ts';
import type { Word } from './words.ts';

/** A row, read without the numbers of the footnotes it cites. */
export interface CitingReading {
  reading: RowReading | null;
  footnotes: number[];
  /** How much worse the best reading of the whole report is that gives this row another target or result. */
  margin: number;
  /** A Word table's cells, each under its head: there is no other way to part the row. */
  parted?: true;
}

export type ReadWords = (row: number, words: readonly Word[]) => RowReading | null;

/** A note that no row cites costs as much as a lost cell, besides what citing it would have gained. */
const UNCITED = 8;

/**
 * Ties footnotes to rows. A number is a reference only if it is the next footnote in document order, and a
 * row above that footnote on its page cites it; so all rows are read together, each in every way that these
 * allow, and the sequence that reads best as a whole is taken.
 */
export function citeNotes(
  rows: readonly (readonly Word[])[],
  notes: readonly PrintedNote[],
  read: ReadWords,
): CitingReading[] {
  const pages = new NotePages(notes);
  const options = rows.map((words, row) =>
    citingOptions(words, { notes, pages, read: (reduced) => read(row, reduced) }),
  );
  const before = bestBefore(options, notes.length);
  const after = bestAfter(options, notes.length);
  const total = before.at(-1)?.[notes.length] ?? Number.NEGATIVE_INFINITY;
  let next = 0;
  return options.map((row, index) => {
    const scored = row.map((option) => ({
      option,
      total: at(before[index], option.from) + option.score + at(after[index + 1], option.next),
    }));
    const chosen = scored
      .filter(({ option }) => option.from >= next)
      .reduce((best, each) => (each.total > best.total ? each : best));
    next = chosen.option.next;
    const values = valuesOf(chosen.option);
    const others = scored.filter(({ option }) => valuesOf(option) !== values).map((other) => other.total);
    const { reading, footnotes } = chosen.option;
    return {
      reading,
      footnotes,
      margin: Math.min(reading?.margin ?? 0, total - Math.max(Number.NEGATIVE_INFINITY, ...others)),
    };
  });
}

/** `before[row][n]`: the best score of the rows before, with the first `n` notes behind them. */
function bestBefore(options: readonly (readonly CitingOption[])[], count: number): number[][] {
  const first = skipping(new Array(count + 1).fill(Number.NEGATIVE_INFINITY).fill(0, 0, 1));
  const table = [first];
  for (const row of options) {
    const current = table.at(-1) ?? first;
    const next: number[] = new Array(count + 1).fill(Number.NEGATIVE_INFINITY);
    for (const { from, next: to, score } of row) next[to] = Math.max(at(next, to), at(current, from) + score);
    table.push(skipping(next));
  }
  return table;
}

/** `after[row][n]`: the best score from that row on, with the first `n` notes behind it. */
function bestAfter(options: readonly (readonly CitingOption[])[], count: number): number[][] {
  const last: number[] = Array.from({ length: count + 1 }, (_, n) => -UNCITED * (count - n));
  const table = [last];
  for (const row of options.toReversed()) {
    const following = table[0] ?? last;
    const current: number[] = new Array(count + 1).fill(Number.NEGATIVE_INFINITY);
    for (const { from, next, score } of row)
      current[from] = Math.max(at(current, from), score + at(following, next));
    for (let n = count - 1; n >= 0; n -= 1)
      current[n] = Math.max(at(current, n), at(current, n + 1) - UNCITED);
    table.unshift(current);
  }
  return table;
}

function skipping(scores: number[]): number[] {
  for (let n = 1; n < scores.length; n += 1) scores[n] = Math.max(at(scores, n), at(scores, n - 1) - UNCITED);
  return scores;
}

function at(scores: readonly number[] | undefined, index: number): number {
  return scores?.[index] ?? Number.NEGATIVE_INFINITY;
}

function valuesOf({ reading }: CitingOption): string {
  const text = (field: 'target' | 'result') =>
    reading?.cells
      .get(field)
      ?.map((word) => word.text)
      .join(' ') ?? '';
  return `${text('target')}\n${text('result')}`;
}
