import { normalize } from '../../../language/normalize.ts';
import type { Field } from '../column.ts';
import { areHeaderWords } from '../table-header.ts';
import { ROW_CODE } from '../vocabulary.ts';
import { linesOf, type WordCell, type WordRow } from './word-document.ts';

/** One column of a table by its head. */
export interface HeadedColumn {
  /** What stands in its cells, in this order; empty for a column that no report's table has. */
  fields: readonly Field[];
  label: string;
  /** Across the table, as the cells are. */
  from: number;
  to: number;
}

export interface TableHead {
  /** From left to right. */
  columns: readonly HeadedColumn[];
  /** The year that the target column names, where it does. */
  year: number | null;
  /** Place among the table's rows of the first one under it. */
  end: number;
}

/** Over the codes and the names; some tables print it over the centres too. */
const INDICATORS: readonly Field[] = ['code', 'piraCodes', 'flags', 'name'];
/** How the columns are headed, normalised and without digits. */
const LABELS: readonly [RegExp, readonly Field[]][] = [
  [/^valore pubblico/, ['publicValue', 'flags']],
  [/^beneficiar/, ['beneficiaries']],
  [/^descrizione/, ['description']],
  [/^indicator/, INDICATORS],
  [/^cod(ice)?\b/, ['code', 'piraCodes', 'flags']],
  [/^tipo(logia)?\b/, ['type']],
  [/^unita/, ['unit']],
  [/^fonte/, ['source']],
  [/^(algoritmo|formula|metodo)/, ['algorithm']],
  [/^(target|valor[ei] (attes[oi]|target)|risultat[oi] attes[oi])/, ['target']],
  [/^(risultat[oi]|consuntivo|valor[ei] consuntiv[oi])/, ['result']],
  [/^(centr[oi]|are[ae]\b)/, ['centres']],
  [/^(digitalizzaz|semplificaz)/, ['flags']],
];
/** Without these no row can be read. */
const NEEDED: readonly Field[] = ['name', 'target', 'result'];
/** So many known columns, and this share of all, are a head, even if it lacks one that is needed. */
const HEAD_LIKE = 3;
const HEAD_SHARE = 0.6;

/**
 * The head that opens at `start`: one row, or two where the second goes on. Null where the row is none;
 * `problem` is in English.
 */
export function readTableHead(
  rows: readonly WordRow[],
  start: number,
): TableHead | { problem: string } | null {
  const first = rows[start];
  const second = rows[start + 1];
  if (first === undefined) return null;
  const upper = first.cells.map(headed);
  if (!isHeadLike(upper)) return null;
  const goesOn = second !== undefined && isRestOfHead(second);
  const columns = goesOn ? first.cells.flatMap((cell) => over(cell, second)) : upper;
  const end = start + (goesOn ? 2 : 1);
  const settled = withOneName(columns, rows.slice(end));
  const problem = problemOf(settled);
  if (problem !== null) return { problem };
  const years = columns.flatMap(({ label }) => /\b20\d\d\b/.exec(label)?.[0] ?? []);
  return { columns: settled, year: years[0] === undefined ? null : Number(years[0]), end };
}

function isHeadLike(columns: readonly HeadedColumn[]): boolean {
  const known = columns.filter(({ fields }) => fields.length > 0).length;
  return known >= HEAD_LIKE && known >= HEAD_SHARE * columns.filter(({ label }) => label !== '').length;
}

/** A column that is needed is missing, or one is there twice: then nobody knows which of the two is meant. */
function problemOf(columns: readonly HeadedColumn[]): string | null {
  const missing = NEEDED.filter((field) => !columns.some(({ fields }) => fields.includes(field)));
  if (missing.length > 0)
    return `the table's head has no column for: ${missing.join(', ')}; name it in the table's first row`;
  const firsts = columns.flatMap(({ fields }) => fields.slice(0, 1));
  const twice = columns.filter(
    ({ fields: [first] }) => first && firsts.filter((one) => one === first).length > 1,
  );
  if (twice.length === 0) return null;
  const labels = twice.map(({ label }) => `"${label}"`).join(', ');
  return `the table's head has columns for the same thing: ${labels}; leave one of them`;
}

function headed(cell: WordCell): HeadedColumn {
  return columnOf(linesOf(cell).join(' '), cell);
}

function columnOf(label: string, { from, to }: Pick<WordCell, 'from' | 'to'>): HeadedColumn {
  const key = normalize(label)
    .replace(/[^\p{L} ]+/gu, ' ')
    .trim();
  return { label, from, to, fields: LABELS.find(([opening]) => opening.test(key))?.[1] ?? [] };
}

/** A cell of the upper row with what the lower one adds to it, or puts in its place where it says nothing itself. */
function over(cell: WordCell, { cells }: WordRow): HeadedColumn[] {
  const under = cells.filter((other) => !other.goesOn && overlap(cell, other) > (other.to - other.from) / 2);
  const own = headed(cell);
  const below = under.map(headed);
  if (own.fields.length === 0 && below.some(({ fields }) => fields.length > 0)) return below;
  return [columnOf([own.label, ...below.map(({ label }) => label)].join(' '), cell)];
}

function isRestOfHead({ cells }: WordRow): boolean {
  const words = cells.filter(({ goesOn }) => !goesOn).flatMap(linesOf);
  return words.length > 0 && words.every(areHeaderWords);
}

/** Of several columns headed alike, the names are where the codes are; the others are the centres'. */
function withOneName(columns: readonly HeadedColumn[], below: readonly WordRow[]): HeadedColumn[] {
  const alike = columns.filter(({ fields }) => fields === INDICATORS);
  if (alike.length < 2) return [...columns];
  const holdsCodes = (column: HeadedColumn) =>
    below.some(({ cells }) =>
      cells.some((cell) => overlap(column, cell) > 0 && linesOf(cell).some((line) => ROW_CODE.test(line))),
    );
  const names = alike.find(holdsCodes) ?? alike[0];
  const others: readonly Field[] = columns.some(({ fields }) => fields.includes('centres'))
    ? []
    : ['centres'];
  return columns.map((column) =>
    alike.includes(column) && column !== names ? { ...column, fields: others } : column,
  );
}

interface Extent {
  from: number;
  to: number;
}

/** How much two cells, or a cell and a column, share across the table. */
export function overlap(one: Extent, other: Extent): number {
  return Math.max(0, Math.min(one.to, other.to) - Math.max(one.from, other.from));
}
