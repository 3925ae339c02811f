import { addDays, daysBetween } from '../../language/calendar.ts';
import { isHoliday, type Patron } from './holidays.ts';

/** Days are YYYY-MM-DD; each calendar observes the patron days it is given. */

/** Monday to Friday, holidays left out. */
export function isWorkingDay(day: string, patrons: readonly Patron[]): boolean {
  return weekday(day) <= 5 && !isHoliday(day, patrons);
}

/** The first working day after `day`. */
export function nextWorkingDay(day: string, patrons: readonly Patron[]): string {
  let next = addDays(day, 1);
  while (!isWorkingDay(next, patrons)) next = addDays(next, 1);
  return next;
}

/**
 * How many working days are left from the end of `from` to the end of `to`: 1 on a Friday for the Monday
 * after, 0 for the same day or an earlier one. Counts no further than `limit` + 1.
 */
export function workingDaysUntil(
  from: string,
  to: string,
  { patrons, limit }: { patrons: readonly Patron[]; limit: number },
): number {
  let count = 0;
  for (let day = addDays(from, 1); day <= to && count <= limit; day = addDays(day, 1)) {
    if (isWorkingDay(day, patrons)) count += 1;
  }
  return count;
}

/** The working days after `from` and before `to`. */
export function workingDaysBetween(from: string, to: string, patrons: readonly Patron[]): string[] {
  const between = Array.from({ length: Math.max(0, daysBetween(from, to) - 1) }, (_, index) =>
    addDays(from, index + 1),
  );
  return between.filter((day) => isWorkingDay(day, patrons));
}

/** The latest day, `day` or before, that was the last working day of its week (Monday to Sunday). */
export function lastWeekEnd(day: string, patrons: readonly Patron[]): string {
  let candidate = day;
  while (!isLastOfWeek(candidate, patrons)) candidate = addDays(candidate, -1);
  return candidate;
}

function isLastOfWeek(day: string, patrons: readonly Patron[]): boolean {
  const untilSunday = 7 - weekday(day);
  return isWorkingDay(day, patrons) && daysBetween(day, nextWorkingDay(day, patrons)) > untilSunday;
}

/** 1 is Monday, 7 is Sunday. */
export function weekday(day: string): number {
  return new Date(`${day}T00:00Z`).getUTCDay() || 7;
}
