import type { Clause, Where } from '../../query/where.ts';
import * as t from '../texts.ts';
import { describeAtom, shownText } from './texts.ts';

/** "Ho inteso": the restrictions of a question in words, one part a clause. */
export function describe(where: Where): string[] {
  return where.map(describeClause);
}

function describeClause(clause: Clause): string {
  if (clause.anyOf.every((atom) => atom.facet === 'id')) return shownText(clause.anyOf.length);
  const text = t.joined([...new Set(clause.anyOf.map(describeAtom))], 'o');
  return clause.not ? t.notPrefix(text) : text;
}
