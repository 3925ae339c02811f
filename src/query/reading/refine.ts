import { normalize } from '../../language/normalize.ts';
import type { JudgedIndicator } from '../../report/corpus.ts';
import { type Library, select } from '../select.ts';
import type { Atom, Clause, Where } from '../where.ts';
import { isAboutRows, isWords } from './about-rows.ts';
import { withFewerWords } from './fewer-words.ts';
import { namedByFigures } from './figures-named.ts';
import { operatorOf } from './item.ts';
import { asOneName, DOUBTFUL } from './one-name.ts';
import type { Reading } from './reading.ts';

/**
 * A reading that no row satisfies may have taken a word of a name for a restriction, or two subjects for one.
 * The first of these other readings that some row satisfies stands; else the reading stays as it is.
 */
export function refine(reading: Reading, library: Library, isTopic: (word: string) => boolean): Reading {
  const named = asOneName(reading, library, isTopic);
  if (named) return named;
  const scope = reading.where.filter(isAboutRows);
  if (reading.topic.length === 0) return namedByFigures(reading, library);
  const found = select(library, scope);
  if (found.length > 0) return eachOfTwo(reading, library, found) ?? reading;
  for (const where of [...withNamesAsWords(reading, isTopic), ...withSubjectsApart(reading)]) {
    if (select(library, where.filter(isAboutRows)).length > 0)
      return { ...reading, where, topic: topicOf(where) };
  }
  return withFewerWords(reading, library) ?? withoutSection(reading, library) ?? reading;
}

/**
 * "SPID e cassetto digitale" are two things, though some row names both in passing; "innovazione e finanza" in one
 * name is one. Null where they are one, or where either alone would be many rows.
 */
function eachOfTwo(reading: Reading, library: Library, both: readonly JudgedIndicator[]): Reading | null {
  const [first, second, ...more] = reading.subjects;
  if (!first || !second || more.length > 0 || !reading.items.some((item) => operatorOf(item) === 'and'))
    return null;
  const joint = `${first.at(-1)} e ${second[0]}`;
  if (both.some((row) => normalize(`${row.name} ${row.objective ?? ''}`).includes(joint))) return null;
  const alone = [first, second].map((words) => library.topics.inSubject(words).length);
  if (alone.some((rows) => rows === 0 || rows > MAX_EACH)) return null;
  const [where] = withSubjectsApart(reading);
  return where ? { ...reading, where, topic: topicOf(where) } : null;
}

/** More rows than this are a matter, not a thing. */
const MAX_EACH = 5;

/** Few enough rows that they can only be what is meant. */
const CLEAR = 3;

/** "Che c'entra il biliardino con la performance?": the row is elsewhere; the section is named as left aside. */
function withoutSection(reading: Reading, library: Library): Reading | null {
  const sections = reading.slots.filter((slot) => slot.atom.facet === 'section' && !slot.not);
  if (sections.length === 0) return null;
  const where = reading.where.filter(
    (clause) => clause.not || !clause.anyOf.every((atom) => atom.facet === 'section'),
  );
  const rows = select(library, where.filter(isAboutRows)).length;
  if (rows === 0 || rows > CLEAR) return null;
  return { ...reading, where, unknown: [...reading.unknown, ...sections.map((slot) => slot.words)] };
}

/** Each doubtful restriction in turn as words of the subject, then all of them. */
function* withNamesAsWords(reading: Reading, isTopic: (word: string) => boolean): Generator<Where> {
  const doubtful = reading.slots.filter((slot) => !slot.not && DOUBTFUL.includes(slot.atom.facet));
  const choices = [...doubtful.map((slot) => [slot]), ...(doubtful.length > 1 ? [doubtful] : [])];
  for (const slots of choices) {
    const words = slots.flatMap((slot) => slot.words.split(' ')).filter(isTopic);
    if (words.length === 0) continue;
    const facets = slots.map((slot) => slot.atom.facet);
    const kept = reading.where.filter(
      (clause) => clause.not || !clause.anyOf.every((atom) => facets.includes(atom.facet)),
    );
    yield kept.map((clause) => withMoreWords(clause, words));
  }
}

function withMoreWords(clause: Clause, words: readonly string[]): Clause {
  const added = (atom: Atom): Atom =>
    atom.facet === 'words' ? { ...atom, words: [...atom.words, ...words] } : atom;
  return clause.not ? clause : { ...clause, anyOf: clause.anyOf.map(added) };
}

/** "Encubator ed ESG Pass": no row is about both, each is about one. */
function* withSubjectsApart(reading: Reading): Generator<Where> {
  if (reading.subjects.length < 2) return;
  const atoms = reading.subjects.map((words): Atom => ({ facet: 'words', words: [...words] }));
  yield reading.where.map((clause) => (isWords(clause) ? { not: false, anyOf: atoms } : clause));
}

function topicOf(where: Where): string[] {
  return where.flatMap((clause) =>
    clause.not ? [] : clause.anyOf.flatMap((atom) => (atom.facet === 'words' ? atom.words : [])),
  );
}
