import type { Column, Field } from './column.ts';
import { continueRow } from './continue-row.ts';
import { type Split, splitCells } from './split-cells.ts';
import type { Word } from './words.ts';

/** The words of a row's cells, by column; a column whose cell is missing is not there. */
export type RowCells = ReadonlyMap<Field, readonly Word[]>;

export interface RowReading {
  cells: RowCells;
  /** For comparing readings of the same words. */
  score: number;
  /** How much worse the best reading is that puts the borders of target or result elsewhere. */
  margin: number;
}

/**
 * Reads a row's cells. A page break inside the row may cut it in two ways: the cells go on one after the
 * other, or each goes on from where the page cut it; the better reading is taken. Null where no reading is
 * possible at all.
 */
export function readRow(words: readonly Word[], columns: readonly Column[]): RowReading | null {
  let best = asReading(words, splitCells(words, columns));
  words.forEach((word, index) => {
    if (index === 0 || word.gap !== 'page') return;
    const upper = asReading(words.slice(0, index), splitCells(words.slice(0, index), columns));
    const reading = upper && continueRow(upper, words.slice(index), columns);
    if (reading && reading.score > (best?.score ?? Number.NEGATIVE_INFINITY)) best = reading;
  });
  return best;
}

function asReading(words: readonly Word[], split: Split | null): RowReading | null {
  if (!split) return null;
  const cells = new Map<Field, readonly Word[]>();
  for (const { field, from, to } of split.cells)
    cells.set(field, [...(cells.get(field) ?? []), ...words.slice(from, to)]);
  return { cells, score: split.score, margin: split.margin };
}
