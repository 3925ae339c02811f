import type { ThreadMemory } from '../../thread.ts';
import type { Query } from '../query.ts';
import type { Where } from '../where.ts';
import { askedAgain } from './asked-again.ts';
import type { Signal } from './concept.ts';
import { depends } from './depends.ts';
import { besideWhere, isDated, mergeWhere, shownWhere, slotOf, withNumberAs } from './earlier.ts';
import { groupWhere } from './grouped.ts';
import { asMarkAfter } from './mark.ts';
import { has, type Reading } from './reading.ts';

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
  'export',
  'all',
  'detail',
  'list',
  'centre-head',
  'mission-head',
  'programme-head',
  'beneficiary-head',
  'value-head',
];
/** Intents that can be asked again of other rows; the rest are about the rows themselves. */
const REPEATABLE = ['list', 'count', 'summary', 'rank', 'deadlines', 'caps', 'budget', 'trend', 'why'];
/** Joins a turn to its thread where it depends on it; else returns it as it is. */
export function followUp(said: Reading, memory: ThreadMemory): Turn {
  const alone: Turn = { reading: said, kept: [], again: null, beyond: false };
  if (!memory.query || !depends(said)) return alone;
  const numbered = withNumberAs(said, memory.query.where);
  const reading = { ...numbered, where: numbered.where.map(asMarkAfter(memory.query.where)) };
  const beside = besideWhere(reading, memory);
  if (beside) return { ...alone, reading: withWhere(withoutSignals(reading, STEPS), beside) };
  const grouped = groupWhere(reading, memory);
  if (grouped)
    return {
      ...alone,
      reading: withWhere(reading, grouped),
      kept: grouped.filter((clause) => !reading.where.includes(clause)),
    };
  const again = askedAgain(reading, memory);
  if (again) return asked(again, reading);
  if (has(reading, 'back') && reading.where.length === 0) return alone;
  const shown = shownWhere(reading, memory);
  const merged = shown
    ? [...shown, ...datesOf(memory.query.where), ...reading.where]
    : mergeWhere(memory.query.where, reading);
  const asks =
    reading.attributes.length > 0 || [...reading.signals].some((signal) => !NOT_AIMS.includes(signal));
  const repeat =
    !asks &&
    !shown &&
    !isDated(reading) &&
    [...reading.signals].every((signal) => signal === 'export') &&
    REPEATABLE.includes(memory.query.intent);
  return {
    reading: withWhere(reading, merged),
    kept: merged.filter((clause) => !reading.where.includes(clause)),
    again: repeat ? { ...memory.query, where: [...merged] } : null,
    beyond: reading.ordinal !== null && !shown,
  };
}

/** The same question again, or with other restrictions. */
function asked(again: Query, reading: Reading): Turn {
  return { reading: withWhere(reading, again.where), kept: again.where, again, beyond: false };
}

const STEPS: readonly Signal[] = ['following', 'next', 'back'];

function withoutSignals(reading: Reading, signals: readonly Signal[]): Reading {
  return { ...reading, signals: new Set([...reading.signals].filter((one) => !signals.includes(one))) };
}

/** The time that was asked about holds for the rows shown. */
function datesOf(where: Where): Where {
  return where.filter((clause) => !clause.not && clause.anyOf.every(({ facet }) => facet === 'deadline'));
}

/** "E sui pagamenti?": it names something of its own, which may have nothing to do with what was kept. */
export function namesSubject({ topic, slots, opening }: Reading): boolean {
  if (opening === 'only' || opening === 'except') return false;
  return topic.length > 0 || slots.some((slot) => ['code', 'pira-code'].includes(slot.atom.facet));
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
