import { addDays, addMonths, endOfMonth, lastDayOf, monthsBetween } from '../calendar.ts';
import { wordsBefore } from '../words-before.ts';
import type { Moment } from './moment.ts';

type Part = 'start' | 'middle' | 'end' | 'first-half' | 'second-half';
type Stretch = readonly [first: number, last: number];

const EDGE =
  /(?<![a-z0-9])(inizio|inizi|fine|(?:prima |seconda |[12]a )?meta)(?: (?:di|d|del|della|dell|dello|mese di|mese))* $/;

const PARTS: Readonly<Record<string, Part>> = {
  inizio: 'start',
  inizi: 'start',
  meta: 'middle',
  fine: 'end',
  'prima meta': 'first-half',
  '1a meta': 'first-half',
  'seconda meta': 'second-half',
  '2a meta': 'second-half',
};

/** Days of a month, counted from 1: "entro metà marzo" is by the 15th. */
const DAYS: Readonly<Record<Part, (days: number) => Stretch>> = {
  start: () => [1, 10],
  middle: () => [11, 15],
  end: (days) => [21, days],
  'first-half': () => [1, 15],
  'second-half': (days) => [16, days],
};

/** Months of anything longer, counted from 1: "entro metà anno" is by 30 June. */
const MONTHS: Readonly<Record<Part, (months: number) => Stretch>> = {
  start: () => [1, 1],
  middle: (months) => [Math.ceil(months / 2), Math.ceil(months / 2)],
  end: (months) => [months, months],
  'first-half': (months) => [1, Math.ceil(months / 2)],
  'second-half': (months) => [Math.ceil(months / 2) + 1, months],
};

/** "fine 2023", "metà giugno", "seconda metà dell'anno": the part of the moment that is meant. */
export function narrowToEdge(text: string, moment: Moment): Moment {
  const words = wordsBefore(text, moment.start);
  const match = EDGE.exec(words);
  const part = PARTS[match?.[1] ?? ''];
  if (!match || part === undefined || moment.precision === 'day') return moment;
  const start = moment.start - words.length + match.index;
  // "da fine marzo a giugno": the edge is that of the month that the range begins with.
  if (moment.precision === 'range') return { ...moment, start, from: daysOfMonth(moment.from, part).from };

  const closing = part === 'middle' || part === 'end';
  const months = monthsBetween(moment.from, moment.to) + 1;
  if (months === 1) return { ...moment, ...daysOfMonth(moment.from, part), start, closing };
  const [first, last] = MONTHS[part](months);
  const half = part === 'first-half' || part === 'second-half';
  return {
    ...moment,
    start,
    from: addMonths(moment.from, first - 1),
    to: lastDay(addMonths(moment.from, last - 1)),
    precision: half && months === 12 ? 'half' : 'month',
    closing,
  };
}

function daysOfMonth(firstDay: string, part: Part): { from: string; to: string } {
  const [year = 0, month = 0] = firstDay.split('-').map(Number);
  const [first, last] = DAYS[part](lastDayOf(year, month));
  const monthStart = `${firstDay.slice(0, 8)}01`;
  return { from: addDays(monthStart, first - 1), to: addDays(monthStart, last - 1) };
}

function lastDay(day: string): string {
  return endOfMonth(Number(day.slice(0, 4)), Number(day.slice(5, 7)));
}
