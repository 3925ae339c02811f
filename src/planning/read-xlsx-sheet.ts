import { addDays } from '../language/calendar.ts';
import { walkXml } from '../office/walk-xml.ts';
import { LIMITS } from './archive-limits.ts';
import { restore } from './cell-text.ts';
import { type ReadCell, type ReadRow, UnreadableWorkbookError } from './sheet.ts';
import { unreadable } from './texts/faults.ts';
import type { NumberFormat } from './xlsx-formats.ts';

export interface SheetContext {
  strings: readonly string[];
  formats: readonly NumberFormat[];
  /** Days are counted from 1904, as old Macs did. */
  from1904: boolean;
}

interface RawCell {
  column: number;
  type: string;
  style: number;
  value: string;
  formula: string | null;
}

/** The rows of one sheet that hold anything, with the numbers that the spreadsheet shows. */
export function sheetRows(xml: string, context: SheetContext): ReadRow[] {
  const rows: ReadRow[] = [];
  let number = 0;
  let cells: RawCell[] = [];
  let cell: RawCell | null = null;
  let taking: 'value' | 'formula' | null = null;
  let aside = false;
  walkXml(xml, {
    open(name, attributes) {
      if (name === 'row') {
        number = Number(attributes.r ?? number + 1);
        cells = [];
      } else if (name === 'c') cell = rawCell(attributes, cells.at(-1)?.column ?? -1);
      else if (name === 'f' && cell) {
        cell.formula = '';
        taking = 'formula';
      } else if (name === 'v' || name === 't') taking = 'value';
      else if (name === 'rPh') aside = true;
    },
    text(text) {
      if (cell === null || taking === null || aside) return;
      if (taking === 'formula') cell.formula += text;
      else cell.value += text;
    },
    close(name) {
      if (name === 'f' || name === 'v' || name === 't') taking = null;
      if (name === 'rPh') aside = false;
      if (name === 'c' && cell) {
        cells.push(cell);
        cell = null;
      }
      if (name === 'row' && cells.length > 0) rows.push({ number, cells: spread(cells, context) });
    },
  });
  return rows.filter((row) => row.cells.some(({ kind }) => kind !== 'empty'));
}

function rawCell({ r, t, s }: Readonly<Record<string, string>>, before: number): RawCell {
  const column = r === undefined ? before + 1 : columnOf(r);
  if (column >= LIMITS.columns) throw new UnreadableWorkbookError(unreadable.tooManyColumns(LIMITS.columns));
  return { column, type: t ?? 'n', style: Number(s ?? 0), value: '', formula: null };
}

/** "B7" is 1. */
function columnOf(address: string): number {
  const letters = /^[A-Z]+/.exec(address)?.[0] ?? 'A';
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function spread(raw: readonly RawCell[], context: SheetContext): ReadCell[] {
  const cells: ReadCell[] = [];
  for (const each of raw) {
    while (cells.length < each.column) cells.push({ kind: 'empty' });
    cells[each.column] = cellOf(each, context);
  }
  return cells;
}

function cellOf({ type, style, value, formula }: RawCell, context: SheetContext): ReadCell {
  if (formula !== null) return { kind: 'formula', words: `=${formula}` };
  if (type === 'e') return { kind: 'error', words: value };
  if (type === 'b') return { kind: 'boolean', value: value === '1' };
  if (type === 's') return textCell(context.strings[Number(value)] ?? '');
  if (type === 'str' || type === 'inlineStr') return textCell(value);
  if (type === 'd') return { kind: 'day', iso: value.slice(0, 10) };
  if (value.trim() === '') return { kind: 'empty' };
  const format = context.formats[style] ?? 'plain';
  if (format === 'day') return { kind: 'day', iso: dayOf(Number(value), context.from1904) };
  return { kind: 'number', value: Number(value), percent: format === 'percent' };
}

/** Text that begins like a formula and was not made harmless would become one where somebody opens it to edit. */
function textCell(text: string): ReadCell {
  if (text.trim() === '') return { kind: 'empty' };
  const restored = restore(text);
  return restored === text && text.trimStart().startsWith('=')
    ? { kind: 'formula', words: text.trim() }
    : { kind: 'text', text: restored };
}

/** Excel counts days from 1900 and takes that year for a leap year. */
function dayOf(serial: number, from1904: boolean): string {
  if (!(Math.abs(serial) < 1e6)) return '';
  return addDays(from1904 ? '1904-01-01' : '1899-12-30', Math.floor(serial));
}
