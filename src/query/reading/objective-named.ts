import {
  asFiller,
  asFilter,
  type Item,
  isEmpty,
  isSignal,
  itemsWhile,
  operatorOf,
  topicWords,
} from './item.ts';
import type { ReadingVocabulary } from './vocabulary.ts';

/**
 * "Tutela del mercato come obiettivo operativo": what is a centre's name too is the objective. "Obiettivo operativo fintech":
 * the words behind are its name, where one objective has them all; rows that only speak of it are not its rows.
 */
export function objectivesNamed(items: readonly Item[], vocabulary: ReadingVocabulary): Item[] {
  const at = items.findIndex((item) => isSignal(item, 'objective-head'));
  if (at < 0)
    return items.map((item, index) =>
      isAnnounced(items, index) ? centreAsObjective(item, vocabulary) : item,
    );
  const run = nameBehind(items, at);
  const name =
    run.length === 0 ? null : vocabulary.objectiveWith(run.flatMap((item) => [...topicWords(item)]));
  return items.map((item) => {
    if (name !== null && item === run[0]) return asFilter(item, { facet: 'objective', name });
    if (name !== null && run.includes(item)) return asFiller(item);
    return centreAsObjective(item, vocabulary);
  });
}

/** "Obiettivo tutela del mercato": named at once behind the singular; "obiettivi della tutela" are a centre's. */
function isAnnounced(items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  return before?.to === items[at]?.from && /^obiettivo$/.test(before?.words.join(' ') ?? '');
}

/** The topic words that follow, across small words and "e". */
function nameBehind(items: readonly Item[], at: number): Item[] {
  return itemsWhile(
    items.slice(at + 1),
    (item) => topicWords(item).length > 0 || isEmpty(item) || operatorOf(item) === 'and',
  ).filter((item) => topicWords(item).length > 0);
}

function centreAsObjective(item: Item, { isObjective }: ReadingVocabulary): Item {
  const concepts = item.concepts.map((concept) => {
    if (concept.role !== 'filter' || concept.atom.facet !== 'centre' || !isObjective(concept.atom.name))
      return concept;
    return { ...concept, atom: { facet: 'objective', name: concept.atom.name } as const };
  });
  return { ...item, concepts };
}
