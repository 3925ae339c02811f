import { findDates } from '../../language/dates.ts';
import type { Reservation } from '../verdict.ts';
import { plainAnswer } from './answer.ts';
import { withoutCondition } from './condition.ts';
import { deadlinesIn } from './deadlines.ts';
import { type Part, splitAfter, splitNumbered } from './parts.ts';

export interface PartPair {
  number: number;
  target: string;
  /** Empty where the result says nothing on this part. */
  result: string;
}

/**
 * Sets each part of the target beside the same part of the result. One single answer covers all parts, and
 * one single target all answers. A number lost in print is made up for: a target with as many deadlines as
 * the result has parts is split after each.
 */
export function pairParts(
  target: string,
  result: string,
  year: number,
): { pairs: readonly PartPair[]; reservations: readonly Reservation[] } {
  const asked = splitTarget(target, year);
  const answered =
    splitNumbered(result, asked.length > 1 ? asked.length : null) ?? byDates(result, asked.length, year);
  if (answered === null) return oneAnswer(asked, result);
  if (asked.length === 1 && answered.length > 1) {
    return {
      pairs: answered.map(({ number, text }) => ({ number, target: asked[0]?.text ?? target, result: text })),
      reservations: [],
    };
  }
  const pairs = asked.map(({ number, text }) => ({
    number,
    target: text,
    result: answered.find((part) => part.number === number)?.text ?? '',
  }));
  return { pairs, reservations: [] };
}

function splitTarget(target: string, year: number): Part[] {
  const numbered = splitNumbered(target);
  if (numbered !== null && numbered.length > 1) return numbered;
  const text = numbered?.[0]?.text ?? target;
  const { condition } = withoutCondition(text);
  const deadlines = condition === null ? deadlinesIn(text, year) : [];
  return deadlines.length > 1 ? splitAfter(text, deadlines) : [{ number: 1, text }];
}

function oneAnswer(asked: readonly Part[], result: string) {
  const answer = plainAnswer(result);
  const covers = asked.length > 1 && (answer === 'yes' || answer === 'no');
  const reservations: Reservation[] = covers
    ? [{ code: 'one-answer-for-parts', parts: asked.length, words: result }]
    : [];
  return { pairs: asked.map(({ number, text }) => ({ number, target: text, result })), reservations };
}

/** "30/3/2023 e 15/12/2023" to two deadlines: one date each. */
function byDates(result: string, count: number, year: number): Part[] | null {
  if (count < 2) return null;
  const dates = findDates(result, year);
  return dates.length === count ? splitAfter(result, dates) : null;
}
