import type { DocumentRows } from '../import/docx/document-walk.ts';
import { fieldsUnder } from '../import/docx/row-kinds.ts';
import { linesOf, type WordDocument } from '../import/docx/word-document.ts';
import type { Indicator, TableRowPlace } from '../record.ts';
import type { PrintedWord } from './printed-words.ts';

/** Whether a row stands in a report, and was not put in by hand. */
export function isPrinted({ lines, tableRows }: Pick<Indicator, 'lines' | 'tableRows'>): boolean {
  return lines.length > 0 || tableRows !== undefined;
}

/** A report in Word as the checks look at it: the words of each row, and what stands above it. */
export class PrintedDocument {
  /** Texts of the footnotes, from 1 on. */
  readonly notes: readonly string[];
  readonly #words = new Map<string, PrintedWord[]>();
  readonly #above = new Map<string, number>();
  #text = '';

  constructor({ document, found }: { document: WordDocument; found: DocumentRows }) {
    this.notes = document.notes;
    for (const { places, head, cells } of found.rows) {
      const known = cells.filter((cell) => fieldsUnder(cell, head).size > 0);
      this.#words.set(
        keyOf(places[0]),
        known.flatMap((cell) => linesOf(cell).flatMap((line) => wordsIn(line, places[0]?.row ?? 1))),
      );
    }
    for (const block of document.blocks) {
      if (block.kind === 'paragraph') this.#text += `${block.paragraph.lines.join(' ')} `;
      else
        for (const { place, cells } of block.rows) {
          this.#above.set(keyOf(place), this.#text.length);
          this.#text += `${cells.flatMap(linesOf).join(' ')} `;
        }
    }
  }

  /** The words of a row and of those that it goes on in; none where there is no such row. */
  wordsOf({ tableRows }: Pick<Indicator, 'tableRows'>): PrintedWord[] {
    return this.#words.get(keyOf(tableRows?.[0])) ?? [];
  }

  above({ tableRows }: Pick<Indicator, 'tableRows'>): string {
    return this.#text.slice(0, this.#above.get(keyOf(tableRows?.[0])) ?? 0);
  }
}

function wordsIn(line: string, row: number): PrintedWord[] {
  const words = line.split(' ');
  return words.map((text, at) => ({ text, line: row, endsLine: at === words.length - 1 }));
}

function keyOf(place: TableRowPlace | undefined): string {
  return place === undefined ? '' : `${place.table}/${place.row}`;
}
