import { stem } from '../../language/stem.ts';
import { ABBREVIATED, wordsOf } from '../../report/topic-index.ts';
import { type Clause, is, isNot, type Measure, type Where } from '../where.ts';
import { atomsIn, bind, combine, operatorOf } from './bind.ts';
import type { Concept, Operator, Signal, Strength } from './concept.ts';
import { type Item, type ItemConcept, itemise, type ReadingClock } from './items.ts';
import type { Reading, Slot } from './reading.ts';
import type { ReadingVocabulary } from './vocabulary.ts';

/** Reads a question: what its words ask for, each bound to its negation, and what nothing here knows. */
export function read(question: string, vocabulary: ReadingVocabulary, clock: ReadingClock): Reading {
  const { tokens, items: found, corrections, limit } = itemise(question, vocabulary, clock);
  const items = withoutOwnNames(resolveWeak(found, vocabulary).map(settleNor(found)));
  const signals = new Set(conceptsOf(items, 'signal').map(({ signal }) => signal));
  const bound = bind(items.map(asMark(items)), () => true);
  const topic = topicRuns(items, ['or']);
  const common = conceptsIn(items, 'common').flatMap((item) => [...item.words]);
  const periods = conceptsOf(items, 'period').map(({ period }) => period);
  const years = yearsOf(periods, signals, bound.slots);
  const conditions = conceptsOf(items, 'condition').map(({ condition }) => condition);
  const where: Where = [
    ...combine(bound),
    ...topicClauses(items, topic),
    ...numberClauses(conditions, signals),
  ];
  return {
    question,
    tokens,
    items,
    signals,
    slots: bound.slots,
    where,
    topic: topic.flat(),
    common,
    head: conceptsOf(items, 'head').length > 0,
    unknown: conceptsOf(items, 'unknown').map(({ written }) => written),
    unknownSubjects: conceptsOf(items, 'unknown').flatMap(({ written, soft }) => (soft ? [] : [written])),
    unknownNames: besideTopic(items),
    subjects: topicRuns(items, ['or', 'and', 'both']),
    corrections,
    limits: conceptsOf(items, 'limit').map(({ limit }) => limit),
    conditions,
    periods,
    ...years,
    top: limit ?? spelledTop(items, signals),
    numbers: conceptsOf(items, 'number').flatMap(({ value, spelled }) => (spelled ? [] : [value])),
    ordinal: conceptsOf(items, 'ordinal')[0]?.position ?? null,
    reference: conceptsOf(items, 'reference').length > 0,
    opening: openingOf(items),
    weight: items.filter((item) => !item.concepts.every(isEmpty)).length,
  };
}

function isEmpty(concept: ItemConcept): boolean {
  return concept.role === 'filler' || concept.role === 'reference';
}

/** "ne" once is a pronoun ("quanti ne abbiamo"), twice a negation ("né Formaper né Innexta"). */
function settleNor(found: readonly Item[]): (item: Item) => Item {
  const nors = found.filter((item) => operatorOf(item) === 'nor').length;
  return (item) =>
    nors === 1 && operatorOf(item) === 'nor' ? { ...item, concepts: [{ role: 'filler' }] } : item;
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
    return words.length > 0 && beside && words.every(isOwn)
      ? { ...item, concepts: [{ role: 'filler' }] }
      : item;
  });
}

/**
 * A weak word (a centre's short name, "digitalizzazione") restricts only where it is announced ("area personale")
 * or stands without topic words beside it; among them it is one of them ("formazione del personale").
 */
function resolveWeak(items: readonly Item[], vocabulary: ReadingVocabulary): Item[] {
  return items.map((item, at) => {
    const strength = strengthOf(item);
    if (strength === 'strong' || isAnnounced(items, at)) return item;
    if (!neighbour(items, at, -1) && !neighbour(items, at, 1)) return item;
    const words = item.words.filter((word) => vocabulary.isTopic(word));
    return { ...item, concepts: words.length > 0 ? [{ role: 'topic', words }] : [{ role: 'filler' }] };
  });
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
    if (!item.concepts.every(isEmpty)) return false;
  }
  return false;
}

/** Whether the next item that is not empty is a topic word. */
function neighbour(items: readonly Item[], at: number, step: 1 | -1): boolean {
  for (let next = at + step; next >= 0 && next < items.length; next += step) {
    const item = items[next];
    if (!item) return false;
    if (item.concepts.some((concept) => concept.role === 'topic' || concept.role === 'common')) return true;
    if (!item.concepts.every(isEmpty)) return false;
  }
  return false;
}

/** Topic words in runs that these operators keep apart; excluded ones are left to `topicClauses`. */
function topicRuns(items: readonly Item[], between: readonly Operator[]): string[][] {
  const runs: string[][] = [[]];
  let apart = false;
  let except = false;
  for (const item of items) {
    const operator = operatorOf(item);
    if (operator !== null && between.includes(operator)) apart = true;
    if (operator === 'except') except = true;
    const words = topicWords(item);
    if (words.length === 0 || except) continue;
    const current = runs[runs.length - 1];
    if (apart && current && current.length > 0) runs.push([...words]);
    else current?.push(...words);
    apart = false;
  }
  return runs.map((run) => [...new Set(run)]).filter((run) => run.length > 0);
}

function besideTopic(items: readonly Item[]): string[] {
  return items.flatMap((item, at) => {
    const near = [items[at - 1], items[at + 1]].filter(
      (other) => other && (other.to === item.from || other.from === item.to),
    );
    const names = near.some((other) => other && topicWords(other).length > 0);
    return names
      ? item.concepts.flatMap((concept) =>
          concept.role === 'unknown' && !concept.soft ? [concept.written] : [],
        )
      : [];
  });
}

/** "I due più lontani dal target": a number in letters before a ranking. */
function spelledTop(items: readonly Item[], signals: ReadonlySet<Signal>): Reading['top'] {
  const ranked = (['worst', 'best', 'most', 'fewest', 'overshoot'] as const).some((signal) =>
    signals.has(signal),
  );
  const [number] = conceptsOf(items, 'number').filter(({ spelled, value }) => spelled && value > 1);
  return ranked && number ? { count: number.value, from: null } : null;
}

function topicWords(item: Item): readonly string[] {
  return item.concepts.flatMap((concept) => (concept.role === 'topic' ? concept.words : []));
}

function topicClauses(items: readonly Item[], topic: readonly string[][]): Clause[] {
  const excluded = items
    .slice(
      Math.max(
        0,
        items.findIndex((item) => operatorOf(item) === 'except'),
      ),
    )
    .flatMap((item) => [...topicWords(item)]);
  const hasExcept = items.some((item) => operatorOf(item) === 'except');
  const wanted: Clause[] =
    topic.length === 0 ? [] : [{ not: false, anyOf: topic.map((words) => ({ facet: 'words', words })) }];
  return hasExcept && excluded.length > 0
    ? [...wanted, isNot({ facet: 'words', words: [...new Set(excluded)] })]
    : wanted;
}

function yearsOf(
  periods: Reading['periods'],
  signals: ReadonlySet<Signal>,
  slots: readonly Slot[],
): Pick<Reading, 'year' | 'otherYear' | 'postponedTo'> {
  const none = { year: null, otherYear: null, postponedTo: null };
  const named = periods.flatMap((period) => period.year ?? []);
  const years = [...new Set(named)];
  const [first = null] = years;
  if (first === null) return none;
  if (slots.some((slot) => slot.atom.facet === 'postponed')) return { ...none, postponedTo: String(first) };
  if (years.length > 1) return { ...none, year: Math.max(...years), otherYear: Math.min(...years) };
  return signals.has('trend') || signals.has('compare')
    ? { ...none, otherYear: first }
    : { ...none, year: first };
}

function openingOf(items: readonly Item[]): Reading['opening'] {
  const first = items.find((item) => !item.concepts.every((concept) => concept.role === 'filler'));
  const operator = first ? operatorOf(first) : null;
  return operator === 'and' || operator === 'only' || operator === 'except' ? operator : null;
}

/** A condition restricts rows, except where it counts them or states what somebody believes. */
function numberClauses(conditions: Reading['conditions'], signals: ReadonlySet<Signal>): Clause[] {
  return conditions
    .filter((condition) => condition.subjectHint !== 'count' && condition.op !== '=')
    .map(({ op, value, high, unit: said, subjectHint }) => {
      // "Risultato percentuale oltre il 90".
      const unit = said === '' && signals.has('share') ? '%' : said;
      return is({
        facet: 'number',
        measure: measureFor({ unit, subjectHint }, signals),
        op,
        value,
        high: high ?? null,
        unit,
      });
    });
}

/** What the words beside it say; else an amount is a cap, a share is of the budget or of the target. */
function measureFor(
  { unit, subjectHint }: Pick<Reading['conditions'][number], 'unit' | 'subjectHint'>,
  signals: ReadonlySet<Signal>,
): Measure {
  if (subjectHint !== null && subjectHint !== 'count') return subjectHint;
  if (unit === '€' || signals.has('cap')) return 'cap';
  if (unit === '%') return signals.has('budget') || signals.has('budget-use') ? 'budget-use' : 'degree';
  return 'result';
}

/** "Sia semplificazione che digitalizzazione": beside the other mark, the theme's name is the mark S. */
function asMark(items: readonly Item[]): (item: Item) => Item {
  const marks = items.some((item) =>
    atomsIn(item).some((atom) => atom.facet === 'flag' && atom.flag === 'D'),
  );
  const joins = items.some((item) => ['both', 'and', 'or'].includes(operatorOf(item) ?? ''));
  if (!marks || !joins) return (item) => item;
  return (item) => ({
    ...item,
    concepts: item.concepts.map((concept) =>
      concept.role === 'filter' && concept.atom.facet === 'theme' && concept.atom.theme === 'semplificazione'
        ? { ...concept, atom: { facet: 'flag', flag: 'S' } }
        : concept,
    ),
  });
}

type ConceptOf<R extends ItemConcept['role']> = Extract<ItemConcept | Concept, { role: R }>;

function conceptsOf<R extends ItemConcept['role']>(items: readonly Item[], role: R): ConceptOf<R>[] {
  return items
    .flatMap((item) => item.concepts)
    .filter((concept): concept is ConceptOf<R> => concept.role === role);
}

function conceptsIn(items: readonly Item[], role: ItemConcept['role']): Item[] {
  return items.filter((item) => item.concepts.some((concept) => concept.role === role));
}
