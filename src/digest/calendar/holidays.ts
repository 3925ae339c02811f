import { addDays, isoDay } from '../../language/calendar.ts';

/**
 * The days on which Italian offices are closed by law, beside Sundays: art. 2 of law 260/1949 as law 54/1977
 * cut it down, with what was given back or added since. A small table and no library: the kept ones weigh
 * megabytes for all countries and follow a new law late.
 */
const NATIONAL: readonly { monthDay: string; since: number }[] = [
  { monthDay: '01-01', since: 1949 },
  // Epiphany, given back by decree 792/1985.
  { monthDay: '01-06', since: 1986 },
  { monthDay: '04-25', since: 1949 },
  { monthDay: '05-01', since: 1949 },
  // The Republic's day, given back by law 336/2000.
  { monthDay: '06-02', since: 2001 },
  { monthDay: '08-15', since: 1949 },
  // Saint Francis: law 151/2025, in force from 1 January 2026.
  { monthDay: '10-04', since: 2026 },
  { monthDay: '11-01', since: 1949 },
  { monthDay: '12-08', since: 1949 },
  { monthDay: '12-25', since: 1949 },
  { monthDay: '12-26', since: 1949 },
];

/** The patron days of the towns where the body has its seats: Saint Ambrose, Saint John, Saint Bassian. */
export const PATRON_DAYS = { milano: '12-07', monza: '06-24', lodi: '01-19' } as const;

export type Patron = keyof typeof PATRON_DAYS;

export const PATRONS = ['milano', 'monza', 'lodi'] as const satisfies readonly Patron[];

/** Whether the day (YYYY-MM-DD) is a national holiday, Easter Monday included, or one of these patron days. */
export function isHoliday(day: string, patrons: readonly Patron[]): boolean {
  const year = Number(day.slice(0, 4));
  const monthDay = day.slice(5);
  return (
    NATIONAL.some((holiday) => holiday.monthDay === monthDay && year >= holiday.since) ||
    patrons.some((patron) => PATRON_DAYS[patron] === monthDay) ||
    day === addDays(easter(year), 1)
  );
}

/** Easter Sunday of a Gregorian year, by the computus that Meeus gives ("Astronomical Algorithms", ch. 8). */
export function easter(year: number): string {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const correction = Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3);
  const h = (19 * a + b - Math.floor(b / 4) - correction + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  return isoDay(year, Math.floor(sum / 31), (sum % 31) + 1) ?? '';
}
