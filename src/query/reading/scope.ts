import type { ThreadMemory } from '../../thread.ts';
import { atomsOf, type Where } from '../where.ts';
import { isHow } from './how-it-went.ts';
import { has, type Reading } from './reading.ts';

/**
 * "Perché?", "di chi sono?" after a list are asked of the rows shown, "e quelli raggiunti?" behind them of what the list
 * was of again. The thread as it was then; else as it is.
 */
export function inScope(reading: Reading, memory: ThreadMemory): ThreadMemory {
  const { query, earlier } = memory;
  const before = earlier?.query;
  if (!query || !earlier || !before || !isOfIds(query.where) || isOfIds(before.where)) return memory;
  const ids = atomsOf(query.where, 'id').map(({ id }) => id);
  const isPart = ids.every((id) => earlier.shown.includes(id));
  const isAll = ids.length === earlier.shown.length;
  if (!isPart || !(isAll ? changes(reading) : ids.length === 1 && asksOther(reading))) return memory;
  const asksWhy = query.intent === 'why' && atomsOf(reading.where, 'verdict').length === 0;
  return {
    ...memory,
    query: asksWhy && !counts(reading) ? { ...query, where: before.where } : before,
    shown: earlier.shown,
    earlier: null,
  };
}

function isOfIds(where: Where): boolean {
  return (
    where.length > 0 && where.every(({ not, anyOf }) => !not && anyOf.every(({ facet }) => facet === 'id'))
  );
}

function changes(reading: Reading): boolean {
  return reading.where.length > 0 || counts(reading) || has(reading, 'rest', 'sum');
}

function counts(reading: Reading): boolean {
  return has(reading, 'count', 'share');
}

/** "E quelli raggiunti?" after one of them. */
function asksOther({ opening, where }: Reading): boolean {
  return opening === 'and' && where.length > 0 && where.every(({ anyOf }) => anyOf.every(isHow));
}
