import type { Word } from './words.ts';

/** What a cell holds: mostly a field of the record. */
export type Field =
  | 'publicValue'
  | 'beneficiaries'
  | 'code'
  | 'piraCodes'
  | 'flags'
  | 'name'
  | 'description'
  | 'type'
  | 'unit'
  | 'source'
  | 'algorithm'
  | 'target'
  | 'result'
  | 'centres'
  /** A cell printed twice, where the row has lost another: it belongs to no column. */
  | 'surplus';

/** A run of a row's words, as in `slice`. */
export interface Span {
  from: number;
  to: number;
}

export interface Column {
  field: Field;
  maxWords: number;
  /** What leaving the cell out costs; null where no row can do without. */
  absent: number | null;
  /** How well the words from `from` to `to` read as this cell; null where they cannot be it. */
  score(words: readonly Word[], span: Span): number | null;
}

/**
 * What a row pays for a cell it lacks; it is read all the same, and marked. A row goes without its target or
 * result sooner than without the cells around them, which would then be taken for them.
 */
export const LOST_CELL = 8;
export const LOST_TARGET = 10;
export const LOST_RESULT = 9;
export const LOST_BORDER = 16;

export function column(
  field: Field,
  maxWords: number,
  absent: number | null,
  score: Column['score'],
): Column {
  return { field, maxWords, absent, score };
}
