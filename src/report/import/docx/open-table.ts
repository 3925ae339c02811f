import type { TableRowPlace } from '../../record.ts';
import { ReportDocumentError } from './report-document-error.ts';
import type { Paragraph, WordCell, WordRow } from './word-document.ts';

/** More columns than any page holds. */
const MOST_COLUMNS = 100;

interface OpenCell {
  column: number;
  span: number;
  goesOn: boolean;
  paragraphs: Paragraph[];
}

/** A table while its rows come in. */
export class OpenTable {
  readonly rows: WordRow[] = [];
  readonly #number: number;
  /** Widths of the grid's columns. */
  readonly #grid: number[] = [];
  #above = new Map<number, OpenCell>();
  #cells: OpenCell[] = [];
  #column = 0;
  #cell: OpenCell | null = null;

  constructor(number: number) {
    this.#number = number;
  }

  /** Of the row that is open, or the last. */
  get place(): TableRowPlace {
    return { table: this.#number, row: this.rows.length + 1 };
  }

  addColumn(width: number): void {
    this.#grid.push(width > 0 ? width : 1);
  }

  openRow(): void {
    this.#cells = [];
    this.#column = 0;
  }

  /** Columns that the row leaves out before its first cell. */
  skip(columns: number): void {
    this.#column += this.#checked(columns);
  }

  openCell(): void {
    this.#cell = { column: this.#column, span: 1, goesOn: false, paragraphs: [] };
  }

  span(columns: number): void {
    if (this.#cell) this.#cell.span = Math.max(1, this.#checked(columns));
  }

  /** The cell is merged with the one above it. */
  goOn(): void {
    if (this.#cell) this.#cell.goesOn = true;
  }

  add(paragraph: Paragraph): void {
    this.#cell?.paragraphs.push(paragraph);
  }

  closeCell(): void {
    if (this.#cell === null) return;
    const { column, goesOn, span } = this.#cell;
    const above = goesOn ? this.#above.get(column) : undefined;
    this.#cells.push(
      above ? { ...this.#cell, paragraphs: above.paragraphs } : { ...this.#cell, goesOn: false },
    );
    this.#column = this.#checked(column + span);
    this.#cell = null;
  }

  closeRow(): void {
    this.#above = new Map(this.#cells.map((cell) => [cell.column, cell]));
    const cells = this.#cells.map(
      ({ column, span, goesOn, paragraphs }): WordCell => ({
        from: this.#at(column),
        to: this.#at(column + span),
        goesOn,
        paragraphs,
      }),
    );
    this.rows.push({ place: this.place, cells });
  }

  #checked(columns: number): number {
    if (columns <= MOST_COLUMNS) return columns;
    throw new ReportDocumentError(
      this.place,
      `more than ${MOST_COLUMNS} columns; no table of a report has them`,
    );
  }

  /** Where a column begins, across the table; those that the grid does not know are as wide as one. */
  #at(column: number): number {
    const known = this.#grid.slice(0, column);
    return known.reduce((sum, width) => sum + width, 0) + Math.max(0, column - this.#grid.length);
  }
}
