import type { ThreadMemory } from '../../thread.ts';
import type { Options, Query } from '../query.ts';
import { type Facet, is, type Where } from '../where.ts';
import type { Signal } from './concept.ts';
import { isPartitive } from './depends.ts';
import { pickedGroupOf } from './grouped.ts';
import { has, type Reading } from './reading.ts';
import { wordsSaid } from './words-said.ts';

/** Facets that name rows one by one: of these no centre goes worst. */
const NAMING: readonly Facet[] = ['code', 'pira-code', 'id', 'words', 'footnote', 'figure', 'centre'];

/** "Il peggiore?", "qual è la meno peggio?" and nothing else: of what the thread is about. Null: not so. */
export function rankedAmong(reading: Reading, memory: ThreadMemory): Query | null {
  const { query } = memory;
  const order = orderOf(reading);
  if (!query || !order || !isBare(reading)) return null;
  const group = pickedGroupOf(memory);
  if (group && /\b(?:la|le|quella|quelle)\b/.test(wordsSaid(reading)))
    return { ...group, options: { by: group.options.by ?? null, order, top: null } };
  if (query.options.by) return null;
  // "Tra questi chi è più lontano?": of the rows, whoever "chi" is.
  if (has(reading, 'who') && !isPartitive(reading)) {
    const isPlace =
      query.where.length > 0 &&
      query.where.every(({ not, anyOf }) => not || anyOf.every(({ facet }) => !NAMING.includes(facet)));
    return isPlace ? { ...query, intent: 'rank', options: { by: 'centre', order, top: null } } : null;
  }
  // "Il secondo peggiore": in the order of all, not of those shown.
  if (reading.ordinal !== null && reading.ordinal > 0 && query.where.length > 0)
    return rankOf(query.where, { order, from: reading.ordinal - 1, top: 1 }, query);
  const where = whole(memory, order);
  if (where.length === 0 || (memory.shown.length === 1 && query.intent !== 'rank')) return null;
  return rankOf(where, { order, top: SORTS.test(wordsSaid(reading)) ? MANY : topOf(reading) }, query);
}

/** Rows put in order by how they went, missed and met alike. */
export function rankOf(where: Where, options: Options, { year }: Query): Query {
  return { intent: 'rank', year, where: [...where], options: { by: null, whole: true, ...options } };
}

/** "Ordinali per scostamento": every one of them. */
const SORTS = /^(?:e |ora |poi )*(?:(?:ri)?ordin\w+|mettil[ie] in ordine|in ordine)\b/;
const MANY = 100;

/** Of several rows that were put in the same order before, these; else all that were asked about. */
function whole({ query, shown }: ThreadMemory, order: string): Where {
  if (query?.intent === 'budget') return [...query.where, is({ facet: 'budget-use' })];
  const isPart = query?.intent === 'rank' && query.options.order === order && shown.length > 1;
  if (!isPart) return query?.where ?? [];
  return [{ not: false, anyOf: shown.map((id) => ({ facet: 'id', id })) }];
}

/** "La meno peggio" is the best. */
export function orderOf(reading: Reading): 'worst' | 'best' | null {
  if (!has(reading, 'worst', 'best')) return null;
  return has(reading, 'worst') !== has(reading, 'fewest') ? 'worst' : 'best';
}

/** "Il peggiore" is one, "i peggiori" are some. */
export function topOf(reading: Reading): number | null {
  if (reading.top) return reading.top.count;
  return ONE.test(wordsSaid(reading)) ? 1 : null;
}

const ONE =
  /\b(?:il|la|qual e|quale|quello|quella|chi) (?:(?:il|la|e|era|va|stato|stata|messo|messa|piu|meno) )*(?:peggi|miglior|meglio|lontan|critic|indietro)|^(?:solo )?(?:peggiore|migliore)$/;

const BARE: readonly Signal[] = ['worst', 'best', 'most', 'fewest', 'who', 'summary'];

function isBare({ where, topic, unknown, attributes, signals, top, opening, numbers }: Reading): boolean {
  const named = where.length + topic.length + unknown.length + attributes.length + numbers.length > 0;
  // "I 5 peggiori" is as good as a question of its own.
  const isWhole = top !== null && opening === null;
  return !named && !isWhole && [...signals].every((signal) => BARE.includes(signal));
}
