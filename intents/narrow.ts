import { stem } from '../src/language/stem.ts';
import { prints } from '../src/query/measures.ts';
import type { Query } from '../src/query/query.ts';
import { listOption } from '../src/query/query.ts';
import { select } from '../src/query/select.ts';
import { atomsOf, is } from '../src/query/where.ts';
import type { JudgedIndicator } from '../src/report/corpus.ts';
import { wordsOf } from '../src/report/topic-index.ts';
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
  if (numbers.length === 0 || namesSeveral(query)) return rows;
  const timed = rows.filter((row) => numbers.some((number) => isInDays(row, number)));
  if (numbers.every((number) => timed.some((row) => isInDays(row, number)))) return timed;
  const named = rows.filter((row) => numbers.some((number) => states(row, number)));
  const missing = numbers.filter((number) => !named.some((row) => states(row, number)));
  if (missing.length === 0) return named;
  // A value may stand under another name of the matter: it is looked for in all texts of the rows.
  const words = atomsOf(query.where, 'words').flatMap((atom) => atom.words);
  const wider = new Set(desk.library.topics.anywhere(words));
  const found = select(desk.library, []).filter(
    (row) => wider.has(row.id) && numbers.some((number) => states(row, number)),
  );
  return found.length > 0 ? found : rows;
}

/** "Desk sharing e piano formativo", "in performance e nel PIRA": a number chooses nothing among two things. */
export function namesSeveral({ where }: Query): boolean {
  return atomsOf(where, 'words').length > 1 || atomsOf(where, 'section').length > 1;
}

/** "2 giorni o 5 giorni": what is measured is done within so many days. */
function isInDays({ name, algorithm, description }: JudgedIndicator, number: number): boolean {
  const within = new RegExp(`\\b${number} ?(?:gg|giorni)\\b`);
  return [name, algorithm, description].some((text) => text !== null && within.test(text));
}

/** The number as a target or a result; or a result with its note's number stuck to it, as the text prints it. */
export function states(row: JudgedIndicator, number: number): boolean {
  return new RegExp(`\\b${number}(?:\\b|gg)`).test(row.name) || prints(row, number);
}

/**
 * Words too common to be required ("servizi", "progetto", "settori") still choose among the rows that the others
 * found, where some of these have them all; of two things that were named, among the rows of each.
 */
export function narrowByCommon(
  query: Query,
  desk: Desk,
  rows: readonly JudgedIndicator[],
): readonly JudgedIndicator[] {
  const named = atomsOf(query.where, 'words').length > 0;
  const common = listOption(query.options, 'common')
    .filter((word) => named || !ANYTHING.test(word))
    .map(stem);
  if (common.length === 0 || rows.length < 2) return rows;
  const having = (some: readonly JudgedIndicator[]) => {
    const found = some.filter((row) => {
      const stems = new Set(wordsOf(`${row.name} ${row.objective ?? ''}`).map(stem));
      return common.every((word) => stems.has(word));
    });
    return found.length > 0 ? found : some;
  };
  if (!namesSeveral(query)) return having(rows);
  const chosen = new Set(
    atomsOf(query.where, 'words').flatMap((atom) => {
      const own = new Set(select(desk.library, [is(atom)]));
      return [...having(rows.filter((row) => own.has(row)))];
    }),
  );
  return rows.filter((row) => chosen.has(row));
}

/** What any row may be called: alone it chooses none ("attività da completare entro fine anno"). */
const ANYTHING = /^(?:attivita|iniziativ[ae]|azion[ei]|intervent[oi]|progett[oi]|lavori|nuov[oaie])$/;

/** The rows of a question: its restrictions, then the common words and the numbers that choose among them. */
export function rowsOf(query: Query, desk: Desk): readonly JudgedIndicator[] {
  return narrowByNumbers(query, desk, narrowByCommon(query, desk, select(desk.library, query.where)));
}
