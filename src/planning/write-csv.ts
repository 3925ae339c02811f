import { formatDay } from '../language/calendar.ts';
import { neutralise } from './cell-text.ts';
import type { WrittenCell, WrittenSheet } from './sheet.ts';
import { SHEET_COLUMN } from './texts/columns.ts';

/** Without it Excel takes the file for one in another alphabet. */
const BOM = '\uFEFF';
export const LINE_END = '\r\n';

/**
 * All sheets in one file as Excel opens it in Italy: semicolons, decimal commas, UTF-8 with its mark. The first
 * column names the sheet; sheets with other columns add theirs at the end.
 */
export function writeCsv(sheets: readonly WrittenSheet[]): Buffer {
  const labels = [...new Set(sheets.flatMap(({ columns }) => columns.map(({ label }) => label)))];
  const lines = sheets.flatMap(({ name, columns, rows }) => {
    const places = labels.map((label) => columns.findIndex((column) => column.label === label));
    return rows.map((row) => [name, ...places.map((place) => field(row[place] ?? null))]);
  });
  const text = [[SHEET_COLUMN, ...labels], ...lines].map((line) => line.map(quoted).join(';')).join(LINE_END);
  return Buffer.from(`${BOM}${text}${LINE_END}`, 'utf8');
}

function field(cell: WrittenCell): string {
  if (cell === null) return '';
  if (cell.kind === 'text') return neutralise(cell.text);
  // No dots for thousands, which some spreadsheets read as decimals.
  return cell.kind === 'day' ? formatDay(cell.iso) : String(cell.value).replace('.', ',');
}

function quoted(text: string): string {
  return /[";\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
