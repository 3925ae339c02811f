import type { Item, ItemConcept } from './item.ts';

/**
 * What is said around a question ("scusa il disturbo, …", "… ?? giuro"): a clause that restricts nothing and asks for
 * nothing, beside one that does. Its unknown words are named in the answer but do not hold it up. A clause that is
 * only an unknown word ("area, Pippo") is none: it may be what is meant.
 *
 * @param breaks token positions that a clause begins with
 */
export function softenAsides(items: readonly Item[], breaks: readonly number[]): Item[] {
  const clauseOf = ({ from }: Item) => breaks.filter((at) => at <= from).length;
  const asides = new Set(
    [...new Set(items.map(clauseOf))].filter((clause) =>
      isAside(items.filter((item) => clauseOf(item) === clause)),
    ),
  );
  if (items.every((item) => asides.has(clauseOf(item)))) return [...items];
  return items.map((item) =>
    asides.has(clauseOf(item)) ? { ...item, concepts: item.concepts.map(softened) } : item,
  );
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
