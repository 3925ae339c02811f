import { addMonths, endOfMonth, type Precision } from '../calendar.ts';

/** A stretch of days that the words name, before any direction ("entro", "dopo") is read. */
export interface Moment {
  /** Offsets in the normalised text. */
  start: number;
  end: number;
  /** YYYY-MM-DD, both included. */
  from: string;
  to: string;
  /** The unit that both ends fall on; `range` where the words name two ends. */
  precision: Precision;
  /** The calendar year that the words name; null where the asked year completed them. */
  year: number | null;
  /** "fine anno", "metà giugno": before it means before its last day. */
  closing?: boolean;
}

/** What a reader may look at besides the text. `today` is YYYY-MM-DD. */
export interface PeriodContext {
  /** The year that the question is about: completes "entro marzo". */
  askedYear: number;
  /** Only for words that say so: "ieri", "il mese scorso", "due mesi fa". */
  today: string;
}

/** Finds one sort of moment in a normalised text; the spans it returns do not overlap. */
export type MomentReader = (text: string, context: PeriodContext) => Moment[];

/** The same days of another year; the end of February stays the end of February. */
export function inYear(moment: Moment, year: number): Moment {
  const months = 12 * (year - Number(moment.from.slice(0, 4)));
  const [endYear, endMonth] = moment.to.split('-').map(Number);
  const endsMonth = moment.to === endOfMonth(endYear ?? 0, endMonth ?? 0);
  const shifted = addMonths(moment.to, months);
  const [toYear, toMonth] = shifted.split('-').map(Number);
  const to = endsMonth ? endOfMonth(toYear ?? 0, toMonth ?? 0) : shifted;
  return { ...moment, from: addMonths(moment.from, months), to, year };
}

/** 1 January to 31 December. */
export function wholeYear(year: number): Pick<Moment, 'from' | 'to'> {
  return { from: `${year}-01-01`, to: `${year}-12-31` };
}
