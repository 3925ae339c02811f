import { isSignal, operatorOf } from '../../src/query/reading/item.ts';
import { endsAsking, has, type Reading, slotsOf } from '../../src/query/reading/reading.ts';
import { SEEKING_WORDS } from '../../src/query/reading/words/seeking.ts';
import { atomsOf } from '../../src/query/where.ts';
import { asksStates, type Whether } from './standing.ts';

/**
 * "Abbiamo centrato lo SPID?" asks how a named thing went: a verdict in it restricts nothing, and must not hide the
 * miss. Null where several are sought ("quali", "obiettivi").
 */
export function asksWhether(reading: Reading): Whether | null {
  const named =
    reading.topic.length > 0 ||
    (['code', 'pira-code', 'figure'] as const).some((facet) => slotsOf(reading, facet).length > 0);
  const seeks = reading.items.some((item) => item.words.some((word) => SEEKING_WORDS.includes(word)));
  if (!named || seeks || has(reading, 'list', 'count', 'share', 'all', 'why') || reading.opening !== null)
    return null;
  if (reading.where.some((clause) => clause.not)) return null;
  const [going] = atomsOf(reading.where, 'progress');
  if (going) return asksStates(going.states, reading);
  const verdicts = atomsOf(reading.where, 'verdict');
  if (verdicts.length === 0 && asksIfReached(reading)) return 'met';
  if (atomsOf(reading.where, 'exceeded').length > 0 || verdicts.some((atom) => atom.statuses.includes('met')))
    return 'met';
  return verdicts.length > 0 && endsAsking(reading) ? 'unmet' : null;
}

/** "Il GDPR è stato raggiunto?"; "raggiunto o no?" puts both, and "non è stato raggiunto?" may mean either. */
function asksIfReached(reading: Reading): boolean {
  const { items } = reading;
  const asks = items.some(
    (item) =>
      isSignal(item, 'outcome') && /^(?!.*\bo\b).*(?:raggiunt|centrat)[oa]$/.test(item.words.join(' ')),
  );
  return asks && endsAsking(reading) && !items.some((item) => operatorOf(item) === 'not');
}
