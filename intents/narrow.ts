import type { Query } from '../src/query/query.ts';
import { listOption } from '../src/query/query.ts';
import { select } from '../src/query/select.ts';
import { atomsOf } from '../src/query/where.ts';
import type { JudgedIndicator } from '../src/report/corpus.ts';
import type { Desk } from './intent.ts';

/**
 * "Come mai il budget start up è al 55?", "interventi economici 41 o 34?": of the rows that the words name, those
 * whose target or result is one of the numbers said. Where none is, the numbers are left aside: the answer shows
 * the report's.
 */
export function narrowByNumbers(
  query: Query,
  desk: Desk,
  rows: readonly JudgedIndicator[],
): readonly JudgedIndicator[] {
  const numbers = listOption(query.options, 'numbers').map(Number);
  if (numbers.length === 0) return rows;
  const named = rows.filter((row) => numbers.some((number) => states(row, number)));
  const missing = numbers.filter((number) => !named.some((row) => states(row, number)));
  if (missing.length === 0 || numbers.length === 1) return named.length > 0 ? named : rows;
  // Two values of one matter may stand under different names: the second is looked for in all texts of the rows.
  const words = atomsOf(query.where, 'words').flatMap((atom) => atom.words);
  const wider = new Set(desk.library.topics.anywhere(words));
  const found = select(desk.library, []).filter(
    (row) => wider.has(row.id) && numbers.some((number) => states(row, number)),
  );
  return found.length > 0 ? found : rows;
}

function states(row: JudgedIndicator, number: number): boolean {
  return row.verdict.parts.some(
    ({ target, result }) =>
      (result.kind === 'number' && result.value === number) ||
      (target.kind === 'number' && target.value === number),
  );
}
