import { stem } from '../../language/stem.ts';
import { UNMET } from '../../targets/verdict.ts';
import { asDistance, asShareMet } from './distance.ts';
import {
  asFiller,
  asFilter,
  atomsIn,
  type Item,
  type ItemConcept,
  isEmpty,
  operatorOf,
  topicWords,
} from './item.ts';
import { asKinds } from './kinds.ts';
import { statedBeside } from './stating.ts';
import { NEAR_MISS_DEGREE } from './words/verdicts.ts';

/** Words that mean a restriction only beside another of its kind. */
export function inContext(items: readonly Item[]): Item[] {
  const kinds = asKinds(asShareMet(asDistance(items)).map(statedBeside(items)));
  return kinds
    .map(asDimension(kinds))
    .map(asBeneficiary(kinds))
    .map(nearlyMet(kinds))
    .map(asResult(kinds))
    .map(withoutNameDenied(kinds));
}

function isWord(item: Item): boolean {
  return item.concepts.every(({ role }: ItemConcept) => role === 'topic' || role === 'unknown');
}

function isOfPublicValue(item: Item): boolean {
  return atomsIn(item).some((atom) => atom.facet === 'section' && atom.section === 'public-value');
}

const DIMENSIONS = new Map(['ambientale', 'sociale', 'economico'].map((name) => [stem(name), name]));

/** "Valore pubblico, quelli ambientali", "tranne ambientale": of a section that is told by its dimensions. */
function asDimension(items: readonly Item[]): (item: Item) => Item {
  if (!items.some(isOfPublicValue)) return (item) => item;
  return (item) => {
    const [word = '', ...more] = topicWords(item);
    const name = more.length === 0 ? DIMENSIONS.get(stem(word)) : undefined;
    return name && isWord(item) ? asFilter(item, { facet: 'public-value', name }) : item;
  };
}

/**
 * "Per le imprese ma non per i cittadini": beside other beneficiaries they are beneficiaries too, and right behind
 * the section that is told by them ("valore pubblico imprese").
 */
function asBeneficiary(items: readonly Item[]): (item: Item) => Item {
  const isListed = items.some((item) => atomsIn(item).some(({ facet }) => facet === 'beneficiary'));
  const isOfSection = (item: Item) => {
    const before = items.findLast((other) => other.to <= item.from && !isEmpty(other));
    const isNarrowed = items.some((other) => other.from === item.to && topicWords(other).length > 0);
    return before !== undefined && isOfPublicValue(before) && !isNarrowed;
  };
  const isOfPlace = (item: Item) =>
    items.some((other) => other.to === item.from && /^(?:del|sul|nel)$/.test(other.words.join(' ')));
  return (item) =>
    BENEFICIARIES.test(item.words.join(' ')) &&
    item.concepts.every(({ role }) => PLAIN.includes(role)) &&
    (isListed || isOfSection(item)) &&
    !isOfPlace(item)
      ? asFilter(item, { facet: 'beneficiary', name: item.words.join(' ') })
      : item;
}

const BENEFICIARIES = /^(?:imprese|territorio)$/;
const PLAIN: readonly ItemConcept['role'][] = ['common', 'topic'];

/** "Non sono stati raggiunti per poco": missed, and nearly not. */
function nearlyMet(items: readonly Item[]): (item: Item) => Item {
  const barely = items.find(isBarelyMet);
  const denial = barely && items.findLast((item) => item.to <= barely.from && !isEmpty(item));
  if (!barely || !denial || operatorOf(denial) !== 'not') return (item) => item;
  return (item) => {
    if (item === denial) return asFiller(item);
    if (item !== barely) return item;
    return asFilter(
      item,
      { facet: 'verdict', statuses: [...UNMET] },
      { facet: 'near-miss', degree: NEAR_MISS_DEGREE },
    );
  };
}

function isBarelyMet(item: Item): boolean {
  const facets = atomsIn(item).map(({ facet }) => facet);
  return facets.includes('verdict') && facets.includes('number');
}

/** "No del PIRA in semplificazione": what begins with the cell's word, and says of what, is about those cells. */
function asResult(items: readonly Item[]): (item: Item) => Item {
  const [first, next] = items;
  // "No, di Innexta": behind a comma it denies what was said before.
  const isCell = first?.words.join(' ') === 'no' && first.to === next?.from && OF.test(next.words[0] ?? '');
  return (item) => (isCell && item === first ? asFilter(item, { facet: 'result-kind', result: 'no' }) : item);
}

const OF = /^(?:del|della|dell|dei|degli|delle|di|nel|nella|in|con)$/;

/** "Il registro imprese (non il front end)": which of two like names is meant; rows of both are rows of the one too. */
function withoutNameDenied(items: readonly Item[]): (item: Item) => Item {
  const said = items.filter((item) => !isEmpty(item));
  const at = said.findIndex(
    (item, index) => operatorOf(item) === 'not' && isCentre(said[index - 1]) && isCentre(said[index + 1]),
  );
  const turned = items.some(({ words }) => words.join(' ') === 'ma');
  const used = at < 0 || turned ? [] : [said[at], said[at + 1]];
  return (item) => (used.includes(item) ? asFiller(item) : item);
}

function isCentre(item: Item | undefined): boolean {
  return item !== undefined && atomsIn(item).some(({ facet }) => facet === 'centre');
}
