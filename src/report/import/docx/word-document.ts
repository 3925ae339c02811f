import type { TableRowPlace } from '../../record.ts';

/** A report in Word, as far as it tells of tables and footnotes: what its XML comes to, before it means anything. */
export interface WordDocument {
  /** In document order. */
  blocks: readonly Block[];
  /** The footnotes' texts, in the order in which the document cites them: Word numbers them so. */
  notes: readonly string[];
}

export type Block = { kind: 'paragraph'; paragraph: Paragraph } | { kind: 'table'; rows: readonly WordRow[] };

export interface Paragraph {
  /** As its author broke them; Word's own breaks leave no trace. With the number of its list, if it has one. */
  lines: readonly string[];
  /** Numbers of the footnotes that it cites. */
  notes: readonly number[];
  /** Raised figures that are no footnote of Word's: left out of the words, since a value would grow by them. */
  raised: readonly number[];
  /** A heading by its style or level, however it is spelled. */
  isHeading: boolean;
  /** Why its words cannot be taken as they stand, in English; null where they can. */
  problem: string | null;
}

export interface WordRow {
  /** Both counted from 1; tables inside cells are not counted. */
  place: TableRowPlace;
  /** From left to right; one that is merged with the one above it has that one's paragraphs. */
  cells: readonly WordCell[];
}

export interface WordCell {
  /** Where it begins and ends across the table, in the unit of the table's grid. */
  from: number;
  to: number;
  paragraphs: readonly Paragraph[];
  /** Goes on from the row above: its footnotes are cited there. */
  goesOn: boolean;
}

/** All lines of a cell, without the blank ones. */
export function linesOf({ paragraphs }: WordCell): string[] {
  return paragraphs.flatMap(({ lines }) => lines).filter((line) => line !== '');
}

export function isEmpty(cell: WordCell): boolean {
  return linesOf(cell).length === 0;
}
