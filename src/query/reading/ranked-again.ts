import type { ThreadMemory } from '../../thread.ts';
import { numberOption, type Query } from '../query.ts';
import { atomsOf, without } from '../where.ts';
import type { Signal } from './concept.ts';
import { mergeWhere } from './earlier.ts';
import { HOW } from './how-it-went.ts';
import { has, type Reading } from './reading.ts';
import { wordsSaid } from './words-said.ts';

/** What a turn changes of a ranking before it: the places shown, or what it is ordered by. Null: not so. */
export function rankedAgain(reading: Reading, memory: ThreadMemory): Query | null {
  const { query } = memory;
  if (query?.intent === 'caps') return moreCaps(reading, query, memory.shown.length);
  if (query?.intent !== 'rank') return null;
  return (
    nextPlaces(reading, query, memory.shown.length) ??
    placeBeyond(reading, query, memory.shown.length) ??
    fewerPlaces(reading, query) ??
    byKey(reading, query)
  );
}

/** "E i successivi?", "e gli altri?", "i prossimi 5": the places after those shown. */
function nextPlaces(reading: Reading, query: Query, shown: number): Query | null {
  const { by, side, from, top } = query.options;
  if (side || reading.where.length > 0 || reading.topic.length > 0 || !NEXT.test(wordsSaid(reading)))
    return null;
  const passed = by ? (numberOption(query.options, 'top') ?? 0) : shown;
  if (passed === 0) return null;
  const [count = reading.top?.count ?? null] = reading.numbers;
  return {
    ...query,
    options: {
      ...query.options,
      from: (typeof from === 'number' ? from : 0) + passed,
      top: count ?? top ?? null,
    },
  };
}

const NEXT =
  /^(?:e |poi |ma |mostrami |dammi |quali sono )*(?:i |le |gli |la |il )?(?:\d+ )?(?:(?:successiv[oiae]|seguent[ei]|prossim[ie]|altr[ie]|rimanenti|restanti)(?: \d+| due| tre| quattro| cinque| dieci)?|poi|dopo|ancora)$/;

/** "E il quarto?" after the three highest caps: the first four. */
function moreCaps({ ordinal, where, topic }: Reading, query: Query, shown: number): Query | null {
  if (ordinal === null || ordinal <= shown || where.length + topic.length > 0) return null;
  return typeof query.options.top === 'number'
    ? { ...query, options: { ...query.options, top: ordinal } }
    : null;
}

/** "E il quarto?" after the first three. */
function placeBeyond({ ordinal, where, topic }: Reading, query: Query, shown: number): Query | null {
  const { by, side, top } = query.options;
  if (by || side || ordinal === null || ordinal <= shown || shown === 0 || typeof top !== 'number')
    return null;
  if (where.length + topic.length > 0) return null;
  return { ...query, options: { ...query.options, from: ordinal - 1, top: 1 } };
}

/** "Solo i primi 3". */
function fewerPlaces({ where, topic, top, signals }: Reading, query: Query): Query | null {
  if (!top || top.from === 'bottom' || where.length + topic.length > 0 || query.options.side) return null;
  const isBare = [...signals].every((signal) => signal === 'list' || signal === 'all');
  return isBare ? { ...query, options: { ...query.options, top: top.count } } : null;
}

const KEYS: readonly Signal[] = ['count', 'share', 'most', 'best', 'list'];

/** "E per numero di indicatori?", "e in percentuale?": the same centres in another order. */
function byKey(reading: Reading, query: Query): Query | null {
  const { by } = query.options;
  const isKey = /^(?:e |ma |invece |ordinat[ae] |ordinal[ie] |mett\w+ )*(?:per|in|secondo) /.test(
    wordsSaid(reading),
  );
  const isBare =
    reading.topic.length + reading.attributes.length + reading.unknown.length === 0 &&
    [...reading.signals].every((signal) => KEYS.includes(signal)) &&
    reading.where.every(({ anyOf }) => anyOf.every(({ facet }) => HOW.includes(facet)));
  const share = has(reading, 'share');
  if (!share && /^(?:e )?in /.test(wordsSaid(reading))) return null;
  if (!by || !isKey || !isBare || !(share || reading.head || reading.where.length > 0)) return null;
  const ofAll = reading.where.length === 0 && !share;
  const where = ofAll ? without(query.where, HOW) : mergeWhere(query.where, reading);
  const verdicts = atomsOf(where, 'verdict');
  const ofMissed = verdicts.length > 0 && !verdicts.some(({ statuses }) => statuses.includes('met'));
  return {
    ...query,
    where: [...where],
    options: { by, order: share ? (ofMissed ? 'worst' : 'best') : 'most', top: null },
  };
}
