import { refOf, verdictOf } from '../../src/answer/items.ts';
import { type DateValue, formatDate } from '../../src/language/calendar.ts';
import { dateValueOf, findDates } from '../../src/language/dates.ts';
import { listOption, type Options, type Query, textOption } from '../../src/query/query.ts';
import { isDeed } from '../../src/query/reading/denied-deeds.ts';
import { endsAsking, has, type Reading } from '../../src/query/reading/reading.ts';
import { SEEKING_WORDS } from '../../src/query/reading/words/seeking.ts';
import type { JudgedIndicator } from '../../src/report/corpus.ts';
import { UNMET } from '../../src/targets/verdict.ts';
import * as texts from './texts.ts';

/** "È partita entro settembre?", "fatta prima del 15 marzo?": whether one thing was done at a time that is named. */
export function byDateOption(reading: Reading): Options {
  const [period, ...others] = reading.periods.filter(({ isYear }) => !isYear);
  if (!period || others.length > 0 || has(reading, 'why', 'count', 'list', 'trend')) return {};
  const words = reading.items.flatMap((item) => item.words);
  const asks = endsAsking(reading) || words.some(isDeed) || period.relation !== 'during';
  const seeks = words.some((word) => SEEKING_WORDS.includes(word) || word === 'quando');
  return asks && !seeks ? { within: [period.from ?? '', period.to ?? '', period.words] } : {};
}

/**
 * Yes or no by the date that the report prints for the one thing that is meant, which is told; where it prints none,
 * that it does not. `otherwise` where no time was named; of several rows it is said that no time tells them apart.
 */
export function byDate(query: Query, rows: readonly JudgedIndicator[], otherwise: string): string {
  const [from, to, words] = listOption(query.options, 'within');
  if (from === undefined || to === undefined || words === undefined) return otherwise;
  const dated = rows.filter((row) => datesOf(row).length > 0);
  const [row, ...more] = dated.length > 0 ? dated : rows;
  // "Entro l'anno" bounds nothing that a year's report tells.
  const isBounded = from !== '' || !to.endsWith('-12-31');
  if (!row || more.length > 0) return isBounded ? texts.noTimes(words, otherwise) : otherwise;
  const dates = datesOf(row);
  if (dates.length === 0)
    return isBounded || isMissed(row) ? undated(row, textOption(query.options, 'asked') !== null) : otherwise;
  const lying = new Set(dates.map((date) => liesWithin(date, { from, to })));
  const [answer = null] = lying;
  return texts.doneOn(refOf(row), dates.map(formatDate), { words, yes: lying.size === 1 ? answer : null });
}

/** As its result prints them: when it was done, or its parts. */
function datesOf({ result, year }: JudgedIndicator): DateValue[] {
  return findDates(result, year)
    .map(dateValueOf)
    .filter(({ precision }) => precision !== 'year');
}

/** A date that only a footnote gives may be of anything: it is told in its words. */
function undated(row: JudgedIndicator, asksReached: boolean): string {
  const note = row.notes.find(({ text }) => findDates(text, row.year).length > 0);
  if (note && !(isMissed(row) && asksReached)) return texts.datedInNote(refOf(row), verdictOf(row), note);
  return isMissed(row)
    ? texts.undatedMiss(refOf(row), verdictOf(row))
    : texts.undated(refOf(row), verdictOf(row), row);
}

function isMissed({ verdict }: JudgedIndicator): boolean {
  return UNMET.includes(verdict.status);
}

/** Null where only a part of the month that is printed lies within. Open ends are empty. */
function liesWithin(date: DateValue, { from, to }: { from: string; to: string }): boolean | null {
  const begins = date.precision === 'month' ? `${date.iso.slice(0, 8)}01` : date.iso;
  const isAfter = from !== '' && date.iso < from;
  const isBefore = to !== '' && begins > to;
  if (isAfter || isBefore) return false;
  return (from === '' || begins >= from) && (to === '' || date.iso <= to) ? true : null;
}
