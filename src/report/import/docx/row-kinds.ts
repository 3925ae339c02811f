import { normalize } from '../../../language/normalize.ts';
import { ROW_CODE, TYPES } from '../vocabulary.ts';
import { overlap, type TableHead } from './table-head.ts';
import { isEmpty, linesOf, type WordCell, type WordRow } from './word-document.ts';

/** A single cell over more than this share of the table is a heading's, or its description's. */
const WIDE = 0.6;

export function isBlank({ cells }: WordRow): boolean {
  return cells.every(isEmpty);
}

/** All words of a row on one line. */
export function textOfRow({ cells }: WordRow): string {
  return cells.flatMap(linesOf).join(' ');
}

/** A row whose words stand in one cell over the whole table, or most of it. */
export function isHeadingRow({ cells }: WordRow, rows: readonly WordRow[]): boolean {
  const [cell, ...others] = cells.filter((each) => !isEmpty(each));
  if (cell === undefined || others.length > 0) return false;
  const width = Math.max(...rows.map((row) => row.cells.at(-1)?.to ?? 0));
  return cells.length === 1 || cell.to - cell.from > WIDE * width;
}

/** The fields that stand under a cell's part of the head: those of the columns that it covers, or that cover it. */
export function fieldsUnder(cell: WordCell, { columns }: TableHead): Set<string> {
  const covering = columns.filter((column) => {
    const shared = overlap(column, cell);
    return shared > (cell.to - cell.from) / 2 || shared > (column.to - column.from) / 2;
  });
  return new Set(covering.flatMap(({ fields }) => fields));
}

/** A row's code, or a type of indicator, in a cell of its own: no other table has them. */
export function looksLikeData({ cells }: WordRow): boolean {
  return cells.some((cell) => {
    const [line = ''] = linesOf(cell);
    return ROW_CODE.test(line) || TYPES.has(normalize(line));
  });
}

/** Whether a row has nothing that tells what it is about: then it goes on with the one above. */
export function continues(cells: readonly WordCell[], head: TableHead): boolean {
  const held = new Set(
    cells.filter((cell) => !isEmpty(cell)).flatMap((cell) => [...fieldsUnder(cell, head)]),
  );
  return !held.has('name') && !held.has('type');
}
