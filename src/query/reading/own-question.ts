import type { Facet } from '../where.ts';
import type { Signal } from './concept.ts';
import { isDated } from './earlier.ts';
import { isHow } from './how-it-went.ts';
import { atomsIn, type Item, isSignal, operatorOf } from './item.ts';
import { has, type Reading } from './reading.ts';
import { wordsSaid } from './words-said.ts';

/** What tells a question of its own from a turn that can only be read with the one before. */

/** "A parte gli individuali, quali obiettivi sono in rosso?": what is taken away is taken of what follows. */
export function isLedOff(reading: Reading): boolean {
  const { opening, where, reference } = reading;
  return (
    (opening === 'except' || opening === 'only') && where.length > 1 && !reference && asksAtLength(reading)
  );
}

/** "Quanti raggiunti in totale?": of the whole report, whatever was spoken of. */
export function countsInAll(reading: Reading): boolean {
  const { where, opening } = reading;
  const isOfHow = where.length > 0 && where.every(({ anyOf }) => anyOf.every(isHow));
  return isOfHow && opening !== 'only' && opening !== 'except' && IN_ALL.test(wordsSaid(reading));
}

const IN_ALL = /\b(?:in tutto|in totale|complessivamente|nel complesso|in generale)\b/;

/** "L'ultimo giorno" is none of those shown. */
export function isTime(reading: Reading): boolean {
  return OF_TIME.test(wordsSaid(reading));
}

const OF_TIME = /\b(?:ultim|prim)[oa] (?:giorno|mese|anno|settimana|volta|momento|minuto|giornata)\b/;

/** A question of its own, though it is short or says "quelli": of a date, of a year, of a word, of a place that it names. */
export function saysOfWhat(reading: Reading): boolean {
  const { where, year, reference } = reading;
  if (SENTENCE.test(wordsSaid(reading)) || asksOfNoun(reading)) return true;
  if (namesBeforeReference(reading)) return true;
  if (isDated(reading) && !reference && (has(reading, 'deadline') || asksAtLength(reading))) return true;
  if (where.length === 0) return deniesNothing(reading) || usesBudget(reading);
  return has(reading, 'definition', 'what-is') || (year !== null && ASKS.test(wordsSaid(reading)));
}

/** "Tutto quello che non va", "c'è qualcosa che …", "obiettivi di digitalizzazione": of whatever there is. */
const SENTENCE =
  /^(?:tutt[oei] (?:quell[oei]|cio|quel) che\b|c e qualcosa\b|(?:gli |i )?(?:obiettivi|indicatori|target) (?:d[ie]|d)\b(?! (?:quest|quell|quei)))/;

/** "Quali scadenze abbiamo mancato?", "quali ritardi sono dovuti a cause esterne?": the noun is what is asked for. */
function asksOfNoun({ items, weight }: Reading): boolean {
  const [first, second] = items;
  const asks = /^(?:quali|quante|quanti|che)$/.test(first?.words.join(' ') ?? '');
  return (
    asks &&
    weight > 1 &&
    second !== undefined &&
    NOUNS.some((noun) => isSignal(second, noun)) &&
    /[ie]$/.test(second.words[0] ?? '')
  );
}

const NOUNS: readonly Signal[] = ['deadline', 'delay', 'footnote', 'anomaly'];

/** "Al 31/12 che cosa dovevamo consegnare?" */
function asksAtLength(reading: Reading): boolean {
  const words = wordsSaid(reading);
  return /\b(?:cosa|chi|quali|quant[ie])\b/.test(words) && words.split(' ').length > LONG;
}

/** In words: a fragment has no more. */
const FEW = 3;
/** In words: a whole sentence. */
const LONG = 5;

/** "Grado di utilizzo dei budget": the report's own lines. */
function usesBudget(reading: Reading): boolean {
  return has(reading, 'budget-use') && /\bbudget\b/.test(wordsSaid(reading));
}

/** "Cosa abbiamo mancato nel 2023?" */
const ASKS = /^(?:(?:che )?cosa|quali|quant[ie]|elenco|lista|come)\b/;

const PLACES: readonly Facet[] = [
  'centre',
  'section',
  'theme',
  'mission',
  'objective',
  'type',
  'flag',
  'beneficiary',
  'public-value',
];

/** "PIRA attrattività, quelli sotto target": of those, not of the ones shown before. */
export function namesBeforeReference({ items }: Reading): boolean {
  const at = items.findIndex((item, place) => isReference(item) && !isDefinite(items[place + 1]));
  return items
    .slice(0, Math.max(0, at))
    .some((item) => atomsIn(item).some(({ facet }) => PLACES.includes(facet)));
}

function isReference({ concepts }: Item): boolean {
  return concepts.some(({ role }) => role === 'reference');
}

/** "Quell'area": not those, but the one that was spoken of. */
function isDefinite(item: Item | undefined): boolean {
  return item?.concepts.some(({ role }) => role === 'head') ?? false;
}

/** "Mi scrivi una mail per il presidente?": nothing of it was understood that could be asked of anything. */
export function isUnheard(reading: Reading): boolean {
  const { where, attributes, signals, topic, numbers, periods, top, reference, head, ordinal } = reading;
  const heard =
    where.length + attributes.length + signals.size + topic.length + numbers.length + periods.length;
  const points = reference || head || top !== null || ordinal !== null;
  return heard === 0 && !points && wordsSaid(reading).split(' ').length > FEW;
}

/** "Ci sono indicatori che non si riescono a valutare?": what is denied was not understood. */
function deniesNothing({ items, head, signals, attributes }: Reading): boolean {
  const isDenied = items.some((item) => operatorOf(item) === 'not');
  return head && isDenied && signals.size + attributes.length === 0;
}
