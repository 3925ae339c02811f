import type { ParsedComponents } from 'chrono-node';
import { Chrono, casual } from 'chrono-node/it';
import { endOfMonth, isoDay } from '../calendar.ts';
import { type Moment, type MomentReader, wholeYear } from './moment.ts';

/** Without one of these chrono has nothing for us. */
export const WORTH_TRYING = /\b(?:ieri|oggi|domani|fa|tra|fra)\b/;
/** Of what chrono returns, only this: it also takes "2/3" and "ora" for times, and misses directions. */
const TRUSTED = /^(?:ieri|oggi|domani)$|^[^,;:]* fa$|^(?:tra|fra) \S+ \S+$/;

/**
 * Months, weekdays and "two days later" are read before or never trusted, and the patterns for them take a tenth of a
 * second to compile, which the first question that comes here would wait for.
 */
const SPARED = /MonthName|Weekday|UnitLater/;

const chrono = new Chrono({
  parsers: casual.parsers.filter((parser) => !SPARED.test(parser.constructor.name)),
  refiners: casual.refiners,
});

/** "ieri", "due mesi fa", "tra dieci giorni": what counts from today and chrono reads well. */
export const readWithChrono: MomentReader = (text, { today }) => {
  const [year = 0, month = 1, day = 1] = today.split('-').map(Number);
  const noon = new Date(year, month - 1, day, 12);
  return chrono.parse(text, noon).flatMap((result): Moment[] => {
    const { start } = result;
    if (!TRUSTED.test(result.text) || start.isCertain('hour') || !start.isCertain('year')) return [];
    const days = daysOf(start);
    return days ? [{ start: result.index, end: result.index + result.text.length, ...days }] : [];
  });
};

/** "due mesi fa" is a month and "un anno fa" a year: chrono knows no more, and neither do we. */
function daysOf(components: ParsedComponents): Omit<Moment, 'start' | 'end'> | null {
  const year = components.get('year') ?? 0;
  if (!components.isCertain('month')) return { ...wholeYear(year), precision: 'year', year };
  const month = components.get('month') ?? 0;
  if (!components.isCertain('day')) {
    const from = isoDay(year, month, 1);
    return from === null ? null : { from, to: endOfMonth(year, month), precision: 'month', year };
  }
  const day = isoDay(year, month, components.get('day') ?? 0);
  return day === null ? null : { from: day, to: day, precision: 'day', year };
}
