import type { NumberCondition } from '../../src/language/conditions.ts';
import { conceptsOf } from '../../src/query/reading/item.ts';
import { endsAsking, has, putsChoice, type Reading, slotsOf } from '../../src/query/reading/reading.ts';
import { SEEKING_WORDS } from '../../src/query/reading/words/seeking.ts';
import { atomsOf, type Where, without } from '../../src/query/where.ts';

/** What is held against the bound: a figure of the one row named, a number of rows, their share. */
export type Bounded = 'figure' | 'cap' | 'rows' | 'share';

export interface Claimed {
  of: Bounded;
  side: 'result' | 'target';
  bound: Pick<NumberCondition, 'op' | 'value' | 'high' | 'unit'>;
  /** Which rows, the bound itself left out. */
  where: Where;
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
  if (namesOne(reading)) {
    const ofCap = has(reading, 'cap') || bound.unit === '€';
    const side = reading.tokens.some(({ word }) => /^(?:target|atteso)$/.test(word)) ? 'target' : 'result';
    return { of: ofCap ? 'cap' : 'figure', side, bound, where };
  }
  const counts = reading.head || atomsOf(where, 'verdict').length > 0;
  if (!counts || where.length === 0) return null;
  return { of: bound.unit === '%' ? 'share' : 'rows', side: 'result', bound, where };
}

function isWhether(reading: Reading): boolean {
  const isAsked = endsAsking(reading) || has(reading, 'claim');
  const seeks = reading.items.some((item) =>
    item.words.some((word) => SEEKING_WORDS.includes(word) && !HEADS.test(word)),
  );
  return isAsked && states(reading) && !seeks && !putsChoice(reading) && !has(reading, ...OTHER_AIMS);
}

/** "È", "sono", "ha": without a verb ("obiettivi sotto il 60%?") or with "ci sono" rows are sought. */
function states({ tokens, conditions }: Reading): boolean {
  const words = tokens.map(({ word }) => word);
  const exists = words.some(
    (word, at) => /^(?:ci|c)$/.test(word) && /^(?:sono|e|era|erano)$/.test(words[at + 1] ?? ''),
  );
  // The accent may be missing: "e sotto il 25%" is the verb before what is compared.
  const isVerb = (at: number) => conditions.some(({ start }) => start === tokens[at + 1]?.start);
  const counts = conditions.some(({ subjectHint }) => subjectHint === 'count');
  return (
    (!exists || counts) && tokens.some(({ word }, at) => VERB.test(word) || (word === 'e' && isVerb(at)))
  );
}

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
  return condition.subjectHint === 'count' ? condition : null;
}

function namesOne(reading: Reading): boolean {
  const isNamed =
    reading.topic.length > 0 || slotsOf(reading, 'code').length + slotsOf(reading, 'pira-code').length > 0;
  const conditions = reading.conditions.every(({ subjectHint }) => subjectHint !== 'count');
  return isNamed && conditions && !reading.items.some((item) => item.words.some((word) => HEADS.test(word)));
}
