import { loadCentres } from '../../../../src/report/centres.ts';
import { PROJECT_DATA } from '../../../../src/report/curated-file.ts';
import { readReportDocument } from '../../../../src/report/import/docx/read-report-document.ts';
import type { Footnote, Indicator, Uncertainty, YearIndex } from '../../../../src/report/record.ts';
import { read } from '../draft.ts';
import type { DocumentDraft, DraftCell, DraftRow } from './draft-blocks.ts';
import { draftReport } from './draft-report.ts';
import { writeDocument } from './write-document.ts';

export const DOCUMENT_FILE = 'reports/2023/relazione.docx';
const CENTRES = loadCentres(PROJECT_DATA);

/** What the importer reads out of the 2023 report's text. */
export const FROM_TEXT = read();

/** The 2023 report in Word, changed or not. */
export function draft(change: (draft: DocumentDraft) => void = () => {}): DocumentDraft {
  const made = draftReport(FROM_TEXT);
  change(made);
  return made;
}

/** The index that the importer reads out of a document. */
export function readBytes(bytes: Uint8Array, year = 2023): YearIndex {
  return readReportDocument({ bytes, year, file: DOCUMENT_FILE, centres: CENTRES });
}

export async function readDraft(change?: (draft: DocumentDraft) => void, year?: number): Promise<YearIndex> {
  return readBytes(await writeDocument(draft(change)), year);
}

/** All rows of a draft, in order. */
export function rowsOf({ blocks }: DocumentDraft): DraftRow[] {
  return blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []));
}

export function rowOf(from: DocumentDraft, id: string): DraftRow {
  const row = rowsOf(from).find((each) => each.id === id);
  if (row === undefined) throw new Error(`no row ${id}`);
  return row;
}

export function cellOf(from: DocumentDraft, id: string, field: string): DraftCell {
  const found = rowOf(from, id).cells.find((each) => each.field === field);
  if (found === undefined) throw new Error(`no cell ${field} in ${id}`);
  return found;
}

/** All that a row says, without where it stands. */
export function saidBy({ lines: _, tableRows: __, uncertainties, ...row }: Indicator) {
  return { ...row, uncertainties: uncertainties.map(doubtOf) };
}

export function doubtOf({ code, field, words }: Uncertainty) {
  return { code, field, words };
}

export function noteSaid({ number, text, indicator }: Footnote) {
  return { number, text, indicator };
}
