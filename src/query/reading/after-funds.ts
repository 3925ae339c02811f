import type { Query } from '../query.ts';
import { has, type Reading } from './reading.ts';
import { wordsSaid } from './words-said.ts';

/**
 * After a mission's money: "e gli obiettivi?", "e i progetti?" are its rows; "perché?" has no other answer than what
 * the report prints of it. Null where neither is asked.
 */
export function afterFunds(reading: Reading, query: Query): Query | null {
  const isBare = reading.where.length + reading.topic.length + reading.attributes.length === 0;
  if (query.intent !== 'funds' || !isBare) return null;
  if (has(reading, 'why', 'explain')) return query;
  return ROWS.test(wordsSaid(reading)) ? { ...query, intent: 'list', options: {} } : null;
}

const ROWS =
  /^(?:e |ma |ok |con |quali |quali sono |mostrami |dammi |elenca )*(?:i |gli |le )?(?:progetti|obiettivi|indicatori|target|attivita)(?: collegat[ie]| relativ[ie])?$/;
