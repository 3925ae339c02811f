import type { DateValue } from '../../language/calendar.ts';
import { saysItIsDone } from '../reading/deeds.ts';
import { timeVariance } from '../variance.ts';
import { type Finding, finding, type Rule } from './rule.ts';

/**
 * Done by the deadline is met, done later partially met. Done without a date is met, with a reservation: a
 * report on the year says only that it was done within it.
 */
export const deadline: Rule = {
  name: 'deadline',
  judge({ target, result, part, year }) {
    if (target.kind !== 'deadline') return null;
    if (result.kind === 'date') return inTime(target.by, result.done, { part, year });
    const whole = result.kind === 'number' && result.unit === '%' && result.value >= 100;
    const done =
      result.kind === 'yes' || (result.kind === 'words' && saysItIsDone(deedOf(target), result.words));
    return whole || done ? inTime(target.by, null, { part, year }) : null;
  },
};

/** Judges a date against the day by which it was due; null is a date that nobody stated. */
export function inTime(
  by: DateValue,
  done: DateValue | null,
  { part, year }: { part: number | null; year: number },
): Finding {
  if (done !== null) return finding(done.iso <= by.iso ? 'met' : 'partially-met', timeVariance(done, by));
  // Done within the year is by its last day.
  const covered = by.iso >= `${year}-12-31`;
  return finding('met', null, covered ? [] : [{ code: 'no-date-stated', part, deadline: by }]);
}

function deedOf(target: { words: string }): string {
  return target.words.replace(/(?<!\p{L})entro(?!\p{L}).*/iu, '');
}
