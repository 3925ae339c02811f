import type { Query } from '../query.ts';
import type { Atom, Clause, Where } from '../where.ts';
import type { Reading } from './reading.ts';
import { wordsSaid } from './words-said.ts';

/**
 * "Rimetti il PIRA" after "senza il PIRA": what was taken away is there again. "Aggiungi Promos", "anche efficienza":
 * beside those of its kind that were asked for. Null where neither is meant.
 */
export function givenBack(reading: Reading, query: Query): Query | null {
  const { where: said, topic, attributes, unknown, head } = reading;
  const isMore = topic.length + attributes.length + unknown.length > 0 || head;
  const isAdding = ADDS.test(wordsSaid(reading));
  if (!isAdding || isMore || said.length === 0 || said.some(({ not }) => not)) return null;
  const atoms = said.flatMap(({ anyOf }) => anyOf);
  const where = backIn(query.where, atoms) ?? besideOthers(query.where, atoms);
  return where && { ...query, where };
}

function backIn(where: Where, atoms: readonly Atom[]): Clause[] | null {
  const given = new Set(atoms.map((atom) => JSON.stringify(atom)));
  const isGiven = (atom: Atom) => given.has(JSON.stringify(atom));
  if (!where.some(({ not, anyOf }) => not && anyOf.some(isGiven))) return null;
  return where.flatMap((clause) => {
    const left = clause.not ? clause.anyOf.filter((atom) => !isGiven(atom)) : clause.anyOf;
    return left.length === 0 ? [] : [{ ...clause, anyOf: left }];
  });
}

/** Null where nothing of each one's kind was asked for. */
function besideOthers(where: Where, atoms: readonly Atom[]): Clause[] | null {
  const isKind = (clause: Clause, atom: Atom) =>
    !clause.not && clause.anyOf.every(({ facet }) => facet === atom.facet && facet !== 'verdict');
  if (!atoms.every((atom) => where.some((clause) => isKind(clause, atom)))) return null;
  return where.map((clause) => {
    const theirs = atoms.filter((atom) => isKind(clause, atom));
    const known = new Set(clause.anyOf.map((atom) => JSON.stringify(atom)));
    return {
      ...clause,
      anyOf: [...clause.anyOf, ...theirs.filter((atom) => !known.has(JSON.stringify(atom)))],
    };
  });
}

const ADDS =
  /^(?:(?:e|ok|ora|poi|no|pero|allora) )*(?:rimett\w+|riaggiung\w+|aggiung\w+|reinseri\w+|reintegra\w*|ripristina\w*|metti(?:ci|mi)? (?:anche|dentro)|includi\w*|considera\w* anche|anche)\b/;
