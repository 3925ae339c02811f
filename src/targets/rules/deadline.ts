import type { DateValue } from '../../language/calendar.ts';
import { saysItIsDone } from '../reading/deeds.ts';
import { timeVariance } from '../variance.ts';
import type { Reservation, ResultValue, TargetValue } from '../verdict.ts';
import { type Finding, finding, type Rule } from './rule.ts';

/**
 * Done by the deadline is met, done later partially met. Done without a date is met, with a reservation,
 * unless the deadline is the end of the year: what the year's report calls done was done by then. The
 * same holds of a number due by a day and answered with a date or a yes.
 */
export const deadline: Rule = {
  name: 'deadline',
  judge({ target, result, part, year }) {
    const by = dueDay(target);
    const unnumbered = target.kind === 'number';
    if (by === null || (unnumbered && result.kind === 'number')) return null;
    const done = result.kind === 'date' ? result.done : null;
    if (done === null && !isSaidDone(target, result)) return null;
    const time = inTime(by, done, { part, year });
    const bare: Reservation[] = unnumbered
      ? [{ code: 'yes-against-number', part, target: target.words }]
      : [];
    return { ...time, reservations: [...bare, ...time.reservations] };
  },
};

/** Judges a date against the day by which it was due; null is a date that nobody stated. */
export function inTime(
  by: DateValue,
  done: DateValue | null,
  { part, year }: { part: number | null; year: number },
): Finding {
  if (done !== null) return finding(done.iso <= by.iso ? 'met' : 'partially-met', timeVariance(done, by));
  const covered = by.iso >= `${year}-12-31`;
  return finding('met', null, covered ? [] : [{ code: 'no-date-stated', part, deadline: by }]);
}

function dueDay(target: TargetValue): DateValue | null {
  return target.kind === 'deadline' || target.kind === 'number' ? target.by : null;
}

function isSaidDone(target: TargetValue, result: ResultValue): boolean {
  if (result.kind === 'number') return result.unit === '%' && result.value >= 100;
  const deed = target.words.replace(/(?<!\p{L})entro(?!\p{L}).*/iu, '');
  return result.kind === 'yes' || (result.kind === 'words' && saysItIsDone(deed, result.words));
}
