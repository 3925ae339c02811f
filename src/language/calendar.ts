/** How exactly a text named a time. A `range` has both ends named ("27/02/2023-08/03/2023"). */
export type Precision = 'day' | 'month' | 'quarter' | 'half' | 'year' | 'range';

/** A time as one day, YYYY-MM-DD: a month, quarter, half, year or range stands for its last day. */
export interface DateValue {
  iso: string;
  precision: Precision;
}

export const MONTHS = [
  'gennaio',
  'febbraio',
  'marzo',
  'aprile',
  'maggio',
  'giugno',
  'luglio',
  'agosto',
  'settembre',
  'ottobre',
  'novembre',
  'dicembre',
] as const;

const MS_PER_DAY = 86_400_000;

/** YYYY-MM-DD, or null for a day that no calendar has (31 February). `month` counts from 1. */
export function isoDay(year: number, month: number, day: number): string | null {
  const real = month >= 1 && month <= 12 && day >= 1 && day <= lastDayOf(year, month);
  return real ? `${String(year).padStart(4, '0')}-${pad(month)}-${pad(day)}` : null;
}

/** The number of the month's last day; `month` counts from 1. */
export function lastDayOf(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The last day of a month as YYYY-MM-DD. */
export function endOfMonth(year: number, month: number): string {
  return `${String(year).padStart(4, '0')}-${pad(month)}-${pad(lastDayOf(year, month))}`;
}

/** Days from one ISO day to another: positive if `to` comes later. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / MS_PER_DAY);
}

/** Calendar months from one ISO day to another, whatever the days: 3 from 2023-07-31 to 2023-10-01. */
export function monthsBetween(from: string, to: string): number {
  const [fromYear = 0, fromMonth = 0] = from.split('-').map(Number);
  const [toYear = 0, toMonth = 0] = to.split('-').map(Number);
  return (toYear - fromYear) * 12 + (toMonth - fromMonth);
}

/** The ISO day so many days later, or earlier if negative. */
export function addDays(iso: string, days: number): string {
  return new Date(Date.parse(iso) + days * MS_PER_DAY).toISOString().slice(0, 10);
}

/** The ISO day so many months later, or earlier if negative; the 31st becomes the last of a shorter month. */
export function addMonths(iso: string, months: number): string {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const last = endOfMonth(first.getUTCFullYear(), first.getUTCMonth() + 1);
  return last.slice(0, 8) + pad(Math.min(day, Number(last.slice(8))));
}

/** An ISO day in Italian figures: "31/03/2023". */
export function formatDay(iso: string): string {
  return iso.split('-').reverse().join('/');
}

/** A date as it was meant: "31/03/2023", but "luglio 2023" for a month and "2023" for a year. */
export function formatDate(date: DateValue): string {
  const [year = '', month = ''] = date.iso.split('-');
  if (date.precision === 'month') return `${MONTHS[Number(month) - 1] ?? month} ${year}`;
  return date.precision === 'year' ? year : formatDay(date.iso);
}

function pad(part: number): string {
  return String(part).padStart(2, '0');
}
