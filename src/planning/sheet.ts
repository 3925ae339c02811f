/** A workbook as cells, whether it comes as XLSX or as CSV: what the formats know of each other. */

/** A value to write; `euro` and `day` are shown as Italians write them, `day` is YYYY-MM-DD. */
export type WrittenCell =
  | { kind: 'text'; text: string }
  | { kind: 'number'; value: number }
  | { kind: 'euro'; value: number }
  | { kind: 'day'; iso: string }
  | null;

export interface WrittenColumn {
  label: string;
  /** What stands on the column's head when one points at it. */
  note: string;
  /** The only values that a cell may have; null for free ones. */
  options: readonly string[] | null;
  /** In characters. */
  width: number;
}

export interface WrittenSheet {
  name: string;
  columns: readonly WrittenColumn[];
  rows: readonly (readonly WrittenCell[])[];
}

/** A value as it was found, before anybody asked what it should be. */
export type ReadCell =
  | { kind: 'empty' }
  | { kind: 'text'; text: string }
  /** `percent`: the cell shows 0.5 as 50%. */
  | { kind: 'number'; value: number; percent: boolean }
  | { kind: 'day'; iso: string }
  | { kind: 'boolean'; value: boolean }
  | { kind: 'formula'; words: string }
  /** "#N/D" and its like. */
  | { kind: 'error'; words: string };

export interface ReadRow {
  /** As the spreadsheet program counts them, or the line of the CSV, from 1. */
  number: number;
  cells: readonly ReadCell[];
}

/** The first row is the head. */
export interface ReadSheet {
  name: string;
  rows: readonly ReadRow[];
}

/** A file that is no workbook we read: too large, locked, cut, or of another kind. Italian, one line. */
export class UnreadableWorkbookError extends Error {
  constructor(problem: string) {
    super(problem);
    this.name = 'UnreadableWorkbookError';
  }
}
