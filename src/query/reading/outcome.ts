import { atomsIn, type Item, operatorOf, topicWords } from './item.ts';
import { saysPart } from './part.ts';

/**
 * "Il 2.5.2 è stato raggiunto?" asks how one indicator went and restricts nothing. "Quale obiettivo di Formaper non è
 * stato raggiunto" restricts, like "non raggiunti": something is looked for among several.
 */
export function outcomeAsVerdict(items: readonly Item[]): (item: Item) => Item {
  const isOne = items.some((item) => topicWords(item).length > 0 || atomsIn(item).some(namesOne));
  const isScoped = items.some(
    (item) =>
      atomsIn(item).length > 0 ||
      item.concepts.some(({ role }) => role === 'head') ||
      item.words.some((word) => WHATEVER.includes(word)),
  );
  const asksWhat = asksWhatOf(items);
  const seeks = items.some((item) => saysPart(item) || item.words.some((word) => SEEKING.includes(word)));
  if ((isOne && !asksWhat) || !(isScoped || seeks || asksWhat) || items.some(isAlternative))
    return (item) => item;
  return (item) =>
    isOutcome(item) && (seeks || asksWhat || isDenied(item, items))
      ? {
          ...item,
          concepts: [{ role: 'filter', atom: { facet: 'verdict', statuses: ['met'] }, strength: 'strong' }],
        }
      : item;
}

/** "Start up: cosa non è stato raggiunto": something is looked for, whatever it is of. */
function asksWhatOf(items: readonly Item[]): boolean {
  const outcome = items.findIndex(isOutcome);
  const named = items.some((item) => atomsIn(item).some(namesOne));
  const before = items.slice(0, outcome).findLast((item) => operatorOf(item) !== 'not');
  return outcome > 0 && !named && before?.words.at(-1) === 'cosa';
}

/** "Tutto ciò che non è stato raggiunto": of everything. */
const WHATEVER: readonly string[] = ['tutto', 'cio'];

const SEEKING: readonly string[] = ['quale', 'qual', 'qualche', 'nessun', 'ogni'];

function namesOne({ facet }: { facet: string }): boolean {
  return ['code', 'pira-code', 'footnote', 'id'].includes(facet);
}

function isOutcome(item: Item): boolean {
  const signalled = item.concepts.some(
    (concept) => concept.role === 'signal' && concept.signal === 'outcome',
  );
  return signalled && item.words.some((word) => /^(?:raggiunt|centrat)[oa]$/.test(word));
}

/** "… o no": both outcomes are asked about. */
function isAlternative(item: Item): boolean {
  const signalled = item.concepts.some(
    (concept) => concept.role === 'signal' && concept.signal === 'outcome',
  );
  return signalled && item.words.some((word) => ['no', 'meno'].includes(word));
}

function isDenied(item: Item, items: readonly Item[]): boolean {
  const before = items.findLast(
    (other) => other.to <= item.from && !other.concepts.every(({ role }) => role === 'filler'),
  );
  return before !== undefined && operatorOf(before) === 'not';
}
