import { UNMET } from '../../targets/verdict.ts';
import { isDeed } from './denied-deeds.ts';
import { asFiller, asFilter, atomsIn, type Item, isEmpty, isSignal, operatorOf, topicWords } from './item.ts';
import { SEEKING_WORDS } from './words/seeking.ts';

/** Colloquial ways of asking how what is named stands. */
export function asHowItStands(items: readonly Item[]): Item[] {
  return items.map(troubled(items)).map(wellOfGroup(items)).map(allWellOf(items)).map(stateChosen(items));
}

/** "Camera Arbitrale, qualcosa non torna?": of a centre or a theme it is misses that are meant, not faults of the text. */
function troubled(items: readonly Item[]): (item: Item) => Item {
  const isOfGroup = items.some((item) => atomsIn(item).some(({ facet }) => GROUPS.includes(facet)));
  const isOfText = items.some(({ words }) => words.some((word) => TEXT.test(word)));
  const something = items.find(({ words }) => words.join(' ') === 'qualcosa');
  if (!isOfGroup || isOfText || !something) return (item) => item;
  return (item) =>
    item.from >= something.to && WRONG.test(item.words.join(' '))
      ? asFilter(item, { facet: 'verdict', statuses: [...UNMET] })
      : item;
}

/** "Promos è a posto?", "Formaper è andata bene?": of a centre all of it is meant, where no rows are sought. */
function wellOfGroup(items: readonly Item[]): (item: Item) => Item {
  const isOfGroup = items.some((item) => atomsIn(item).some(({ facet }) => GROUPS.includes(facet)));
  const seeks = items.some(
    ({ words, concepts }) =>
      concepts.some(({ role }) => role === 'head' || role === 'signal' || role === 'reference') ||
      words.some((word) => SEEKING_WORDS.includes(word)),
  );
  if (!isOfGroup || seeks) return (item) => item;
  return (item) =>
    WELL.test(item.words.join(' ')) && atomsIn(item).length > 0
      ? { ...item, concepts: [{ role: 'signal', signal: 'all' }, ...item.concepts] }
      : item;
}

const WELL = /^(?:a posto|in regola|(?:va|andat[oa]|chius[oa]|finit[oa]|conclus[oa]) bene)$/;
const GROUPS: readonly string[] = ['centre', 'theme'];
const TEXT = /^(?:dat[oi]|numer[oi]|cifr[ae]|cont[oi]|relazione|report|testo|tabell[ae]|codic[ei])$/;
const WRONG = /^(?:che )?non (?:torna|tornano|quadra|quadrano)$/;

/** "Tutto ok coi locker?": of one thing there is no "all". "Come mai va tutto bene?" may be wrong, and restricts nothing. */
function allWellOf(items: readonly Item[]): (item: Item) => Item {
  if (items.some((item) => isSignal(item, 'why')))
    return (item) => (saysAllWell(item) ? asFiller(item) : item);
  if (!items.some((item) => topicWords(item).length > 0)) return (item) => item;
  return (item) =>
    saysAllWell(item)
      ? { ...item, concepts: item.concepts.filter((concept) => concept.role === 'filter') }
      : item;
}

/** "Tutto ok", "va tutto bene": all, and that it went well, in one. */
export function saysAllWell(item: Item): boolean {
  return isSignal(item, 'all') && atomsIn(item).some(({ facet }) => facet === 'verdict');
}

/**
 * "SUAP di Milano: fatto o solo un accordo?": what stands behind "o" is how far it came, no other thing. Its words may
 * choose among the rows of what is named; they are not required.
 */
function stateChosen(items: readonly Item[]): (item: Item) => Item {
  const choice = items.findIndex((item, at) => operatorOf(item) === 'or' && putsState(items, at));
  if (choice < 0) return (item) => item;
  const deed = items[choice - 1];
  return (item) => {
    if (item === deed) return topicWords(item).length > 0 ? asFiller(item) : item;
    if (items.indexOf(item) < choice) return item;
    return {
      ...item,
      concepts: item.concepts.map((concept) =>
        concept.role === 'topic'
          ? { role: 'common' }
          : concept.role === 'unknown'
            ? { ...concept, soft: true }
            : concept,
      ),
    };
  };
}

/** Behind a named thing, a deed and "o": the deed is set apart by a sign, or what follows is said to be less. */
function putsState(items: readonly Item[], at: number): boolean {
  const [before, deed, next] = [items[at - 2], items[at - 1], items[at + 1]];
  if (!before || !deed || deed.words.length > 1 || !isDeed(deed.words[0] ?? '')) return false;
  const isNamed = items.slice(0, at - 1).some((item) => topicWords(item).length > 0);
  const isApart = deed.from > before.to;
  const isLess = next !== undefined && (operatorOf(next) === 'only' || LESS.test(next.words.join(' ')));
  const isWord = topicWords(deed).length > 0;
  const follows = items.slice(at + 1).some((item) => !isEmpty(item));
  return isNamed && follows && (isApart || (isLess && !isWord));
}

const LESS = /^(?:ancora|appena|semplicemente|resta|rimane|siamo)$/;
