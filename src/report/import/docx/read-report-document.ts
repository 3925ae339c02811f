import { createHash } from 'node:crypto';
import type { KnownCentre } from '../../centres.ts';
import {
  type Indicator,
  SECTIONS,
  type TableRowPlace,
  type Uncertainty,
  type YearIndex,
} from '../../record.ts';
import { CentreReader } from '../centre-list.ts';
import { readLexicon } from '../cut-words.ts';
import { indicatorsOf } from '../indicators.ts';
import { yearWarnings } from '../report-warnings.ts';
import { HEADINGS } from '../table-rows.ts';
import { documentParts } from './document-parts.ts';
import { type DocumentRow, type DocumentRows, DocumentWalk } from './document-walk.ts';
import { lineOfEach, readCells } from './read-cells.ts';
import { readWordDocument } from './read-word-document.ts';
import { ReportDocumentError } from './report-document-error.ts';
import type { WordDocument } from './word-document.ts';

export interface DocumentSource {
  bytes: Uint8Array;
  year: number;
  /** Path inside the data folder, as the index will name it. */
  file: string;
  centres: readonly KnownCentre[];
}

/**
 * Reads a year's report in Word into the index that its text gives, with places in its tables instead of lines:
 * the tables part the cells and Word ties the footnotes, so nothing of this has to be guessed. What cannot be
 * read for sure is kept and marked. Throws ReportDocumentError where the file is no such report.
 */
export function readReportDocument({ bytes, year, file, centres }: DocumentSource): YearIndex {
  const { document, found } = readRows(bytes);
  const lexicon = readLexicon(
    found.rows.flatMap(({ cells }) => cells.flatMap((cell) => lineOfEach(cell, 1))),
  );
  const reader = new CentreReader(centres);
  const read = found.rows.map((row, at) => readCells(row, { serial: at + 1, lexicon, centres: reader }));
  const indicators = indicatorsOf(
    read.map(({ row }) => row),
    read.map(({ reading }) => reading),
    { notes: [], centres: reader },
  ).map((indicator, at) => placed(indicator, found.rows[at], document.notes.length));
  return {
    schemaVersion: 1,
    year,
    source: { file, sha256: createHash('sha256').update(bytes).digest('hex') },
    indicators,
    footnotes: document.notes.map((text, at) => cited(at + 1, text, indicators)),
    warnings: [
      ...yearWarnings(found.years, year).map((warning) => ({ ...warning, line: null })),
      ...unknownColumns(found.rows),
      ...found.stray,
      ...uncitedNotes(document.notes.length, indicators),
    ],
  };
}

/** A report's rows as their cells have them, before they are read into fields. Throws ReportDocumentError. */
export function readRows(bytes: Uint8Array): { document: WordDocument; found: DocumentRows } {
  const document = readWordDocument(documentParts(bytes));
  const found = new DocumentWalk().walk(document.blocks);
  requireEverySection(found);
  return { document, found };
}

function requireEverySection({ sections, rows }: DocumentRows): void {
  for (const section of SECTIONS) {
    if (!sections.has(section))
      throw new ReportDocumentError(null, `the document has no heading "${HEADINGS[section]}"`);
    if (!rows.some(({ context }) => context.section === section))
      throw new ReportDocumentError(null, `no table row found under the heading "${HEADINGS[section]}"`);
  }
}

/** The shared readers know lines; here they stand for rows, which go by table and row. */
function placed(indicator: Indicator, row: DocumentRow | undefined, notes: number): Indicator {
  const places: readonly TableRowPlace[] = row?.places ?? [];
  const [place] = places;
  const raised = (row?.cells ?? []).flatMap(({ paragraphs }) => paragraphs.flatMap((each) => each.raised));
  const known = raised.filter((number) => number <= notes && !indicator.footnotes.includes(number));
  const doubts: Uncertainty[] = raised
    .filter((number) => number > notes)
    .map((number) => ({
      code: 'unresolved-footnote',
      field: 'footnotes',
      line: null,
      words: String(number),
    }));
  return {
    ...indicator,
    footnotes: [...indicator.footnotes, ...new Set(known)],
    lines: [],
    tableRows: [...places],
    uncertainties: [...indicator.uncertainties, ...doubts].map((doubt) => ({
      ...doubt,
      line: null,
      ...(place && { tableRow: place }),
    })),
  };
}

function cited(
  number: number,
  text: string,
  indicators: readonly Indicator[],
): YearIndex['footnotes'][number] {
  const row = indicators.find(({ footnotes }) => footnotes.includes(number));
  const place = row?.tableRows?.[0];
  return { number, text, lines: null, ...(place && { tableRow: place }), indicator: row?.id ?? null };
}

/** A column that no report's table has is left unread, and told of once a table. */
function unknownColumns(rows: readonly DocumentRow[]): Uncertainty[] {
  const heads = new Map(rows.map(({ head, places }) => [head, places[0]] as const).toReversed());
  return [...heads].toReversed().flatMap(([head, place]) =>
    head.columns
      .filter(({ fields, label }) => fields.length === 0 && label !== '')
      .map(
        ({ label }): Uncertainty => ({
          code: 'unreadable-text',
          field: 'name',
          line: null,
          ...(place && { tableRow: place }),
          words: label,
        }),
      ),
  );
}

function uncitedNotes(count: number, indicators: readonly Indicator[]): Uncertainty[] {
  const known = new Set(indicators.flatMap(({ footnotes }) => footnotes));
  return Array.from({ length: count }, (_, at) => at + 1)
    .filter((number) => !known.has(number))
    .map((number) => ({
      code: 'unresolved-footnote',
      field: 'footnotes',
      line: null,
      words: String(number),
    }));
}
