import type { Uncertainty } from '../record.ts';
import type { CentreReader } from './centre-list.ts';
import type { CitingReading } from './cite-notes.ts';
import type { Field } from './column.ts';
import { columnsOf } from './columns.ts';
import type { RowCells } from './read-row.ts';
import type { TableContext } from './table.ts';
import { isDoubtfulValue } from './value-score.ts';
import { ROW_CODE, TYPES } from './vocabulary.ts';
import { keyOf, textOf, type Word } from './words.ts';

/** Below this lead over the runner-up a reading of target and result is no more than a guess. */
const SURE_MARGIN = 0.25;

export interface DoubtfulRow {
  words: readonly Word[];
  read: CitingReading;
  centres: CentreReader;
  /** Footnotes of the row's page that no row cites. */
  uncited: readonly number[];
}

/** What the importer cannot be sure of in one row, each with the line to look at. */
export function doubtsOf(
  { section }: TableContext,
  { words, read, centres, uncited }: DoubtfulRow,
): Uncertainty[] {
  const line = words[0]?.line ?? 1;
  if (!read.reading) return [{ code: 'unreadable-text', field: 'name', line, words: textOf(words) }];
  const { cells } = read.reading;
  const printed = columnsOf(section, centres).filter(({ absent }) => absent !== 0);
  const order = printed.map(({ field }) => field).filter((field) => field !== 'flags' && field !== 'surplus');
  return [
    ...missingCells(cells, order, line),
    ...surplusCell(cells, order),
    ...unlikeCode(cells),
    ...unknownType(cells),
    ...unknownCentres(cells, centres),
    ...ambiguousValues(read, line, uncited),
  ];
}

/** The words of a cell that is printed twice beside the hole tell where the others moved. */
function missingCells(cells: RowCells, order: readonly Field[], line: number): Uncertainty[] {
  return order
    .filter((field) => !cells.has(field))
    .map((field) => {
      const next = order.slice(order.indexOf(field) + 1).find((other) => cells.has(other));
      const where = (next && cells.get(next)?.[0]?.line) ?? line;
      return { code: 'missing-cell', field, line: where, words: textOf(cells.get('surplus') ?? []) };
    });
}

/** Printed twice without a hole that explains it. */
function surplusCell(cells: RowCells, order: readonly Field[]): Uncertainty[] {
  const surplus = cells.get('surplus') ?? [];
  if (surplus.length === 0 || order.some((field) => !cells.has(field))) return [];
  return [{ code: 'unreadable-text', field: 'result', line: surplus[0]?.line ?? 1, words: textOf(surplus) }];
}

/** In a Word table the head makes a code of whatever stands under it. */
function unlikeCode(cells: RowCells): Uncertainty[] {
  const code = cells.get('code') ?? [];
  const words = textOf(code);
  if (code.length === 0 || ROW_CODE.test(words)) return [];
  return [{ code: 'unreadable-text', field: 'code', line: code[0]?.line ?? 1, words }];
}

function unknownType(cells: RowCells): Uncertainty[] {
  const type = cells.get('type') ?? [];
  if (type.length === 0 || TYPES.has(keyOf(type))) return [];
  return [{ code: 'unknown-type', field: 'type', line: type[0]?.line ?? 1, words: textOf(type) }];
}

function unknownCentres(cells: RowCells, centres: CentreReader): Uncertainty[] {
  const words = cells.get('centres') ?? [];
  return centres
    .read(words, { from: 0, to: words.length })
    .filter(({ name }) => name === null)
    .map(({ printed, line }) => ({ code: 'unknown-centre', field: 'centres', line, words: printed }));
}

function ambiguousValues(
  { reading, margin, parted }: CitingReading,
  line: number,
  uncited: readonly number[],
): Uncertainty[] {
  if (parted) return [];
  const target = reading?.cells.get('target') ?? [];
  const result = reading?.cells.get('result') ?? [];
  const doubtful =
    [target, result].some((cell) => cell.length === 0 || isDoubtfulValue(cell)) ||
    uncited.some((note) => result.at(-1)?.text === String(note));
  if (margin >= SURE_MARGIN && !doubtful && !followsNumber(reading?.cells.get('algorithm') ?? [], target))
    return [];
  const words = textOf([...target, ...result]);
  return [{ code: 'ambiguous-target-or-result', field: 'target', line: target[0]?.line ?? line, words }];
}

/** Three figures of one kind in a row: any of them may be the one too many. */
function followsNumber(algorithm: readonly Word[], target: readonly Word[]): boolean {
  const last = algorithm.at(-1);
  const first = target[0];
  if (!last?.isValue || !first?.isValue || !/^\d/.test(last.text)) return false;
  return last.text.endsWith('%') === first.text.endsWith('%');
}
