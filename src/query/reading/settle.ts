import { stem } from '../../language/stem.ts';
import { ABBREVIATED, wordsOf } from '../../report/topic-index.ts';
import { ofAllAreas } from './all-areas.ts';
import { budgetsDenied } from './budgets-denied.ts';
import { causesSupposed } from './causes-supposed.ts';
import { centresCounted } from './centres-counted.ts';
import { centresListed } from './centres-listed.ts';
import type { Signal, Strength } from './concept.ts';
import { deniedDeeds } from './denied-deeds.ts';
import { asDue } from './due.ts';
import { asHowItStands } from './how-it-stands.ts';
import { withoutIdleWords } from './idle-words.ts';
import { inContext } from './in-context.ts';
import { asFiller, atomsIn, type Item, isEmpty, isSignal, operatorOf, topicWords } from './item.ts';
import { joinedVerdicts } from './joined-verdicts.ts';
import { asMark } from './mark.ts';
import { objectivesNamed } from './objective-named.ts';
import { asOnly } from './only.ts';
import { outcomeAsVerdict } from './outcome.ts';
import { topicsDenied } from './topics-denied.ts';
import type { ReadingVocabulary } from './vocabulary.ts';

/** Decides what words with two meanings mean here, by the words around them. */
export function settle(found: readonly Item[], vocabulary: ReadingVocabulary): Item[] {
  const used = topicsDenied(
    budgetsDenied(asHowItStands(asDue(withoutIdleWords(centresListed(found, vocabulary))))),
  );
  const named = deniedDeeds(causesSupposed(used, vocabulary));
  const known = inContext(centresCounted(ofAllAreas(named)));
  const items = withoutOwnNames(resolveWeak(known, vocabulary).map(settleNor(known)));
  return objectivesNamed(items, vocabulary)
    .map(joinedVerdicts(items))
    .map(asMark(items))
    .map(asOnly(items))
    .map(withoutDeniedHead(items))
    .map(outcomeAsVerdict(items));
}

/** "Non l'area": what is denied is a way of naming, no restriction; "non l'area Formaper" is one. */
function withoutDeniedHead(items: readonly Item[]): (item: Item) => Item {
  return (item) => {
    if (operatorOf(item) !== 'not') return item;
    const [next, named] = items.filter((other) => other.from >= item.to && !isEmpty(other));
    const isName = named !== undefined && atomsIn(named).some((atom) => atom.facet === 'centre');
    return next && isSignal(next, 'centre-head') && !isName ? asFiller(item) : item;
  };
}

/**
 * "ne" is a pronoun ("quanti ne abbiamo") unless it stands twice ("né Formaper né Innexta") or goes on with a
 * denial ("non raggiunti né parziali").
 */
function settleNor(found: readonly Item[]): (item: Item) => Item {
  const nors = found.filter((item) => operatorOf(item) === 'nor').length;
  return (item) =>
    operatorOf(item) !== 'nor' || nors > 1 || continuesDenial(item, found) ? item : asFiller(item);
}

function continuesDenial(nor: Item, items: readonly Item[]): boolean {
  const before = items.findLast((item) => item.to <= nor.from && !isEmpty(item));
  const after = items.find((item) => item.from >= nor.to && !isEmpty(item));
  if (!before || !after || !items.some((item) => item.to <= nor.from && denies(item))) return false;
  return atomsIn(before).length > 0 && atomsIn(after).length > 0;
}

/** "Non", "senza", and what says so itself ("senza nota"). */
function denies(item: Item): boolean {
  const isDenied = item.concepts.some((concept) => concept.role === 'filter' && concept.not === true);
  return isDenied || item.words[0] === 'senza' || ['not', 'except'].includes(operatorOf(item) ?? '');
}

/** "Sviluppo imprese e promo territorio": words of the name of the centre they stand with only complete it. */
function withoutOwnNames(items: readonly Item[]): Item[] {
  const names = items.flatMap((item) =>
    atomsIn(item).flatMap((atom) => (atom.facet === 'centre' ? wordsOf(atom.name) : [])),
  );
  const isOwn = (word: string) =>
    word.endsWith(ABBREVIATED)
      ? names.some((name) => name.startsWith(word.slice(0, -ABBREVIATED.length)))
      : names.some((name) => stem(name) === stem(word));
  return items.map((item, at) => {
    const words = topicWords(item);
    const beside = [items[at - 1], items[at + 1], items[at - 2], items[at + 2]].some(
      (other) =>
        other && (atomsIn(other).some((atom) => atom.facet === 'centre') || topicWords(other).some(isOwn)),
    );
    return words.length > 0 && beside && words.every(isOwn) ? asFiller(item) : item;
  });
}

/**
 * A weak word (a centre's short name, "digitalizzazione") restricts only where it is announced ("area personale")
 * or stands without topic words beside it; among them it is one of them ("formazione del personale").
 */
function resolveWeak(items: readonly Item[], vocabulary: ReadingVocabulary): Item[] {
  return items.map((item, at) => {
    const strength = strengthOf(item);
    if (strength === 'strong' || (isAnnounced(items, at) && !isCause(item))) return item;
    const isAlone = !neighbour(items, at, -1) && !neighbour(items, at, 1);
    const isOfMiss = () => items.some((other) => other !== item && asksOfMisses(other));
    if (isAlone && (!isCause(item) || isOfMiss())) return item;
    const words = item.words.filter((word) => vocabulary.isTopic(word));
    return { ...item, concepts: words.length > 0 ? [{ role: 'topic', words }] : [{ role: 'filler' }] };
  });
}

/** "Esterne", "interno": of a cause only where misses or reasons are spoken of; "aree esterne" are no causes. */
function isCause(item: Item): boolean {
  return item.words.length === 1 && atomsIn(item).some(({ facet }) => facet === 'cause');
}

function asksOfMisses(item: Item): boolean {
  return (
    atomsIn(item).some(({ facet }) => ['verdict', 'progress', 'cause'].includes(facet)) ||
    (['why', 'by-cause', 'delay'] as const).some((signal) => isSignal(item, signal))
  );
}

function strengthOf(item: Item): Strength {
  const found = item.concepts.find((concept) => concept.role === 'filter');
  return found?.role === 'filter' ? found.strength : 'strong';
}

const ANNOUNCING: readonly Signal[] = ['centre-head', 'beneficiary-head', 'value-head'];

function isAnnounced(items: readonly Item[], at: number): boolean {
  for (let before = at - 1; before >= 0; before--) {
    const item = items[before];
    if (!item) return false;
    if (item.concepts.some((concept) => concept.role === 'signal' && ANNOUNCING.includes(concept.signal)))
      return true;
    if (!isEmpty(item)) return false;
  }
  return false;
}

/** Whether the next item that is not empty is a topic word. */
function neighbour(items: readonly Item[], at: number, step: 1 | -1): boolean {
  for (let next = at + step; next >= 0 && next < items.length; next += step) {
    const item = items[next];
    if (!item) return false;
    if (item.concepts.some((concept) => concept.role === 'topic' || concept.role === 'common')) return true;
    if (!isEmpty(item)) return false;
  }
  return false;
}
