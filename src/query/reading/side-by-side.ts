import type { ThreadMemory } from '../../thread.ts';
import type { Query } from '../query.ts';
import { amongNumber, besideBefore, bothOfThem } from './counterparts-named.ts';
import { has, type Reading } from './reading.ts';
import { orderOf, rankOf, topOf } from './superlative.ts';
import { aloneTurn, type Turn, turnOf } from './turn.ts';

/** Two that were named one after the other, or as many rows as the turn says. */
export function sideBySide(said: Reading, memory: ThreadMemory): Turn | null {
  const beside = besideBefore(said, memory);
  if (beside) return turnOf({ ...said, signals: new Set([...said.signals, 'compare' as const]) }, beside);
  const both = bothOfThem(said, memory);
  const among = both ?? amongNumber(said, memory);
  if (among === null) return null;
  if (among === 'none') return { ...aloneTurn(said), beyond: true };
  const order = orderOf(said);
  const isRows = among.where.some(({ anyOf }) => anyOf.some(({ facet }) => facet === 'id'));
  const again =
    both && !has(said, 'compare')
      ? memory.query && againOf(said, { ...memory.query, where: [...among.where] })
      : order && isRows && memory.query
        ? rankOf(among.where, { order, top: topOf({ ...said, top: null }) }, memory.query)
        : null;
  // "Chi dei due ha più obiettivi?": the two beside each other.
  const signals = isRows ? said.signals : new Set([...said.signals, 'compare' as const]);
  return { ...turnOf({ ...said, signals, top: null }, among.where), again };
}

/** "Insieme quanti sono?" */
function againOf(said: Reading, query: Query): Query {
  return has(said, 'count') ? { ...query, intent: 'count', options: {} } : query;
}
