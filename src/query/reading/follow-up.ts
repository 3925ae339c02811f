import type { ThreadMemory } from '../../thread.ts';
import type { Query } from '../query.ts';
import { type Atom, type Clause, type Facet, is, type Where, without } from '../where.ts';
import type { Signal } from './concept.ts';
import type { Reading, Slot } from './reading.ts';

/** A question put together with the turn before it. */
export interface Turn {
  reading: Reading;
  /** The earlier turn's restrictions that still hold; shown, so that nobody is misled. */
  kept: Where;
  /** The earlier query, where this turn only changes its restrictions and asks for nothing new. */
  again: Query | null;
}

/** Facets that name rows one by one: a new centre or section takes their place. */
const NAMING: readonly Facet[] = ['code', 'pira-code', 'id', 'words', 'footnote'];
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
/** Intents that can be asked again of other rows; the rest are about the rows themselves. */
const REPEATABLE = ['list', 'count', 'summary', 'rank', 'deadlines', 'caps', 'budget', 'trend', 'why'];
/** Longer questions stand on their own, unless their first word ties them to what was said. */
const FRAGMENT_WEIGHT = 3;
/** Up to here "perché?" means the rows shown; beyond it, the question that showed them. */
const FEW = 3;

/** Joins a turn to its thread where it depends on it; else returns it as it is. */
export function followUp(said: Reading, memory: ThreadMemory): Turn {
  const alone: Turn = { reading: said, kept: [], again: null };
  if (!memory.query || !depends(said)) return alone;
  const reading = withNumberAs(said, memory.query.where);
  const shown = shownWhere(reading, memory);
  const merged = shown ? [...shown, ...reading.where] : mergeWhere(memory.query.where, reading);
  const asks = [...reading.signals].some((signal) => !NOT_AIMS.includes(signal));
  const repeat = !asks && !shown && reading.signals.size === 0 && REPEATABLE.includes(memory.query.intent);
  return {
    reading: withWhere(reading, merged),
    kept: merged.filter((clause) => !reading.where.includes(clause)),
    again: repeat ? { ...memory.query, where: [...merged] } : null,
  };
}

function depends(reading: Reading): boolean {
  if (reading.opening !== null || reading.ordinal !== null) return true;
  if (reading.limits.length > 0 || reading.signals.has('help')) return false;
  // "Che target aveva?", "l'obiettivo è stato raggiunto?" ask for nothing by themselves.
  if (reading.where.length === 0)
    return !reading.head || [...reading.signals].every((said) => said === 'outcome');
  if (reading.reference && reading.topic.length === 0) return true;
  return (
    !reading.head &&
    reading.topic.length === 0 &&
    reading.weight <= FRAGMENT_WEIGHT &&
    isPartial(reading.where)
  );
}

/** "E la 032?" after a mission, "e la 12?" after a note: the number stands for another of the same. */
function withNumberAs(reading: Reading, earlier: Where): Reading {
  const [number] = reading.numbers;
  if (reading.where.length > 0 || number === undefined || reading.numbers.length > 1) return reading;
  if (!isOrdinalNumber(number)) return reading;
  const facets = new Set(earlier.flatMap((clause) => clause.anyOf.map((atom) => atom.facet)));
  const code = String(number).padStart(3, '0');
  const atom: Atom | null = facets.has('mission')
    ? { facet: 'mission', code }
    : facets.has('footnote')
      ? { facet: 'footnote', number }
      : null;
  return atom ? { ...reading, where: [is(atom)], slots: [slotOf(atom, false)] } : reading;
}

/** Missions and notes are counted: "7,3" or "-1" is none of them. */
function isOrdinalNumber(number: number): boolean {
  return Number.isInteger(number) && number > 0 && number < 1000;
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

/** The rows that the turn points at: the n-th shown, or the few that were shown. */
function shownWhere(reading: Reading, { shown }: ThreadMemory): Clause[] | null {
  if (reading.ordinal !== null) {
    const id = shown.at(reading.ordinal > 0 ? reading.ordinal - 1 : reading.ordinal);
    return id === undefined ? null : [is({ facet: 'id', id })];
  }
  const points = reading.where.length === 0 && shown.length > 0 && shown.length <= FEW;
  return points ? [{ not: false, anyOf: shown.map((id) => ({ facet: 'id', id })) }] : null;
}

function mergeWhere(earlier: Where, reading: Reading): Where {
  const facets = reading.where
    .filter((clause) => !clause.not)
    .flatMap((clause) => clause.anyOf.map((atom) => atom.facet));
  const renamed = reading.opening === 'and' && facets.some((facet) => isScope(facet));
  return [...without(earlier, [...facets, ...(renamed ? NAMING : [])]), ...reading.where];
}

function isScope(facet: Facet): boolean {
  return NAMING.includes(facet) || ['centre', 'section', 'theme', 'mission', 'objective'].includes(facet);
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

function slotOf(atom: Atom, not: boolean): Slot {
  return { atom, from: 0, to: 0, words: '', not, excluded: not };
}
