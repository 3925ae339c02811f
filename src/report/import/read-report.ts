import { createHash } from 'node:crypto';
import type { KnownCentre } from '../centres.ts';
import { type Footnote, type Indicator, SECTIONS, type Uncertainty, type YearIndex } from '../record.ts';
import { bodyOf } from './body.ts';
import { CentreReader } from './centre-list.ts';
import { type CitingReading, citeNotes } from './cite-notes.ts';
import { columnsOf } from './columns.ts';
import { type Lexicon, readLexicon } from './cut-words.ts';
import { doubtsOf } from './doubts.ts';
import type { PrintedNote } from './footnote-blocks.ts';
import { readFootnotes } from './footnotes.ts';
import { idsOf } from './identity.ts';
import { readLines } from './lines.ts';
import { readRow } from './read-row.ts';
import { ReportTextError } from './report-text-error.ts';
import { noteWarnings, yearWarnings } from './report-warnings.ts';
import { fieldsOf } from './row-fields.ts';
import { splitRows } from './rows.ts';
import type { ReportTables, TableContext } from './table.ts';
import { TableWalk } from './table-walk.ts';
import { readWords, textOf, type Word } from './words.ts';

export interface ReportSource {
  /** The whole text, as taken out of the PDF. */
  text: string;
  year: number;
  /** Path inside the data folder, as the index will name it. */
  file: string;
  centres: readonly KnownCentre[];
}

/** How the report heads each section's tables, for the error that misses one. */
const HEADINGS = {
  'public-value': 'OBIETTIVI PER LA CREAZIONE DI VALORE PUBBLICO',
  performance: 'OBIETTIVI DI PERFORMANCE',
  individual: 'OBIETTIVI INDIVIDUALI ANNUALI PER AREA',
  pira: 'RENDICONTAZIONE PIANO INDICATORI RISULTATI ATTESI DI BILANCIO',
} as const;

interface TableRow {
  context: TableContext;
  words: readonly Word[];
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
  requireEverySection(tables, rows, lines.length);
  const readings = readRows(rows, notes, reader);
  const indicators = indicatorsOf(rows, readings, reader);
  return {
    schemaVersion: 1,
    year,
    source: { file, sha256: createHash('sha256').update(text, 'utf8').digest('hex') },
    indicators,
    footnotes: notes.map((note) => cited(note, indicators)),
    warnings: [...yearWarnings(tables.years, year), ...stray, ...noteWarnings(notes, indicators)],
  };
}

function rowsOf(
  { tables }: ReportTables,
  lexicon: Lexicon,
  centres: CentreReader,
): { rows: TableRow[]; stray: Uncertainty[] } {
  const rows: TableRow[] = [];
  const stray: Uncertainty[] = [];
  for (const { context, lines } of tables) {
    const split = splitRows(readWords(lines, lexicon), context.section, centres);
    rows.push(...split.rows.map((words) => ({ context, words })));
    const [first] = split.stray;
    if (first)
      stray.push({
        code: 'unreadable-text',
        field: context.section,
        line: first.line,
        words: textOf(split.stray),
      });
  }
  return { rows, stray };
}

function requireEverySection(tables: ReportTables, rows: readonly TableRow[], lastLine: number): void {
  for (const section of SECTIONS) {
    const heading = tables.headings.get(section);
    if (heading === undefined)
      throw new ReportTextError(lastLine, `the text ends without the heading "${HEADINGS[section]}"`);
    if (!rows.some(({ context }) => context.section === section))
      throw new ReportTextError(heading, `no table row found under the heading "${HEADINGS[section]}"`);
  }
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

function indicatorsOf(
  rows: readonly TableRow[],
  readings: readonly CitingReading[],
  centres: CentreReader,
): Indicator[] {
  const read = rows.flatMap(({ context, words }, index) => {
    const reading = readings[index];
    if (!reading) return [];
    const cells = reading.reading?.cells ?? new Map();
    return [
      {
        ...fieldsOf(context, { words, cells, centres }),
        footnotes: reading.footnotes,
        uncertainties: doubtsOf(context, { words, read: reading, centres }),
      },
    ];
  });
  const ids = idsOf(read);
  return read.map((row, index) => ({ id: ids[index] ?? '', ...row }));
}

function cited({ number, text, lines }: PrintedNote, indicators: readonly Indicator[]): Footnote {
  const indicator = indicators.find(({ footnotes }) => footnotes.includes(number))?.id ?? null;
  return { number, text, lines, indicator };
}
