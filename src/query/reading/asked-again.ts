import { UNMET } from '../../targets/verdict.ts';
import type { ThreadMemory } from '../../thread.ts';
import type { Query } from '../query.ts';
import { atomsOf, is, type Where, without } from '../where.ts';
import { afterFunds } from './after-funds.ts';
import { averaged } from './averaged.ts';
import type { Signal } from './concept.ts';
import { isBare } from './depends.ts';
import { mergeWhere } from './earlier.ts';
import { givenBack } from './given-back.ts';
import { inOthers } from './others.ts';
import { rankedAgain } from './ranked-again.ts';
import { has, type Reading } from './reading.ts';
import { rankedAmong } from './superlative.ts';
import { theRest } from './the-rest.ts';
import { isPlaced, widened } from './widened.ts';
import { wordsSaid } from './words-said.ts';

/** Asked again by turns that say themselves that they go on. Null: not so. */
export function continued(reading: Reading, memory: ThreadMemory): Query | null {
  if (!memory.query || reading.limits.length > 0) return null;
  return (
    inOthers(reading, memory.query) ??
    widened(reading, memory) ??
    givenBack(reading, memory.query) ??
    averaged(reading, memory.query) ??
    afterFunds(reading, memory.query) ??
    degreeOf(reading, memory) ??
    rankedAgain(reading, memory) ??
    rankedAmong(reading, memory) ??
    deniedOne(reading, memory.query) ??
    listedAfterCount(reading, memory.query) ??
    comparedWith(reading, memory.query)
  );
}

/** "Quali sono?", "quali no?" after a number: not the number again, the rows. */
function listedAfterCount(reading: Reading, query: Query): Query | null {
  const isPlain =
    reading.topic.length + reading.attributes.length + reading.unknown.length + reading.common.length === 0 &&
    reading.year === null &&
    [...reading.signals].every((signal) => ['list', 'all', 'outcome', 'export'].includes(signal)) &&
    !reading.head &&
    // "Quali D nella performance?" is a question of its own, "e quali nel PIRA?" is not.
    (reading.opening === 'and' ||
      reading.where.every(({ anyOf }) => anyOf.every(({ facet }) => facet === 'verdict')));
  if (query.intent !== 'count' || !isPlain || !WHICH.test(wordsSaid(reading))) return null;
  return { ...query, intent: 'list', where: [...mergeWhere(query.where, reading)], options: {} };
}

/** "Quale no?" after those that were met: the one that was not. */
function deniedOne(reading: Reading, query: Query): Query | null {
  if (!/^(?:e )?(?:quale|qual e|chi) no$/.test(wordsSaid(reading))) return null;
  const where = query.where.filter(({ anyOf }) => !anyOf.every(({ facet }) => facet === 'verdict'));
  return {
    ...query,
    intent: 'list',
    where: [...where, is({ facet: 'verdict', statuses: [...UNMET] })],
    options: {},
  };
}

/** "E Promos?" after two were compared: beside them; "i mancati in comune?": of the two again. */
function comparedWith(reading: Reading, query: Query): Query | null {
  const facet = COMPARED.find((one) => one === query.options.facet);
  if (query.intent !== 'compare' || !facet || reading.topic.length > 0) return null;
  if (/\bin comune\b/.test(wordsSaid(reading))) return query;
  if (asksWhoLeads(reading)) return { ...query, options: inOrderSaid(reading, query) };
  const named = atomsOf(reading.where, facet);
  const isOnly = reading.where.every(({ not, anyOf }) => !not && anyOf.every((atom) => atom.facet === facet));
  if (reading.opening !== 'and' || reading.signals.size > 0 || reading.where.length === 0) return null;
  if (named.length === 0 && saysPlaces(reading))
    return { ...query, where: [...mergeWhere(query.where, reading)] };
  if (named.length === 0 || !isOnly) return null;
  const before = atomsOf(query.where, facet).filter(
    (atom) => !named.some((other) => JSON.stringify(other) === JSON.stringify(atom)),
  );
  return {
    ...query,
    where: [...without(query.where, [facet]), { not: false, anyOf: [...before, ...named] }],
  };
}

/** "E in performance?": the two of them, there. */
function saysPlaces({ where, topic, attributes, head }: Reading): boolean {
  return topic.length + attributes.length === 0 && !head && where.every(isPlaced);
}

/** "Chi va meglio?": of the two. */
function asksWhoLeads({ signals, where, attributes }: Reading): boolean {
  const isBare = where.length + attributes.length === 0 && signals.size > 0;
  return isBare && [...signals].every((signal) => LEADS.includes(signal));
}

/** The order said now, not that of the turn before. */
function inOrderSaid(reading: Reading, { options: { order: _, ...options } }: Query): Query['options'] {
  const order = ORDERING.find((signal) => has(reading, signal));
  return order ? { ...options, order } : options;
}

const LEADS: readonly Signal[] = ['best', 'worst', 'most', 'fewest', 'who', 'summary'];

/** "E in percentuale?" after a row or a few: how much of the target. */
function degreeOf(reading: Reading, { query, shown }: ThreadMemory): Query | null {
  const isBare = reading.where.length + reading.topic.length + reading.attributes.length === 0;
  const isShare = isBare && !reading.head && [...reading.signals].join() === 'share';
  if (isShare && query?.intent === 'budget') return query;
  if (!query || !isShare || !OF_ROWS.includes(query.intent) || shown.length === 0 || shown.length > FEW)
    return null;
  return {
    ...query,
    intent: 'attribute',
    where: [{ not: false, anyOf: shown.map((id) => ({ facet: 'id', id })) }],
    options: { attributes: ['variance'], numbers: [] },
  };
}

const OF_ROWS = ['indicator', 'attribute', 'why', 'footnote', 'explain'];
/** Rows that are shown one by one. */
const FEW = 3;

const COMPARED = ['centre', 'theme', 'section', 'type', 'mission', 'flag'] as const;

const WHICH =
  /^(?:e |ma |ok |bene )*(?:quali|quale|qual e|chi|elenc\w+l[ie]|elenc\w+|mostra\w*|mostrami(?:l[ie])?|dimmel[ie]|dimmi quali|fammel[ie] vedere|fammi vedere|lista|esporta\w*|scarica\w*|mandamel[ie])\b/;

/** The earlier query asked again: of the rest, of all, of what came before, in another order. Null: not so. */
export function askedAgain(reading: Reading, memory: ThreadMemory): Query | null {
  const { query, earlier } = memory;
  if (!query) return null;
  const rest = theRest(reading, query);
  if (rest) return rest;
  const whole = withAll(reading, query);
  if (whole) return { ...query, where: [...whole] };
  if (has(reading, 'back') && reading.where.length === 0) return earlier?.query ?? null;
  return withOrder(reading, query) ?? withKept(reading, query) ?? withExtreme(reading, memory);
}

/** "E tutti?": whatever their verdicts, and what had been taken away. */
function withAll(reading: Reading, { where }: Query): Where | null {
  const asksAll = reading.opening === 'and' && [...reading.signals].every((signal) => signal === 'all');
  if (!asksAll || !has(reading, 'all') || reading.where.length > 0) return null;
  const whole = without(where, ['verdict']).filter((clause) => !clause.not);
  return whole.length === where.length ? null : whole;
}

/** "Qual è il più basso?": of the results shown; after caps, of the caps. */
function withExtreme(reading: Reading, { query, shown }: ThreadMemory): Query | null {
  const order = (['most', 'fewest'] as const).find((signal) => has(reading, signal));
  if (!query || !order || !isBare(reading)) return null;
  const ofCaps = query.intent === 'caps' || atomsOf(query.where, 'cap').length > 0;
  if (ofCaps)
    return {
      ...query,
      intent: 'caps',
      options: {
        ...(query.intent === 'caps' ? query.options : {}),
        order: order === 'most' ? 'highest' : 'lowest',
        top: null,
      },
    };
  if (shown.length < 2) return null;
  return {
    ...query,
    intent: 'rank',
    where: [{ not: false, anyOf: shown.map((id) => ({ facet: 'id', id })) }],
    options: { side: 'result', order, top: reading.top?.count ?? null },
  };
}

/** "E quelle rispettate?" after deadlines that were missed; and the other way. */
function withKept(reading: Reading, query: Query): Query | null {
  const [verdict, ...more] = atomsOf(reading.where, 'verdict');
  if (query.intent !== 'deadlines' || !verdict || more.length > 0 || reading.where.length > 1) return null;
  const kept = verdict.statuses.includes('met');
  return { ...query, options: { ...query.options, kept, missed: !kept } };
}

const ORDERING = ['worst', 'best', 'most', 'fewest'] as const;

/** "Quale ha più mancati?" after centres were listed: of them. */
function withOrder(reading: Reading, query: Query): Query | null {
  const order = ORDERING.find((signal) => has(reading, signal));
  if (query.intent !== 'rank' || !query.options.by || !order || reading.topic.length > 0) return null;
  if (has(reading, 'by-centre', 'by-theme', 'by-section', 'by-type', 'by-mission', 'centre-head'))
    return null;
  return {
    ...query,
    where: [...mergeWhere(query.where, reading)],
    options: { by: query.options.by, order, top: reading.top?.count ?? null },
  };
}
