import type { Cell, ExportTable } from './export-table.ts';
import { harmless } from './harmless.ts';

/** Without it Excel takes the file for one in another alphabet. */
const BOM = '\uFEFF';
const SEPARATOR = ';';
const LINE_END = '\r\n';

/** As Excel opens it in Italy: semicolons, decimal commas, UTF-8 with its mark. */
export function renderCsv(tables: readonly ExportTable[]): Buffer {
  const text = tables
    .map(({ columns, rows }) => [columns, ...rows].map(lineOf).join(LINE_END))
    .join(LINE_END + LINE_END);
  return Buffer.from(`${BOM}${text}${LINE_END}`, 'utf8');
}

function lineOf(cells: readonly Cell[]): string {
  return cells.map(field).join(SEPARATOR);
}

function field(cell: Cell): string {
  if (cell === null) return '';
  // No dots for thousands, which some spreadsheets read as decimals.
  if (typeof cell === 'number') return String(cell).replace('.', ',');
  const text = harmless(cell);
  return /[";\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
