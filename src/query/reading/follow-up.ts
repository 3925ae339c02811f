import { STATUSES } from '../../targets/verdict.ts';
import type { ThreadMemory } from '../../thread.ts';
import type { Query } from '../query.ts';
import { atomsOf, type Facet, is, type Where, without } from '../where.ts';
import type { Signal } from './concept.ts';
import { isDated, mergeWhere, shownWhere, slotOf, withNumberAs } from './earlier.ts';
import type { Reading } from './reading.ts';

/** A question put together with the turn before it. */
export interface Turn {
  reading: Reading;
  /** The earlier turn's restrictions that still hold; shown, so that nobody is misled. */
  kept: Where;
  /** The earlier query, where this turn only changes its restrictions and asks for nothing new. */
  again: Query | null;
  /** It points at the fifth of three. */
  beyond: boolean;
}

/** Signals that say how to show or whom to group, not what is wanted. */
const NOT_AIMS: readonly Signal[] = [
  'all',
  'detail',
  'list',
  'centre-head',
  'mission-head',
  'programme-head',
  'beneficiary-head',
  'value-head',
];
/** Questions of their own even without a restriction: nobody asks them of the few rows just shown. */
const WHOLE: readonly Signal[] = [
  'worst',
  'best',
  'most',
  'fewest',
  'overshoot',
  'nobody',
  'by-centre',
  'by-section',
  'by-theme',
  'by-type',
  'by-mission',
  'next',
  'anomaly',
];
/** Intents that can be asked again of other rows; the rest are about the rows themselves. */
const REPEATABLE = ['list', 'count', 'summary', 'rank', 'deadlines', 'caps', 'budget', 'trend', 'why'];
/** Longer questions stand on their own, unless their first word ties them to what was said. */
const FRAGMENT_WEIGHT = 3;
/** Joins a turn to its thread where it depends on it; else returns it as it is. */
export function followUp(said: Reading, memory: ThreadMemory): Turn {
  const alone: Turn = { reading: said, kept: [], again: null, beyond: false };
  if (!memory.query || !depends(said)) return alone;
  const reading = withNumberAs(said, memory.query.where);
  const rest = withRest(reading, memory.query);
  if (rest)
    return {
      reading: withWhere(reading, rest),
      kept: rest,
      again: { ...memory.query, where: [...rest] },
      beyond: false,
    };
  const shown = shownWhere(reading, memory);
  const merged = shown ? [...shown, ...reading.where] : mergeWhere(memory.query.where, reading);
  const asks =
    reading.attributes.length > 0 || [...reading.signals].some((signal) => !NOT_AIMS.includes(signal));
  const repeat =
    !asks &&
    !shown &&
    !isDated(reading) &&
    reading.signals.size === 0 &&
    REPEATABLE.includes(memory.query.intent);
  return {
    reading: withWhere(reading, merged),
    kept: merged.filter((clause) => !reading.where.includes(clause)),
    again: repeat ? { ...memory.query, where: [...merged] } : null,
    beyond: reading.ordinal !== null && !shown,
  };
}

function depends(reading: Reading): boolean {
  if (reading.opening !== null || reading.ordinal !== null) return true;
  if (reading.limits.length > 0 || reading.signals.has('help')) return false;
  // "Che target aveva?", "l'obiettivo è stato raggiunto?" ask for nothing by themselves.
  if (reading.where.length === 0)
    return reading.head && reading.attributes.length === 0
      ? [...reading.signals].every((said) => said === 'outcome')
      : !isWhole(reading);
  if (reading.reference && reading.topic.length === 0) return true;
  return (
    !reading.head &&
    reading.topic.length === 0 &&
    reading.weight <= FRAGMENT_WEIGHT &&
    isPartial(reading.where)
  );
}

/** "Come siamo andati nel 2023?" speaks of the year, not of what was shown. */
function isWhole(reading: Reading): boolean {
  return (
    WHOLE.some((signal) => reading.signals.has(signal)) || (reading.year !== null && reading.signals.size > 0)
  );
}

/** "E quelli no?", "e gli altri?": the same rows with the verdicts that the last turn left out. */
function withRest(reading: Reading, { where }: Query): Where | null {
  const asked = atomsOf(where, 'verdict');
  if (!reading.signals.has('rest') || asked.length === 0) return null;
  const statuses = STATUSES.filter((status) => !asked.some((atom) => atom.statuses.includes(status)));
  return statuses.length === 0 ? null : [...without(where, ['verdict']), is({ facet: 'verdict', statuses })];
}

/** Verdicts, types and marks alone never make a question; a centre or a theme does. */
function isPartial(where: Where): boolean {
  const partial: readonly Facet[] = [
    'verdict',
    'reserved',
    'type',
    'flag',
    'cause',
    'result-kind',
    'near-miss',
    'number',
    'cap',
  ];
  return where.every((clause) => clause.anyOf.every((atom) => partial.includes(atom.facet)));
}

/** The reading as if all its restrictions had been said in it. */
function withWhere(reading: Reading, where: Where): Reading {
  return {
    ...reading,
    where,
    slots: where.flatMap((clause) => clause.anyOf.map((atom) => slotOf(atom, clause.not))),
    topic: where.flatMap((clause) =>
      clause.anyOf.flatMap((atom) => (atom.facet === 'words' && !clause.not ? atom.words : [])),
    ),
  };
}
