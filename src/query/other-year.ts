import { counterpartsBetween } from '../report/across-years/counterparts.ts';
import type { Corpus } from '../report/corpus.ts';
import type { ThreadMemory } from '../thread.ts';
import { type Clause, type Facet, type Where, without } from './where.ts';

/** What a thread spoke of, when it goes on in another year. */
export interface OtherYear {
  memory: ThreadMemory;
  /** The rows that it named; null where it named none, or the year is the same. */
  named: Named | null;
}

export interface Named {
  from: number;
  /** Ids in the thread's own year. */
  rows: readonly string[];
  /** Ids of those that they go on in. */
  found: readonly string[];
  confirmed: boolean;
}

const NAMING: readonly Facet[] = ['code', 'pira-code', 'id', 'words'];

/**
 * "E nel 2024?": codes are counted anew each year, so the rows that a thread named are looked for by
 * what they are; restrictions of any other kind are asked again.
 */
export function inOtherYear(
  memory: ThreadMemory,
  year: number,
  corpus: Pick<Corpus, 'years' | 'decisions'>,
): OtherYear {
  const { query, shown } = memory;
  if (query === null || query.year === year || !corpus.years.has(query.year)) return { memory, named: null };
  const alone: ThreadMemory = { query, shown: [], earlier: null };
  if (!namesRows(query.where) || shown.length === 0) return { memory: alone, named: null };
  const counterparts = counterpartsBetween(corpus, query.year, year);
  const found = shown.flatMap((id) => counterparts.get(id) ?? []);
  const ids = found.map(({ id }) => id);
  const where = [...without(query.where, NAMING), clauseOf(ids)];
  return {
    memory: { ...alone, query: { ...query, where }, shown: ids },
    named: {
      from: query.year,
      rows: shown,
      found: ids,
      confirmed: found.every(({ confirmed }) => confirmed),
    },
  };
}

/** Whether the restrictions took over the rows that the thread named. */
export function tookOver(kept: Where, named: Named): boolean {
  const clause = JSON.stringify(clauseOf(named.found));
  return kept.some((one) => JSON.stringify(one) === clause);
}

function namesRows(where: Where): boolean {
  return where.some(({ not, anyOf }) => !not && anyOf.some(({ facet }) => NAMING.includes(facet)));
}

/** No row has an empty id: where none goes on, none is meant. */
function clauseOf(ids: readonly string[]): Clause {
  const meant = ids.length === 0 ? [''] : ids;
  return { not: false, anyOf: meant.map((id) => ({ facet: 'id', id })) };
}
