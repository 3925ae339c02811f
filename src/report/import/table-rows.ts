import { SECTIONS, type Uncertainty } from '../record.ts';
import type { CentreReader } from './centre-list.ts';
import type { Lexicon } from './cut-words.ts';
import { ReportTextError } from './report-text-error.ts';
import { splitRows } from './rows.ts';
import type { ReportTables, TableContext } from './table.ts';
import { readWords, textOf, type Word } from './words.ts';

/** How the report heads each section's tables, for the error that misses one. */
export const HEADINGS = {
  'public-value': 'OBIETTIVI PER LA CREAZIONE DI VALORE PUBBLICO',
  performance: 'OBIETTIVI DI PERFORMANCE',
  individual: 'OBIETTIVI INDIVIDUALI ANNUALI PER AREA',
  pira: 'RENDICONTAZIONE PIANO INDICATORI RISULTATI ATTESI DI BILANCIO',
} as const;

export interface TableRow {
  context: TableContext;
  words: readonly Word[];
}

/** The rows of all tables, in document order; `stray` are words before a table's first row. */
export function rowsOf(
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

/** Throws `ReportTextError` where a section or its rows are missing: a text cut short is no report. */
export function requireEverySection(tables: ReportTables, rows: readonly TableRow[], lastLine: number): void {
  for (const section of SECTIONS) {
    const heading = tables.headings.get(section);
    if (heading === undefined)
      throw new ReportTextError(lastLine, `the text ends without the heading "${HEADINGS[section]}"`);
    if (!rows.some(({ context }) => context.section === section))
      throw new ReportTextError(heading, `no table row found under the heading "${HEADINGS[section]}"`);
  }
}
