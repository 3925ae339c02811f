import writeExcelFile, { type CellObject, type Sheet } from 'write-excel-file/node';
import type { Cell, ExportTable } from './export-table.ts';
import { harmless } from './harmless.ts';

/** Each table on a sheet of its own, under a head that stays in view. */
export function renderXlsx(tables: readonly ExportTable[]): Promise<Buffer> {
  return writeExcelFile(tables.map(sheetOf)).toBuffer();
}

function sheetOf({ name, columns, rows }: ExportTable): Sheet<Buffer> {
  return {
    sheet: name,
    data: [columns.map(headCell), ...rows.map((row) => row.map(bodyCell))],
    columns: columns.map((column, index) => ({ width: widthOf([column, ...rows.map((row) => row[index])]) })),
    stickyRowsCount: 1,
  };
}

function headCell(text: string): CellObject {
  return { value: harmless(text), type: String, fontWeight: 'bold', backgroundColor: '#DCE6F0', wrap: true };
}

function bodyCell(cell: Cell): CellObject | null {
  if (cell === null || cell === '') return null;
  if (typeof cell === 'number') return { value: cell, type: Number, alignVertical: 'top' };
  return { value: harmless(cell), type: String, wrap: true, alignVertical: 'top' };
}

const NARROWEST = 10;
const WIDEST = 50;

/** In characters; long texts wrap. */
function widthOf(cells: readonly (Cell | undefined)[]): number {
  const longest = Math.max(...cells.map((cell) => String(cell ?? '').length));
  return Math.min(Math.max(longest + 2, NARROWEST), WIDEST);
}
