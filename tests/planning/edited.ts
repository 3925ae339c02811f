import type { WrittenCell, WrittenSheet } from '../../src/planning/sheet.ts';

/** One cell to change, as a person would point at it; `row` counts as the spreadsheet does. */
export interface Edit {
  sheet: string;
  row: number;
  column: string;
  value: string | WrittenCell;
}

/** The sheets with some cells changed; a row beyond the last is added. */
export function edited(sheets: readonly WrittenSheet[], edits: readonly Edit[]): WrittenSheet[] {
  return edits.reduce<WrittenSheet[]>((all, edit) => all.map((sheet) => withEdit(sheet, edit)), [...sheets]);
}

function withEdit(sheet: WrittenSheet, { sheet: name, row, column, value }: Edit): WrittenSheet {
  if (sheet.name !== name) return sheet;
  const place = sheet.columns.findIndex(({ label }) => label === column);
  if (place < 0) throw new Error(`no column ${column} on ${name}`);
  const cell: WrittenCell = typeof value === 'string' ? { kind: 'text', text: value } : value;
  const rows = sheet.rows.map((cells) => [...cells]);
  while (rows.length < row - 1) rows.push(sheet.columns.map(() => null));
  const changed = rows[row - 2];
  if (changed === undefined) throw new Error(`row ${row} is the head`);
  changed[place] = cell;
  return { ...sheet, rows };
}

/** Of the row whose column reads so, as the spreadsheet counts. */
export function rowNumber(
  sheets: readonly WrittenSheet[],
  name: string,
  column: string,
  text: string,
): number {
  const sheet = sheets.find((each) => each.name === name);
  const place = sheet?.columns.findIndex(({ label }) => label === column) ?? -1;
  const at =
    sheet?.rows.findIndex((row) => {
      const cell = row[place];
      return cell?.kind === 'text' && cell.text === text;
    }) ?? -1;
  if (at < 0) throw new Error(`no ${column} ${text} on ${name}`);
  return at + 2;
}
