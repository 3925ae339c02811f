import type { DateValue, Precision } from './calendar.ts';
import { DATE_FORMS, type DateForm, SIGN_OF_A_DATE } from './date-forms.ts';

/**
 * A date in a text: every day from `from` to `to`, both YYYY-MM-DD; `start` and `end` are the offsets of
 * `words`. `yearStated` is false where the year was taken from the context.
 */
export interface FoundDate {
  from: string;
  to: string;
  precision: Precision;
  yearStated: boolean;
  start: number;
  end: number;
  words: string;
}

const JOINS = /^\s*(?:[-–—]|a|al|all['’]|fino ad?l?)\s*$/iu;
const JOINS_AFTER_BETWEEN = /^\s*e(?:\s*(?:il|l['’]))?\s*$/iu;

/**
 * Every date of an Italian text, in its order, ranges joined. `year` is the context: it completes dates without a year,
 * and "7/23" is a month only if it falls within two years of it ("23 of 30" must stay a pair of numbers).
 */
export function findDates(text: string, year: number): FoundDate[] {
  if (!SIGN_OF_A_DATE.test(text)) return [];
  const found: FoundDate[] = [];
  for (const form of DATE_FORMS) {
    if (!form.sign.test(text)) continue;
    for (const match of text.matchAll(form.pattern)) {
      const date = read(form, match, year);
      if (date !== null && !found.some((other) => date.start < other.end && other.start < date.end)) {
        found.push(date);
      }
    }
  }
  return joinRanges(
    text,
    found.toSorted((a, b) => a.start - b.start),
  );
}

/** The last date of a range, month or longer stretch, as one day. */
export function dateValueOf(date: FoundDate): DateValue {
  return { iso: date.to, precision: date.precision };
}

function read(form: DateForm, match: RegExpExecArray, contextYear: number): FoundDate | null {
  const groups: Readonly<Record<string, string | undefined>> = match.groups ?? {};
  const stated = groups.year ?? groups.shortYear ?? groups.nearYear;
  const year = stated === undefined ? contextYear : fullYear(stated);
  if (groups.nearYear !== undefined && Math.abs(year - contextYear) > 2) return null;
  const span = form.span(groups, year);
  if (span === null) return null;
  const end = match.index + match[0].length;
  return {
    ...span,
    precision: form.precision,
    yearStated: stated !== undefined,
    start: match.index,
    end,
    words: match[0],
  };
}

function fullYear(digits: string): number {
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}

function joinRanges(text: string, dates: readonly FoundDate[]): FoundDate[] {
  const joined: FoundDate[] = [];
  for (const date of dates) {
    const last = joined.at(-1);
    const range = last === undefined ? null : rangeOf(text, last, date);
    if (range === null) joined.push(date);
    else joined.splice(-1, 1, range);
  }
  return joined;
}

function rangeOf(text: string, first: FoundDate, last: FoundDate): FoundDate | null {
  const between = text.slice(first.end, last.start);
  const opened = /(?:^|[^\p{L}])(?:tra|fra)\s+(?:il\s+)?$/iu.test(
    text.slice(Math.max(0, first.start - 16), first.start),
  );
  if (!JOINS.test(between) && !(opened && JOINS_AFTER_BETWEEN.test(between))) return null;
  const from = first.yearStated || !last.yearStated ? first.from : last.to.slice(0, 4) + first.from.slice(4);
  if (from > last.to) return null;
  return {
    from,
    to: last.to,
    precision: 'range',
    yearStated: last.yearStated,
    start: first.start,
    end: last.end,
    words: text.slice(first.start, last.end),
  };
}
