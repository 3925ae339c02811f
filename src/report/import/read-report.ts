import { createHash } from 'node:crypto';
import type { KnownCentre } from '../centres.ts';
import { SECTIONS, type YearIndex } from '../record.ts';
import { bodyOf } from './body.ts';
import { CentreReader } from './centre-list.ts';
import { type CitingReading, citeNotes } from './cite-notes.ts';
import { columnsOf } from './columns.ts';
import { readLexicon } from './cut-words.ts';
import type { PrintedNote } from './footnote-blocks.ts';
import { readFootnotes } from './footnotes.ts';
import { cited, indicatorsOf } from './indicators.ts';
import { readLines } from './lines.ts';
import { readRow } from './read-row.ts';
import { noteWarnings, yearWarnings } from './report-warnings.ts';
import { requireEverySection, rowsOf, type TableRow } from './table-rows.ts';
import { TableWalk } from './table-walk.ts';

export interface ReportSource {
  /** The whole text, as taken out of the PDF. */
  text: string;
  year: number;
  /** Path inside the data folder, as the index will name it. */
  file: string;
  centres: readonly KnownCentre[];
}

/**
 * Reads a year's report into its index: the same text gives the same index. What cannot be read for sure is
 * kept and marked. Throws `ReportTextError` where the text is no such report.
 */
export function readReport({ text, year, file, centres }: ReportSource): YearIndex {
  const lines = readLines(text);
  const lexicon = readLexicon(lines);
  const notes = readFootnotes(lines, lexicon);
  const tables = new TableWalk(bodyOf(lines, notes), lexicon).walk();
  const reader = new CentreReader(centres);
  const { rows, stray } = rowsOf(tables, lexicon, reader);
  requireEverySection(tables, rows, Math.max(1, lines.length));
  const readings = readRows(rows, notes, reader);
  const indicators = indicatorsOf(rows, readings, { notes, centres: reader });
  return {
    schemaVersion: 1,
    year,
    source: { file, sha256: createHash('sha256').update(text, 'utf8').digest('hex') },
    indicators,
    footnotes: notes.map((note) => cited(note, indicators)),
    warnings: [...yearWarnings(tables.years, year), ...stray, ...noteWarnings(notes, indicators)],
  };
}

function readRows(
  rows: readonly TableRow[],
  notes: readonly PrintedNote[],
  centres: CentreReader,
): CitingReading[] {
  const columns = new Map(SECTIONS.map((section) => [section, columnsOf(section, centres)]));
  return citeNotes(
    rows.map(({ words }) => words),
    notes,
    (row, words) => {
      const section = rows[row]?.context.section;
      return section ? readRow(words, columns.get(section) ?? []) : null;
    },
  );
}
