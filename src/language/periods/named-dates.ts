import { isoDay, lastDayOf } from '../calendar.ts';
import { type FoundDate, findDates } from '../dates.ts';
import { inYear, type Moment, type MomentReader } from './moment.ts';

/** "31 marzo", "30/6/2023", "7/23", "primo trimestre", "27-31 marzo": what the report's own dates look like. */
export const readNamedDates: MomentReader = (text, { askedYear }) => {
  const dates = findDates(printed(text), askedYear).filter((date) => !isShare(text, date));
  return dates.map((date, index) => {
    const beforeNext = text.slice(0, dates[index + 1]?.start);
    return withShortYear(beforeNext, toMoment(date), askedYear);
  });
};

/** Where the normal form dropped an apostrophe or an ordinal sign that the forms of dates know; offsets stay. */
function printed(text: string): string {
  return text
    .replace(/\b(dell|dall|all|nell|sull|l) (?=\S)/g, "$1'")
    .replace(/(?<=(?<!\d)[1-4])[oa]\b/g, '°');
}

/** "il 2/3 degli obiettivi" */
function isShare(text: string, date: FoundDate): boolean {
  return /^\d+\/\d+$/.test(date.words) && /^ de(?:i|gli|lle|l)\b/.test(text.slice(date.end, date.end + 6));
}

function toMoment(date: FoundDate): Moment {
  const { from, to, precision, start, end } = date;
  return { start, end, from, to, precision, year: date.yearStated ? Number(to.slice(0, 4)) : null };
}

/** "marzo 23" near the asked year is a month of a year; "marzo 90" is left as it is. */
function withShortYear(text: string, moment: Moment, askedYear: number): Moment {
  const short = /^ (\d{2})(?![\d%€/]|[.,]\d| ?(?:euro|per cento|mila|giorni|gg)\b)/.exec(
    text.slice(moment.end, moment.end + 12),
  );
  const year = 2000 + Number(short?.[1]);
  if (!short || moment.year !== null || moment.precision !== 'month' || Math.abs(year - askedYear) > 2)
    return moment;
  return inYear({ ...moment, end: moment.end + short[0].length }, year);
}

const DAY_MONTH = /(?<![\d.,/-])(?<day>\d{1,2})\/(?<month>\d{1,2})(?![\d%€/-]|[.,]\d)/g;
const DUE_BEFORE = /(?<![a-z])(?:scadenz[ae]|scad(?:e|eva|evano|uto|uti|ono)|termin[ei]|data|entro) $/;

/**
 * "31/12", "30/06", "scadenza 15/5": without a direction a pair of numbers is a day only if it ends a month,
 * is padded with a zero, or something is due then. "2/3" and "5/5" are counts.
 */
export const readBareDays: MomentReader = (text, { askedYear }) =>
  [...text.matchAll(DAY_MONTH)].flatMap((match): Moment[] => {
    const { day = '', month = '' } = match.groups ?? {};
    const iso = isoDay(askedYear, Number(month), Number(day));
    const endsMonth = Number(day) === lastDayOf(askedYear, Number(month));
    const padded = day.startsWith('0') || month.startsWith('0');
    const due = DUE_BEFORE.test(text.slice(Math.max(0, match.index - 12), match.index));
    if (iso === null || !(endsMonth || padded || due)) return [];
    const end = match.index + match[0].length;
    return [{ start: match.index, end, from: iso, to: iso, precision: 'day', year: null }];
  });
