import { type Operator, readComparison } from './conditions/comparison.ts';
import { FRACTION_WORDS, isPartOf } from './conditions/fraction.ts';
import { findQuantities, type Quantity, type QuantityUnit } from './conditions/quantity.ts';
import { readRange } from './conditions/range.ts';
import { readSubject, type Subject } from './conditions/subject.ts';

export type { Subject } from './conditions/subject.ts';

/** "sopra 300mila euro", "tra 10 e 50": a number that something is compared with. */
export interface NumberCondition {
  /** Offsets in the normalised text, comparing words included. */
  start: number;
  end: number;
  words: string;
  /** `between` includes both ends. */
  op: Operator | 'between';
  value: number;
  /** Only with `between`; never less than `value`. */
  high?: number;
  unit: QuantityUnit;
  /** What the words beside it say is compared; null where they do not. */
  subjectHint: Subject | null;
  /** A part of a whole said in words ("più della metà"); `value` is in per cent. */
  part?: true;
}

/** Words long enough to be mistyped, normalised, for whoever corrects a question before its conditions are read. */
export const CONDITION_WORDS: readonly string[] = [
  'sotto',
  'sopra',
  'oltre',
  'almeno',
  'superiore',
  'superiori',
  'inferiore',
  'inferiori',
  'maggiore',
  'maggiori',
  'minore',
  'minori',
  'massimo',
  'minimo',
  'supera',
  'superano',
  'uguale',
  'uguali',
  'esattamente',
  'milione',
  'milioni',
  'miliardi',
  'giorni',
  'migliori',
  'peggiori',
  'primi',
  'prime',
  'ultimi',
  'ultime',
  ...FRACTION_WORDS,
];

/**
 * The number conditions of a question, in its order. `text` is normalised (see `normalize.ts`), and the
 * offsets are in it; numbers inside `taken` (periods, codes) are left alone. "circa 10" is no condition, and
 * neither is a number that nothing is compared with. A denied condition is turned round ("non sopra" is at
 * most) or, where that can't be said, left out.
 */
export function readConditions(
  text: string,
  taken: readonly { start: number; end: number }[] = [],
): NumberCondition[] {
  const quantities = findQuantities(text).filter(
    (quantity) => !taken.some(({ start, end }) => quantity.start < end && start < quantity.end),
  );
  const conditions: NumberCondition[] = [];
  for (let at = 0; at < quantities.length; at++) {
    const [quantity, next] = [quantities[at], quantities[at + 1]];
    if (!quantity) continue;
    const range = next ? readRange(text, quantity, next) : null;
    if (range) at++;
    const read = range === 'unreadable' ? null : (range ?? compared(text, quantity));
    if (read)
      conditions.push({
        ...read,
        words: text.slice(read.start, read.end),
        subjectHint: readSubject(text, read),
      });
  }
  return conditions;
}

function compared(text: string, quantity: Quantity): Omit<NumberCondition, 'words' | 'subjectHint'> | null {
  const { start, end, value, unit } = quantity;
  const isPart = isPartOf(text, quantity);
  const comparison = readComparison(text, quantity) ?? (isPart ? { op: '=' as const, start, end } : null);
  return comparison && { ...comparison, value, unit, ...(quantity.part || isPart ? { part: true } : {}) };
}
