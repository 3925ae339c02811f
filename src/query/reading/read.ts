import type { Where } from '../where.ts';
import { attributesIn } from './attributes-asked.ts';
import { restricted } from './base.ts';
import { bind } from './bind.ts';
import { conceptsOf, type Item, isEmpty, operatorOf } from './item.ts';
import { itemise, type ReadingClock } from './itemise.ts';
import { numberClauses, rankedTop } from './numbers.ts';
import type { Reading } from './reading.ts';
import { settle } from './settle.ts';
import { besideTopic, topicClauses, topicRuns } from './topics.ts';
import type { ReadingVocabulary } from './vocabulary.ts';
import { yearsOf } from './years.ts';

/** Reads a question: what its words ask for, each bound to its negation, and what nothing here knows. */
export function read(question: string, vocabulary: ReadingVocabulary, clock: ReadingClock): Reading {
  const { tokens, normalized, items: found, corrections, limit } = itemise(question, vocabulary, clock);
  const items = settle(found, vocabulary);
  const signals = new Set(conceptsOf(items, 'signal').map(({ signal }) => signal));
  const bound = bind(items);
  const topic = topicRuns(items, ['or']);
  const common = items.flatMap((item) =>
    item.concepts.some(({ role }) => role === 'common') ? [...item.words] : [],
  );
  const periods = conceptsOf(items, 'period').map(({ period }) => period);
  const years = yearsOf(periods, signals, bound.slots);
  const conditions = conceptsOf(items, 'condition').map(({ condition }) => condition);
  const { where: bounds, base } = restricted(items, bound, tokens);
  const where: Where = [
    ...bounds,
    ...topicClauses(items, topic),
    ...numberClauses(conditions, signals, normalized),
  ];
  const top = limit ?? rankedTop(items, signals);
  return {
    question,
    tokens,
    items,
    signals,
    attributes: attributesIn(items, tokens),
    slots: bound.slots,
    where,
    base,
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
    top,
    numbers: conceptsOf(items, 'number').flatMap(({ value, spelled }) =>
      spelled || value === top?.count ? [] : [value],
    ),
    ordinal: conceptsOf(items, 'ordinal')[0]?.position ?? null,
    reference: conceptsOf(items, 'reference').length > 0,
    opening: openingOf(items),
    weight: items.filter((item) => !isEmpty(item)).length,
  };
}

function openingOf(items: readonly Item[]): Reading['opening'] {
  const first = items.find((item) => !item.concepts.every((concept) => concept.role === 'filler'));
  const operator = first ? operatorOf(first) : null;
  return operator === 'and' || operator === 'only' || operator === 'except' ? operator : null;
}
