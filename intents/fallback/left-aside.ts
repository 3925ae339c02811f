import type { Answer } from '../../src/answer/answer.ts';
import { MONTHS } from '../../src/language/calendar.ts';
import { formatNumber } from '../../src/language/italian-number.ts';
import { containsWords, normalize } from '../../src/language/normalize.ts';
import type { Query } from '../../src/query/query.ts';
import type { Reading } from '../../src/query/reading/reading.ts';
import type { Desk } from '../intent.ts';
import * as texts from './texts.ts';

/** Words of a question that the answer takes no account of: named, never passed over. */
export interface LeftAside {
  /** Numbers and conditions that no restriction and no intent took up, as said. */
  unused: readonly string[];
  /** Times that the figures do not tell apart. */
  times: readonly string[];
  /** Words that may narrow what is asked and that nothing here knows. */
  unknown: readonly string[];
}

export function leftAside(reading: Reading, query: Query): LeftAside {
  return {
    unused: unusedNumbers(reading, query),
    times: unusedTimes(reading, query),
    unknown: reading.unknownSubjects,
  };
}

function unusedNumbers(reading: Reading, query: Query): string[] {
  if (query.intent === 'bound' || TAKEN_UP.some((option) => option in query.options)) return [];
  const used = JSON.stringify(query.where);
  const isUsed = (value: number) =>
    used.includes(`:${value}`) || used.includes(String(value).padStart(3, '0'));
  const isEqual = used.includes('"equal"');
  const conditions = reading.conditions.filter(
    ({ value, subjectHint }) =>
      subjectHint !== 'count' &&
      ![value, -value, 100 + value, 100 - value].some(isUsed) &&
      !(value === 100 && isEqual),
  );
  return [
    ...reading.numbers.filter((value) => !isUsed(value)).map((value) => formatNumber(value)),
    ...conditions.map(({ words }) => words),
  ];
}

/** Options that hold what the question says in numbers. */
const TAKEN_UP = ['numbers', 'claimed', 'share', 'amount'] as const;

/** "Quanti partecipanti a giugno?": the report's figures are of the year; months count where deadlines are asked for. */
function unusedTimes({ periods }: Reading, { intent, where, options }: Query): string[] {
  if (!OF_THE_YEAR.includes(intent) || 'within' in options) return [];
  const used = JSON.stringify(where);
  return periods
    .filter(({ isYear, from, to }) => !isYear && !used.includes(from ?? to ?? ''))
    .map(({ words }) => words);
}

const OF_THE_YEAR: readonly string[] = ['indicator', 'attribute', 'count', 'summary', 'rank', 'list'];

/**
 * What narrows the question and is not in the report stands first: the answer behind it is about the whole. Counts and
 * summaries over a number that they did not use may even answer another question.
 */
export function leadWithLeftAside(answer: Answer, { unused, times, unknown }: LeftAside, desk: Desk): Answer {
  const told = times.filter((words) => !saysOf(answer, words, desk));
  if (unused.length > 0 && ['count', 'summary'].includes(answer.intent ?? ''))
    return { ...answer, outcome: 'ambiguous', headline: texts.unusedFirst(unused, answer.headline) };
  if (answer.outcome !== 'answered' || unknown.length + told.length === 0) return answer;
  const { text } = desk.library.year;
  const isThere = (word: string) => text.some((line) => containsWords(line, word));
  const leads = [
    ...unknown.map((word) => (isThere(word) ? texts.ofNoRow(word) : texts.notInReport(word))),
    ...told.map(texts.notByTime),
  ];
  return { ...answer, headline: [...leads, texts.whatThereIs(answer.headline)].join(' ') };
}

const DATED = new RegExp(`\\b(?:${MONTHS.join('|')})\\b|\\d{1,2}/\\d{1,2}`);

/** Of a time, what nearly every target has. */
const DIRECTING = /^(?:entro|prima|dopo|durante|fine|inizio|20\d\d)$/;

/** Whether the rows that are shown speak of it themselves: "il locker entro luglio". */
function saysOf({ indicators }: Answer, words: string, { library }: Desk): boolean {
  const said = (normalize(words).match(/\p{L}{4,}|\d+/gu) ?? []).filter((word) => !DIRECTING.test(word));
  return indicators.some((id) => {
    const row = library.year.byId.get(id);
    const printed = normalize(
      [row?.name, row?.target, row?.result, ...(row?.notes ?? []).map(({ text }) => text)].join(' '),
    );
    // A row that prints a day may well tell: better no word on it than a false one.
    return said.some((word) => printed.includes(word)) || DATED.test(printed);
  });
}
