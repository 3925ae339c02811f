import { PROGRESS_STATES } from '../../targets/progress.ts';
import { STATUSES } from '../../targets/verdict.ts';
import type { ThreadMemory } from '../../thread.ts';
import type { Query } from '../query.ts';
import { atomsOf, type Facet, is, type Where, without } from '../where.ts';
import type { Signal } from './concept.ts';
import { besideWhere, isDated, mergeWhere, shownWhere, slotOf, withNumberAs } from './earlier.ts';
import { type Item, operatorOf } from './item.ts';
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
  const numbered = withNumberAs(said, memory.query.where);
  const reading = { ...numbered, where: numbered.where.map(asMarkAfter(memory.query.where)) };
  const beside = besideWhere(reading, memory);
  if (beside) return { ...alone, reading: withWhere(withoutSignals(reading, STEPS), beside) };
  const whole = withRest(reading, memory.query) ?? withAll(reading, memory.query);
  if (whole) return asked({ ...memory.query, where: [...whole] }, reading);
  if (has(reading, 'back') && reading.where.length === 0)
    return memory.earlier?.query ? asked(memory.earlier.query, reading) : alone;
  const regrouped = withOrder(reading, memory.query) ?? withKept(reading, memory.query);
  if (regrouped) return asked(regrouped, reading);
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
    reading.signals.size === 0 &&
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

/** "Di questi, …", "tra quelli …": of those shown, whatever else is said. */
function isPartitive({ items }: Reading): boolean {
  return items.some((item, at) => {
    const before = items[at - 1]?.words.join(' ') ?? '';
    return ['di', 'tra', 'fra'].includes(before) && item.concepts.some(({ role }) => role === 'reference');
  });
}

/** "E tutti?": whatever their verdicts, and what had been taken away. */
function withAll(reading: Reading, { where }: Query): Where | null {
  const asksAll = reading.opening === 'and' && [...reading.signals].every((signal) => signal === 'all');
  if (!asksAll || !has(reading, 'all') || reading.where.length > 0) return null;
  const whole = without(where, ['verdict']).filter((clause) => !clause.not);
  return whole.length === where.length ? null : whole;
}

/** "E quelle rispettate?" after deadlines that were missed; and the other way. */
function withKept(reading: Reading, query: Query): Query | null {
  const [verdict, ...more] = atomsOf(reading.where, 'verdict');
  if (query.intent !== 'deadlines' || !verdict || more.length > 0 || reading.where.length > 1) return null;
  const kept = verdict.statuses.includes('met');
  return { ...query, options: { ...query.options, kept, missed: !kept } };
}

const ORDERING = ['worst', 'best', 'most', 'fewest'] as const;

/** "Quale ha più mancati?" after centres were listed: of them. */
function withOrder(reading: Reading, query: Query): Query | null {
  const order = ORDERING.find((signal) => has(reading, signal));
  if (query.intent !== 'rank' || !query.options.by || !order || reading.topic.length > 0) return null;
  if (has(reading, 'by-centre', 'by-theme', 'by-section', 'by-type', 'by-mission', 'centre-head'))
    return null;
  return {
    ...query,
    where: [...mergeWhere(query.where, reading)],
    options: { by: query.options.by, order, top: reading.top?.count ?? null },
  };
}

/** "E sui pagamenti?": it names something of its own, which may have nothing to do with what was kept. */
export function namesSubject({ topic, slots, opening }: Reading): boolean {
  if (opening === 'only' || opening === 'except') return false;
  return topic.length > 0 || slots.some((slot) => ['code', 'pira-code'].includes(slot.atom.facet));
}

function depends(reading: Reading): boolean {
  if (reading.opening !== null || reading.ordinal !== null) return true;
  if (reading.limits.length > 0 || reading.signals.has('help')) return false;
  // "Che target aveva?", "l'obiettivo è stato raggiunto?" ask for nothing by themselves.
  if (reading.where.length === 0)
    return reading.head && reading.attributes.length === 0
      ? asksOfThem(reading) || [...reading.signals].every((said) => said === 'outcome')
      : regroups(reading) || sorts(reading) || !isWhole(reading);
  if (choosesAmong(reading)) return true;
  if (beginsWithVerb(reading) && !reading.head && reading.topic.length === 0) return true;
  if (reading.reference && (reading.topic.length === 0 || isPartitive(reading))) return true;
  return (
    !reading.head &&
    reading.topic.length === 0 &&
    reading.weight <= FRAGMENT_WEIGHT &&
    isPartial(reading.where)
  );
}

/** "Quali della missione 12?", "quanti nel PIRA?": of what was shown, for no noun follows. */
function choosesAmong({ items, head, topic, where }: Reading): boolean {
  const [first, second] = items;
  const asks = /^(?:quali|quale|quanti|quante)$/.test(first?.words.join(' ') ?? '');
  const isPlaced = /^(?:di|del|della|dei|delle|dell|nel|nella|in|con|per|tra|fra)$/.test(
    second?.words[0] ?? '',
  );
  return asks && isPlaced && !head && topic.length === 0 && where.length > 0;
}

/** "Hanno una nota?", "sono del PIRA?": who does or is something was named before. */
function beginsWithVerb({ items }: Reading): boolean {
  return (
    /^(?:ha|hanno|sono|e|era|erano|aveva|avevano)$/.test(items[0]?.words[0] ?? '') && !isConnective(items[0])
  );
}

/** "E nel PIRA?": the letter alone may be the verb or the conjunction. */
function isConnective(item: Item | undefined): boolean {
  return item !== undefined && operatorOf(item) !== null;
}

/** "Quanti indicatori?", nothing else: of what the thread is about. */
function asksOfThem({ items, signals }: Reading): boolean {
  const counts = [...signals].every((signal) => signal === 'count' || signal === 'share');
  return items.length <= 2 && signals.size > 0 && counts;
}

/** "Ordinali per scostamento": those shown. */
function sorts({ items }: Reading): boolean {
  return items.some((item) => item.words.some((word) => word === 'ordinali' || word === 'ordinale'));
}

const GROUPING: readonly Signal[] = ['by-centre', 'by-section', 'by-theme', 'by-type', 'by-mission'];

/** "Per area?", "raggruppali per tema": what was shown, in groups. */
function regroups({ head, signals }: Reading): boolean {
  return !head && signals.size > 0 && [...signals].every((signal) => GROUPING.includes(signal));
}

/** "Come siamo andati nel 2023?" speaks of the year, not of what was shown. */
function isWhole(reading: Reading): boolean {
  return (
    WHOLE.some((signal) => reading.signals.has(signal)) || (reading.year !== null && reading.signals.size > 0)
  );
}

/** "E quelli no?", "e gli altri?": the same rows with the verdicts that the last turn left out. */
function withRest(reading: Reading, { where }: Query): Where | null {
  if (!reading.signals.has('rest')) return null;
  const going = atomsOf(where, 'progress');
  const states = PROGRESS_STATES.filter((state) => !going.some((atom) => atom.states.includes(state)));
  if (going.length > 0 && states.length > 0)
    return [...without(where, ['progress']), is({ facet: 'progress', states })];
  const asked = atomsOf(where, 'verdict');
  if (asked.length === 0) return null;
  const statuses = STATUSES.filter((status) => !asked.some((atom) => atom.statuses.includes(status)));
  return statuses.length === 0 ? null : [...without(where, ['verdict']), is({ facet: 'verdict', statuses })];
}

/** Verdicts, types and marks alone never make a question; a centre or a theme does. */
function isPartial(where: Where): boolean {
  const partial: readonly Facet[] = [
    'verdict',
    'progress',
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
