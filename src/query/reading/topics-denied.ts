import { asFiller, atomsIn, type Item, isEmpty, operatorOf, topicWords } from './item.ts';

/**
 * "Il 1.4.1, quello energetico, non le mediazioni": what is denied tells it from the other, which the words before name
 * already. Rows that have the word are not taken away ("formazione, non quella obbligatoria": a row says so itself): the
 * answer names it as left aside.
 */
export function topicsDenied(items: readonly Item[]): Item[] {
  const at = items.findIndex((item, index) => operatorOf(item) === 'not' && isNamed(items, index));
  const denied = at < 0 ? undefined : next(items, at);
  if (!denied) return [...items];
  return items.map((item, index) => {
    if (index === at) return asFiller(item);
    return item === denied
      ? { ...item, concepts: [{ role: 'unknown', written: item.words.join(' '), soft: true }] }
      : item;
  });
}

function isNamed(items: readonly Item[], at: number): boolean {
  const before = items
    .slice(0, at)
    .some((item) => topicWords(item).length > 0 || atomsIn(item).some(({ facet }) => facet.endsWith('code')));
  const denied = next(items, at);
  return before && denied !== undefined && topicWords(denied).length > 0;
}

/** Behind an article or a pronoun at most: a verb in between is what is denied. */
function next(items: readonly Item[], at: number): Item | undefined {
  return items.slice(at + 1).find((item) => !isEmpty(item) || item.words.join('').length > ARTICLE);
}

/** In letters: "le", "quella". */
const ARTICLE = 6;
