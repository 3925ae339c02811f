import type { Facet, Where } from '../where.ts';
import type { Signal } from './concept.ts';
import { type Item, operatorOf } from './item.ts';
import { countsInAll, isLedOff, isTime, saysOfWhat } from './own-question.ts';
import { has, type Reading } from './reading.ts';
import { wordsSaid } from './words-said.ts';

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
  'undated',
];

/** Longer questions stand on their own, unless their first word ties them to what was said. */
const FRAGMENT_WEIGHT = 3;

/** Whether a turn can only be read with the one before it. */
export function depends(reading: Reading): boolean {
  if (countsAmongItsOwn(reading) || ranksPlaces(reading)) return false;
  if (isLedOff(reading) || isTime(reading) || countsInAll(reading)) return false;
  if (reading.opening !== null || reading.ordinal !== null) return true;
  if (reading.limits.length > 0 || reading.signals.has('help') || saysOfWhat(reading)) return false;
  // "Che target aveva?", "l'obiettivo è stato raggiunto?" ask for nothing by themselves.
  if (reading.where.length === 0)
    return reading.head && reading.attributes.length === 0
      ? asksOfThem(reading) || [...reading.signals].every((said) => said === 'outcome')
      : regroups(reading) ||
          sorts(reading) ||
          asksWhichOfThem(reading) ||
          (isBare(reading) && isOrdered(reading)) ||
          !isWhole(reading);
  if (choosesAmong(reading) || objects(reading) || turnsTo(reading)) return true;
  if (beginsWithVerb(reading) && !reading.head && reading.topic.length === 0) return true;
  if (reading.reference && (reading.topic.length === 0 || isPartitive(reading))) return true;
  return (
    !reading.head &&
    reading.topic.length + reading.common.length === 0 &&
    reading.weight <= FRAGMENT_WEIGHT &&
    isPartial(reading.where)
  );
}

/** "Quale area ha più mancati?": of all areas, whichever was spoken of. */
function ranksPlaces(reading: Reading): boolean {
  const isOrderedBy = has(reading, 'most', 'fewest', 'worst', 'best');
  return (
    isOrderedBy && reading.opening === null && !reading.reference && WHICH_PLACE.test(wordsSaid(reading))
  );
}

const WHICH_PLACE = /^(?:in |di )?(?:quale|che|qual e l|qual e il) (?:area|ufficio|centro)\b/;

/** "Nel PIRA però c'è scritto altro": of the same thing, seen elsewhere. */
function objects(reading: Reading): boolean {
  return has(reading, 'conflict') && reading.topic.length === 0 && !reading.head;
}

/** "Ma nel PIRA cosa dice?": the same thing, in another place. */
function turnsTo({ items, topic, head }: Reading): boolean {
  const said = items.slice(0, 2).flatMap(({ words }) => words);
  return !head && topic.length === 0 && /^(?:ma|pero|invece) (?:nel|nella|in|per)$/.test(said.join(' '));
}

/** "L'ultimo indicatore del PIRA": it says itself among which. */
function countsAmongItsOwn({ ordinal, head, where, reference }: Reading): boolean {
  return ordinal !== null && head && where.length > 0 && !reference;
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
    /^(?:ha|hanno|sono|e|era|erano|aveva|avevano|stat[oaie])$/.test(items[0]?.words[0] ?? '') &&
    !isConnective(items[0])
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

/** "Quale ha il tetto più alto?", "qual è il più lontano?": of those shown, unless it says of how many. */
function asksWhichOfThem(reading: Reading): boolean {
  const words = wordsSaid(reading);
  const isGrouped = has(reading, 'centre-head', 'mission-head', ...GROUPING);
  return isOrdered(reading) && !isGrouped && !OF_ALL.test(words) && WHICH.test(words);
}

const WHICH =
  /^(?:e |ma )?(?:quale|qual|quali) (?:ha|hanno|aveva|avevano|costa|costano|vale|valgono|e|era|sono|erano) /;
const OF_ALL = /\b(?:in assoluto|di tutt[ie]|tra tutt[ie]|fra tutt[ie]|in tutto|dell anno|della relazione)\b/;

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

/** "Di questi, …", "tra quelli …": of those shown, whatever else is said. */
export function isPartitive({ items }: Reading): boolean {
  return items.some((item, at) => {
    const before = items[at - 1]?.words.join(' ') ?? '';
    return ['di', 'tra', 'fra'].includes(before) && item.concepts.some(({ role }) => role === 'reference');
  });
}

function isOrdered(reading: Reading): boolean {
  return has(reading, 'most', 'fewest');
}

/** "Il più alto?": it says an order, and nothing of what is ordered. */
export function isBare({ where, head, attributes, signals, topic, unknown }: Reading): boolean {
  const named = where.length + attributes.length + topic.length + unknown.length > 0 || head;
  return !named && [...signals].every((signal) => signal === 'most' || signal === 'fewest');
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
    'late',
    'exceeded',
    'equal',
    'number',
    'cap',
  ];
  return where.every((clause) => clause.anyOf.every((atom) => partial.includes(atom.facet)));
}
