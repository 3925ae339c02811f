import type { NumberCondition } from '../../src/language/conditions.ts';
import { isHow } from '../../src/query/reading/how-it-went.ts';
import { conceptsOf, type Item, isEmpty } from '../../src/query/reading/item.ts';
import { isMajority, saysPart } from '../../src/query/reading/part.ts';
import { endsAsking, has, putsChoice, type Reading, slotsOf } from '../../src/query/reading/reading.ts';
import { SEEKING_WORDS } from '../../src/query/reading/words/seeking.ts';
import { atomsOf, type Facet, is, type Where, without } from '../../src/query/where.ts';

/** What is held against the bound: a figure of the one row named, a number of rows, their share. */
export type Bounded = 'figure' | 'cap' | 'rows' | 'share';

export interface Claimed {
  of: Bounded;
  side: 'result' | 'target';
  bound: Pick<NumberCondition, 'op' | 'value' | 'high' | 'unit'>;
  /** Which rows, the bound itself left out. */
  where: Where;
  /** No base was said: of all that stand there, or of all that went so. */
  either?: boolean;
}

/**
 * "La mediazione è sotto il 25%?", "i non raggiunti sono più di 20?", "Formaper ha mancato due obiettivi?": whether a bound
 * holds that somebody puts forward. Null where rows are sought by it ("quali tetti sono sopra 300mila?").
 */
export function claimedIn(reading: Reading): Claimed | null {
  if (!isWhether(reading)) return null;
  const where = without(reading.where, ['number']);
  const bound = boundOf(reading);
  if (bound === null) return null;
  const part = partIn(reading);
  if (part)
    return isOfCounted(reading, where)
      ? { of: 'share', side: 'result', bound, where, either: isLast(part, reading) }
      : null;
  if (namesOne(reading)) {
    const ofCap = has(reading, 'cap') || bound.unit === '€';
    const side = reading.tokens.some(({ word }) => /^(?:target|atteso)$/.test(word)) ? 'target' : 'result';
    return { of: ofCap ? 'cap' : 'figure', side, bound, where };
  }
  if (isPlace(where) && bound.unit === '%' && isOfAny(reading))
    return {
      of: 'share',
      side: 'result',
      bound,
      where: [...where, is({ facet: 'verdict', statuses: ['met'] })],
    };
  const counts = reading.head || atomsOf(where, 'verdict').length > 0;
  if (!counts || where.length === 0) return null;
  return { of: bound.unit === '%' ? 'share' : 'rows', side: 'result', bound, where };
}

/** "Più della metà dei mancati", "la maggioranza"; of one row's target ("sotto la metà del target") it is no part. */
function partIn({ items, conditions }: Reading): Item | undefined {
  const isOfRow = conditions.some(({ subjectHint }) => subjectHint !== null && subjectHint !== 'count');
  return isOfRow ? undefined : items.find(saysPart);
}

/** "Metà del budget", "metà della formazione": a share is of rows that went somehow, or of a base said apart. */
function isOfCounted(reading: Reading, where: Where): boolean {
  const counts = reading.base !== null || where.some(({ anyOf }) => anyOf.every(isHow));
  return where.length > 0 && counts && !has(reading, 'budget', 'budget-use');
}

/** "Formaper è sopra l'80%?": of a place it is the share of what was reached. */
function isPlace(where: Where): boolean {
  return (
    where.length > 0 &&
    where.every(({ not, anyOf }) => !not && anyOf.every(({ facet }) => PLACES.includes(facet)))
  );
}

const PLACES: readonly Facet[] = ['centre', 'section', 'theme', 'mission', 'type', 'flag', 'objective'];

/** Nothing says what the share is of: no budget, no property of a row. */
function isOfAny({ conditions, signals, attributes, topic, head }: Reading): boolean {
  return (
    conditions.every(({ subjectHint }) => subjectHint === null) &&
    [...signals].every((signal) => ['claim', 'centre-head', 'summary', 'share'].includes(signal)) &&
    attributes.length + topic.length === 0 &&
    !head
  );
}

/** "I mancati del PIRA sono la maggioranza": nothing says of what. */
function isLast(part: Item, { items }: Reading): boolean {
  return !items.some((item) => item.from >= part.to && !isEmpty(item));
}

function isWhether(reading: Reading): boolean {
  const isAsked = endsAsking(reading) || has(reading, 'claim') || partIn(reading) !== undefined;
  const seeks = reading.items.some((item) =>
    item.words.some((word) => SEEKING_WORDS.includes(word) && !HEADS.test(word)),
  );
  // "La quota di raggiunti supera l'80%?"
  const isShare = partIn(reading) || reading.conditions.some(({ unit }) => unit === '%');
  const others = isShare ? OTHER_AIMS.filter((aim) => aim !== 'most' && aim !== 'share') : OTHER_AIMS;
  return isAsked && states(reading) && !seeks && !putsChoice(reading) && !has(reading, ...others);
}

/** "È", "sono", "ha": without a verb ("obiettivi sotto il 60%?") or with "ci sono" rows are sought. */
function states(reading: Reading): boolean {
  const { tokens, conditions } = reading;
  const words = tokens.map(({ word }) => word);
  const exists = words.some(
    (word, at) => /^(?:ci|c)$/.test(word) && /^(?:sono|e|era|erano)$/.test(words[at + 1] ?? ''),
  );
  // The accent may be missing: "e sotto il 25%" is the verb before what is compared.
  const isVerb = (at: number) => conditions.some(({ start }) => start === tokens[at + 1]?.start);
  const counts = conditions.some(({ subjectHint }) => subjectHint === 'count');
  if (partIn(reading) && tokens.some((_, at) => isOne(tokens, at))) return true;
  return (
    (!exists || counts) && tokens.some(({ word }, at) => VERB.test(word) || (word === 'e' && isVerb(at)))
  );
}

/** "È", "e stata raggiunta": the accent may be missing. */
function isOne(tokens: Reading['tokens'], at: number): boolean {
  const { word, written } = tokens[at] ?? { word: '', written: '' };
  return word === 'e' && (/^(?:è|e['’])/i.test(written) || PARTICIPLE.test(tokens[at + 1]?.word ?? ''));
}

const PARTICIPLE = /^(?:stat|raggiunt|centrat|mancat)[oaie]$/;
const VERB =
  /^(?:sono|siamo|ha|hanno|abbiamo|era|erano|aveva|avevano|sta|stanno|stiamo|supera|superano|arriva|arrivano|resta|restano|vero)$/;
const HEADS = /^(?:obiettivi|indicatori|misure|tutti)$/;
const OTHER_AIMS = [
  'why',
  'explain',
  'count',
  'share',
  'sum',
  'list',
  'compare',
  'deadline',
  'delay',
  'footnote',
  'spent',
  'funds',
  'trend',
  'who',
  'by-centre',
  'by-theme',
  'by-section',
  'by-mission',
  'most',
  'fewest',
  'worst',
  'best',
] as const;

/** The one condition; or a number right before what is counted, where a verdict says what of. */
function boundOf({ conditions, items, where }: Reading): Claimed['bound'] | null {
  const [condition, ...more] = conditions;
  if (items.some(isMajority)) return { op: '>', value: 50, unit: '%' };
  if (condition) return more.length > 0 || condition.op === '=' ? equalOf(condition) : condition;
  if (atomsOf(where, 'verdict').length === 0) return null;
  const at = items.findIndex(
    (item, index) =>
      conceptsOf([item], 'number').length > 0 &&
      (items[index + 1]?.concepts.some(({ role }) => role === 'head') ?? false) &&
      !/^(?:i|gli|le|altri)$/.test(items[index - 1]?.words.join(' ') ?? ''),
  );
  const [number] = at < 0 ? [] : conceptsOf(items.slice(at, at + 1), 'number');
  return number && number.value > 1 ? { op: '=', value: number.value, unit: '' } : null;
}

/** "Esattamente 3": of rows only; a figure that is believed is answered by the row's own sentence. */
function equalOf(condition: NumberCondition): Claimed['bound'] | null {
  return condition.subjectHint === 'count' || condition.part ? condition : null;
}

function namesOne(reading: Reading): boolean {
  const isNamed =
    reading.topic.length > 0 || slotsOf(reading, 'code').length + slotsOf(reading, 'pira-code').length > 0;
  const conditions = reading.conditions.every(({ subjectHint }) => subjectHint !== 'count');
  return isNamed && conditions && !reading.items.some((item) => item.words.some((word) => HEADS.test(word)));
}
