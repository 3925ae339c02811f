import type { Item, ItemConcept } from './item.ts';

/**
 * What is said around a question ("scusa il disturbo, …", "… ?? giuro"): a clause that restricts nothing and asks for
 * nothing, beside one that does. Its unknown words are named in the answer but do not hold it up. A clause that is
 * only an unknown word ("area, Pippo") is none: it may be what is meant.
 *
 * @param breaks token positions that a clause begins with
 */
export function softenAsides(items: readonly Item[], breaks: ReadonlySet<number>): Item[] {
  const clauses = clausesOf(items, breaks);
  const asides = clauses.map(isAside);
  if (asides.every((aside) => aside)) return [...items];
  return clauses.flatMap((clause, at) =>
    asides[at] ? clause.map((item) => ({ ...item, concepts: item.concepts.map(softened) })) : clause,
  );
}

function clausesOf(items: readonly Item[], breaks: ReadonlySet<number>): Item[][] {
  const clauses: Item[][] = [];
  let last: Item | undefined;
  for (const item of items) {
    const begins = last === undefined || hasBreak(last.from + 1, item.from, breaks);
    if (begins) clauses.push([item]);
    else clauses.at(-1)?.push(item);
    last = item;
  }
  return clauses;
}

function hasBreak(from: number, to: number, breaks: ReadonlySet<number>): boolean {
  for (let at = from; at <= to; at++) if (breaks.has(at)) return true;
  return false;
}

function isAside(clause: readonly Item[]): boolean {
  const concepts = clause.flatMap((item) => item.concepts);
  return (
    concepts.every(({ role }) => BESIDE.includes(role)) && concepts.some(({ role }) => role === 'filler')
  );
}

const BESIDE: readonly ItemConcept['role'][] = ['filler', 'unknown', 'reference', 'common'];

function softened(concept: ItemConcept): ItemConcept {
  return concept.role === 'unknown' ? { ...concept, soft: true } : concept;
}
