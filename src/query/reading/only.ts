import { type Item, isEmpty, operatorOf } from './item.ts';

/**
 * "Valore pubblico solo economico", "beneficiari le sole imprese": the cell names this and nothing else. "Solo quelli
 * economici" only restricts, as any word does.
 */
export function asOnly(items: readonly Item[]): (item: Item) => Item {
  const first = items.find((item) => !isEmpty(item));
  return (item) => {
    const before = items.findLast((other) => other.to <= item.from && !ARTICLE.test(other.words.join(' ')));
    const isSaid = before !== undefined && before !== first && operatorOf(before) === 'only';
    return isSaid || item.words.some((word) => ONLY.test(word)) ? alone(item) : item;
  };
}

const ARTICLE = /^(?:il|lo|la|i|gli|le|l|per|di|del|a|al|alle|ai)$/;
const ONLY = /^(?:sol[oaie]|soltanto)$/;

function alone(item: Item): Item {
  const concepts = item.concepts.map((concept) => {
    if (concept.role !== 'filter') return concept;
    const { atom } = concept;
    const isCell = atom.facet === 'beneficiary' || atom.facet === 'public-value';
    return isCell ? { ...concept, atom: { ...atom, only: true as const } } : concept;
  });
  return { ...item, concepts };
}
