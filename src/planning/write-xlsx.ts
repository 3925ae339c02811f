import writeExcelFile, { type CellObject, type Sheet } from 'write-excel-file/node';
import { neutralise } from './cell-text.ts';
import type { WrittenCell, WrittenSheet } from './sheet.ts';
import { columnComments } from './xlsx-comments.ts';
import { dropDowns } from './xlsx-drop-downs.ts';

const EURO = '#,##0.00';
const DAY = 'dd/mm/yyyy';
/** So that what one types ("2.5.2", "13,75") stays as typed. */
const AS_TYPED = '@';

/** Each sheet under a head that stays in view, with its drop-downs and the notes on its columns. */
export function writeXlsx(sheets: readonly WrittenSheet[]): Promise<Buffer> {
  return writeExcelFile(sheets.map(sheetOf), {
    features: [dropDowns(sheets), columnComments(sheets)],
  }).toBuffer();
}

function sheetOf({ name, columns, rows }: WrittenSheet): Sheet<Buffer> {
  return {
    sheet: name,
    data: [columns.map(({ label }) => headCell(label)), ...rows.map((row) => row.map(bodyCell))],
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
  };
}

function headCell(value: string): CellObject {
  return { value, type: String, fontWeight: 'bold', backgroundColor: '#DCE6F0', wrap: true };
}

function bodyCell(cell: WrittenCell): CellObject {
  // An empty string, and not an empty cell, which would lose its format.
  if (cell === null) return { value: '', format: AS_TYPED, type: String };
  switch (cell.kind) {
    case 'number':
      return { value: cell.value, type: Number, alignVertical: 'top' };
    case 'euro':
      return { value: cell.value, type: Number, format: EURO, alignVertical: 'top' };
    case 'day':
      return {
        value: new Date(`${cell.iso}T00:00:00Z`),
        type: Date,
        format: DAY,
        alignVertical: 'top',
      };
    case 'text':
      return {
        value: neutralise(cell.text),
        type: String,
        format: AS_TYPED,
        wrap: true,
        alignVertical: 'top',
      };
  }
}
