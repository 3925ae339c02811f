import { isWord, type Token } from '../../language/tokens.ts';
import { type Item, type ItemConcept, isSignal, topicWords } from './item.ts';

/** What "quanti …" asks the number of. */
export interface Counted {
  /** Its first noun, as read. */
  noun: string;
  /** As written, with the words that go on from it. */
  written: string;
  /** The words that go on from it, as read: its adjectives, mostly. */
  qualities: readonly string[];
}

/**
 * The things that are asked to be counted ("quanti studenti stranieri", "numero di mediazioni"); null where rows are
 * ("quanti obiettivi", "quanti raggiunti") or where nothing follows.
 */
export function countedIn(items: readonly Item[], tokens: readonly Token[]): Counted | null {
  const at = items.findIndex(({ concepts }) =>
    concepts.some((concept) => concept.role === 'signal' && concept.signal === 'count'),
  );
  if (at < 0) return null;
  const named = [];
  const ofSomething = items.some((item) => topicWords(item).length > 0);
  for (const item of items.slice(at + 1)) {
    if (named.length === 0 && isLinking(item)) continue;
    const isOther = ofSomething && (isJourney(item) || CASES.test(item.words.join(' ')));
    if (!item.concepts.some(isNoun) && !isOther) break;
    named.push(item);
  }
  const [first] = named;
  const noun = named.flatMap(({ words }) => words).find((word) => !QUALIFIED.test(word));
  const last = named.at(-1);
  if (!first || !last || !noun) return null;
  const written = tokens.slice(first.from, last.to).filter(isWord);
  const words = named.flatMap((item) => item.words);
  return {
    noun,
    written: written.map((token) => token.written).join(' '),
    qualities: words.slice(words.indexOf(noun) + 1),
  };
}

/** "Quante missioni in Germania?": of something, they are no missions of the budget. */
function isJourney(item: Item): boolean {
  return isSignal(item, 'mission-head') && item.words.join(' ') === 'missioni';
}

/** "Numero di …", "quante sono le …". */
function isLinking({ words, concepts }: Item): boolean {
  return concepts.every(({ role }) => role === 'filler') && words.every((word) => LINKING.test(word));
}

const LINKING = /^(?:.{1,3}|sono|dell[aeo]|degli|erano|stat[ie])$/;

/** "Nuovi rilasci": not the new ones are counted, but the issues. */
const QUALIFIED = /^(?:nuov|altr)[oaie]$/;

/** Holds a sentence together elsewhere ("in ogni caso"). */
const CASES = /^casi$/;

function isNoun(concept: ItemConcept): boolean {
  if (concept.role === 'filter') return concept.atom.facet === 'beneficiary';
  return (
    concept.role === 'topic' || concept.role === 'common' || (concept.role === 'unknown' && !concept.soft)
  );
}
