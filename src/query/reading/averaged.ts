import type { Query } from '../query.ts';
import { atomsOf, is } from '../where.ts';
import type { Reading } from './reading.ts';
import { wordsSaid } from './words-said.ts';

/** "E la media?", "in media?" after rows, caps or budget lines: their mean, or why there is none. Null: not so. */
export function averaged(reading: Reading, query: Query): Query | null {
  if (!MEAN.test(wordsSaid(reading)) || reading.signals.size > 0) return null;
  const isOfCaps =
    query.intent === 'caps' || atomsOf(query.where, 'number').some(({ measure }) => measure === 'cap');
  const kind = isOfCaps ? 'cap' : query.intent === 'budget' ? 'budget-use' : null;
  return {
    ...query,
    intent: 'average',
    where: [...query.where, ...(kind ? [is({ facet: kind })] : [])],
    options: { of: isOfCaps ? 'cap' : 'result' },
  };
}

const MEAN =
  /^(?:e |qual e |quale |quant e |ma )*(?:la media|in media|mediamente|il valore medio|il medio)(?: qual e| quant e)?$/;
