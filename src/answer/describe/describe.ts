import type { Clause, Facet, Where } from '../../query/where.ts';
import * as t from '../texts.ts';
import { describeAtom, shownText } from './texts.ts';

/** "Ho inteso": the restrictions of a question in words, one part a clause. */
export function describe(where: Where): string[] {
  return where.map(describeClause);
}

function describeClause(clause: Clause): string {
  if (clause.anyOf.every((atom) => atom.facet === 'id')) {
    const shown = shownText(clause.anyOf.length);
    return clause.not ? t.notPrefix(shown) : shown;
  }
  const text = t.joined([...new Set(clause.anyOf.map(describeAtom))], 'o');
  if (!clause.not) return text;
  return clause.anyOf.every((atom) => HAD.includes(atom.facet)) ? t.lacking(text) : t.notPrefix(text);
}

/** What a row has or lacks: described by "con …". */
const HAD: readonly Facet[] = ['reserved', 'noted', 'cap', 'cites-pira', 'stated'];
