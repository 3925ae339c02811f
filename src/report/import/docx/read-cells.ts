import type { TableRowPlace } from '../../record.ts';
import type { CentreReader } from '../centre-list.ts';
import type { CitingReading } from '../cite-notes.ts';
import type { Lexicon } from '../cut-words.ts';
import type { Line } from '../lines.ts';
import type { RowCells } from '../read-row.ts';
import { splitCells } from '../split-cells.ts';
import type { TableRow } from '../table-rows.ts';
import { readWords, type Word } from '../words.ts';
import { type CellSpan, cellColumns } from './cell-columns.ts';
import type { DocumentRow } from './document-walk.ts';
import { ReportDocumentError } from './report-document-error.ts';
import { fieldsUnder } from './row-kinds.ts';
import { linesOf, type WordCell } from './word-document.ts';

export interface CellsRead {
  row: TableRow;
  reading: CitingReading;
}

/**
 * Reads the cells of a row into fields. `serial` stands for its line, which a Word document has not: it tells the
 * row apart from the others. Throws ReportDocumentError where a cell's words cannot be taken as they stand.
 */
export function readCells(
  { context, head, cells, places }: DocumentRow,
  { serial, lexicon, centres }: { serial: number; lexicon: Lexicon; centres: CentreReader },
): CellsRead {
  for (const cell of cells) requireSoundWords(cell, places[0]);
  const words: Word[] = [];
  const spans: CellSpan[] = [];
  for (const cell of cells) {
    const fields = fieldsUnder(cell, head);
    if (fields.size === 0) continue;
    const from = words.length;
    words.push(...wordsOf(cell, serial, lexicon));
    if (words.length > from) spans.push({ from, to: words.length, fields });
  }
  const columns = cellColumns({ section: context.section, head: head.columns }, centres, spans);
  const split = splitCells(words, columns);
  const found: RowCells = new Map(
    (split?.cells ?? []).map(({ field, from, to }) => [field, words.slice(from, to)]),
  );
  const isStraight = split?.cells.every((cell) =>
    spans.some(({ from, to, fields }) => from <= cell.from && cell.to <= to && fields.has(cell.field)),
  );
  return {
    row: { context, words },
    reading: {
      reading: split && { cells: found, score: split.score, margin: split.margin },
      footnotes: notesOf(cells),
      margin: split?.margin ?? 0,
      ...(isStraight && places.length === 1 && { parted: true as const }),
    },
  };
}

/** The words of a cell. Its author's line breaks cut no word, unless with a hyphen. */
export function wordsOf(cell: WordCell, serial: number, lexicon: Lexicon): Word[] {
  return readWords(lineOfEach(cell, serial), lexicon);
}

export function lineOfEach(cell: WordCell, number: number): Line[] {
  return linesOf(cell).map((text) => ({
    number,
    text,
    cut: /\p{L}-$/u.test(text),
    indented: false,
    opensPage: false,
  }));
}

function notesOf(cells: readonly WordCell[]): number[] {
  return cells
    .filter(({ goesOn }) => !goesOn)
    .flatMap(({ paragraphs }) => paragraphs.flatMap(({ notes }) => notes));
}

function requireSoundWords({ paragraphs }: WordCell, place: TableRowPlace | undefined): void {
  const problem = paragraphs.find((paragraph) => paragraph.problem !== null)?.problem;
  if (problem) throw new ReportDocumentError(place ?? null, problem);
}
