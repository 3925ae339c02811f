import type { Answer } from '../../src/answer/answer.ts';
import { rowBlocks } from '../../src/answer/build.ts';
import { MONTHS } from '../../src/language/calendar.ts';
import { normalize } from '../../src/language/normalize.ts';
import type { Period } from '../../src/language/periods.ts';
import type { Signal } from '../../src/query/reading/concept.ts';
import type { Reading } from '../../src/query/reading/reading.ts';
import { type Library, select } from '../../src/query/select.ts';
import type { JudgedIndicator } from '../../src/report/corpus.ts';
import * as texts from './texts.ts';

/** Few enough rows that the words, not the year, say what is meant. */
const CLEAR = 3;
/** What a report says of a coming year fits on a screen. */
const FEW = 12;

/**
 * A year without data that rows name in their targets, results or notes: those of the thing meant ("il valore del
 * 2022?"), or, where nothing but a time is named ("cosa è previsto per il 2024?"), all of them. They are shown below
 * that there are no data.
 */
export function withMentions(answer: Answer, year: number, { reading, library }: Asked): Answer {
  const rows = mentioning(reading, year, library);
  if (rows.length === 0 || rows.length > FEW) return answer;
  return {
    ...answer,
    blocks: [{ kind: 'paragraph', text: texts.mentioned(String(year)) }, ...rowBlocks(rows, library)],
    indicators: rows.map(({ id }) => id),
  };
}

interface Asked {
  reading: Reading;
  /** Of the year that answers in its place. */
  library: Library;
}

function mentioning(reading: Reading, year: number, library: Library): readonly JudgedIndicator[] {
  const meant = reading.topic.length === 0 ? [] : naming(String(year), select(library, reading.where));
  if (meant.length > 0 && meant.length <= CLEAR) return meant;
  if (!asksOfTime(reading)) return [];
  const all = library.year.indicators;
  const month = monthOf(reading.periods, year);
  const then = month === null ? [] : naming(month, all);
  return then.length > 0 ? then : naming(String(year), all);
}

/** "2022-2024" is the name of a plan, and says nothing of its last year. */
function naming(time: string, rows: readonly JudgedIndicator[]): readonly JudgedIndicator[] {
  const said = new RegExp(`(?<!\\d ?[-/] ?)\\b${time}\\b(?! ?[-/] ?\\d)`);
  return rows.filter(({ target, result, notes }) =>
    [target, result, ...notes.map(({ text }) => text)].some((text) => said.test(normalize(text))),
  );
}

/** Of what is to come, or came, by its time alone. */
function asksOfTime({ topic, where, head, attributes, signals }: Reading): boolean {
  const plain = [...signals].every((signal) => OF_TIME.includes(signal));
  return plain && !head && attributes.length === 0 && where.length === topic.length && topic.length <= 1;
}

const OF_TIME: readonly Signal[] = ['what-is', 'deadline', 'delay', 'next', 'detail'];

/** As the report writes it ("marzo 2024"); null where no month of the year is named. */
function monthOf(periods: readonly Period[], year: number): string | null {
  const named = periods.find((period) => period.year === year && period.precision === 'month');
  const day = named?.from ?? named?.to ?? null;
  return day === null ? null : `${MONTHS[Number(day.slice(5, 7)) - 1]} ${year}`;
}
