import { type Library, select } from '../select.ts';
import type { Clause, Where } from '../where.ts';
import { isAboutRows, isWords } from './about-rows.ts';
import type { Reading } from './reading.ts';

/** Few enough rows that the words left can only mean them. */
const CLEAR = 3;
/** From so many words on two may be left aside. */
const LONG = 5;
/** Nobody names a row by more words; the ways to leave two aside grow with their square. */
const MOST = 9;

/**
 * No row has all the words ("quanto dura in media la formazione a testa"): where all but one, of many all but two,
 * single out a few rows by their names, or a single one by anything it says, these are meant. The words left aside are
 * named in the answer. Of two words the one left must be the name of a single row, and the other of none.
 */
export function withFewerWords(reading: Reading, library: Library): Reading | null {
  const { topic, subjects } = reading;
  if (topic.length < 2 || topic.length > MOST || subjects.length > 1) return null;
  for (let dropped = 1; dropped <= (topic.length < LONG ? 1 : 2); dropped++) {
    const choices = without(topic, dropped);
    const found =
      topic.length === 2 ? onlyName(reading, choices, library) : clearest(reading, choices, library);
    if (found)
      return {
        ...reading,
        where: withWords(reading.where, found),
        topic: [...found],
        unknown: [...reading.unknown, ...topic.filter((word) => !found.includes(word))],
      };
  }
  return null;
}

type Words = readonly string[];

/** The words with so many of them left out, in each way. */
function without(words: Words, count: number): Words[] {
  if (count === 0) return [words];
  return words.flatMap((_, at) =>
    without(words.slice(at + 1), count - 1).map((rest) => [...words.slice(0, at), ...rest]),
  );
}

function clearest(reading: Reading, choices: readonly Words[], library: Library): Words | null {
  const named = choices
    .map((words) => ({ words, rows: rowsOf(reading, words, library, library.topics.inSubject(words)) }))
    .filter(({ rows }) => rows > 0 && rows <= CLEAR)
    .sort((one, other) => one.rows - other.rows);
  if (named[0]) return named[0].words;
  const saying = choices.filter(
    (words) => rowsOf(reading, words, library, library.topics.anywhere(words)) === 1,
  );
  const [only, ...others] = saying;
  return only && others.length === 0 ? only : null;
}

function onlyName(reading: Reading, choices: readonly Words[], library: Library): Words | null {
  const counts = choices.map((words) => rowsOf(reading, words, library, library.topics.inSubject(words)));
  const at = counts.indexOf(1);
  return at >= 0 && counts.every((count, other) => other === at || count === 0)
    ? (choices[at] ?? null)
    : null;
}

/** How many of these rows the other restrictions leave. */
function rowsOf(reading: Reading, words: Words, library: Library, among: readonly string[]): number {
  const ids = new Set(among);
  const where = withWords(reading.where, words).filter(isAboutRows);
  return select(library, where).filter(({ id }) => ids.has(id)).length;
}

function withWords(where: Where, words: Words): Clause[] {
  return where.map((clause) =>
    isWords(clause) ? { not: false, anyOf: [{ facet: 'words', words: [...words] }] } : clause,
  );
}
