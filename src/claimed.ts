import { INTENTS } from '../intents/index.ts';
import type { Claim, Desk, Intent } from '../intents/intent.ts';
import { withStanding } from '../intents/standing.ts';
import type { Answer } from './answer/answer.ts';
import type { Placed } from './placed.ts';
import type { Query } from './query/query.ts';
import type { Reading } from './query/reading/reading.ts';

/** Intents that say nothing of the report's rows. */
export const BESIDE: readonly string[] = ['help', 'limits'];

/** What the intent that claims a question makes of it; null where none does. */
export function queryOf(reading: Reading, year: number, desk: Desk): Query | null {
  const chosen = choose(reading, desk);
  if (!chosen) return null;
  const { intent, claim } = chosen;
  return {
    intent: intent.name,
    year: claim.year ?? year,
    where: [...(claim.where ?? reading.where)],
    options: { ...(reading.common.length > 0 ? { common: [...reading.common] } : {}), ...claim.options },
  };
}

/** What a question asks, were it not for the words that nothing here knows. */
export function attemptOf({ reading, desk }: Placed): Query | null {
  const signals = new Set([...reading.signals].filter((signal) => signal !== 'centre-head'));
  return reading.where.length === 0 && signals.size === 0
    ? null
    : queryOf({ ...reading, signals }, desk.library.year.year, desk);
}

/** The strongest claim; of equal ones the first of the registry. */
function choose(reading: Reading, desk: Desk): { intent: Intent; claim: Claim } | null {
  let best: { intent: Intent; claim: Claim } | null = null;
  for (const intent of INTENTS) {
    const claim = intent.claim(reading, desk);
    if (claim && (!best || claim.strength > best.claim.strength)) best = { intent, claim };
  }
  return best;
}

export function answerTo(query: Query, desk: Desk): Answer {
  const intent = INTENTS.find((candidate) => candidate.name === query.intent);
  if (!intent) throw new Error(`no intent "${query.intent}" in the registry`);
  const answer = intent.answer(query, desk);
  return BESIDE.includes(query.intent)
    ? answer
    : withStanding(answer, query, { year: desk.library.year, today: desk.today });
}
