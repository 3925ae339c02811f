import type { Answer, AnswerBlock, Choice } from '../../src/answer/answer.ts';
import { describe } from '../../src/answer/describe/describe.ts';
import { refOf } from '../../src/answer/items.ts';
import { correctionText } from '../../src/answer/texts.ts';
import { containsWords } from '../../src/language/normalize.ts';
import { countedIn } from '../../src/query/reading/counted.ts';
import { has, type Reading, slotsOf } from '../../src/query/reading/reading.ts';
import { select } from '../../src/query/select.ts';
import type { Where } from '../../src/query/where.ts';
import type { Corpus } from '../../src/report/corpus.ts';
import type { Desk } from '../intent.ts';
import { asWritten } from './as-written.ts';
import { askedOf } from './asked-of.ts';
import { notInReport } from './not-in-report.ts';
import { ownPlace } from './own-place.ts';
import { reply } from './reply.ts';
import * as texts from './texts.ts';
import { centreMeant, noSuchCentre } from './unknown-centre.ts';

/** Answers where no intent can: a year that is not there, a word that nothing knows, a question not understood. */

const MAX_CHOICES = 5;
/** What singles rows out, whatever else was said. */
const NAMING = ['code', 'pira-code', 'footnote', 'figure'] as const;
/** Few enough rows that the words themselves, not the unknown one, say what is meant. */
const CLEAR = 3;

/** The same question is offered of the years that are there. */
export function noSuchYear(year: number, { years, latest }: Corpus, reading: Reading | null = null): Answer {
  const known = [...years.keys()];
  const offered = [...new Set([latest.year, ...known.slice(-1)])].flatMap(
    (other) => (reading && askedOf(other, reading)) ?? [],
  );
  return reply('empty', texts.noYear(year, known), {
    year,
    suggestions: offered.length > 0 ? offered : texts.examples,
  });
}

/** "Il quinto" where three were shown; "e gli altri?" after a row that stands for itself. */
export function whichMeant(reading: Reading, shown: number, year: number): Answer {
  const text = has(reading, 'rest') ? texts.whichOthers : texts.noSuchPlace(shown);
  return reply('ambiguous', text, { year });
}

/** "Ricominciamo": the thread knows nothing any more. */
export function startedAnew(year: number): Answer {
  return reply('answered', texts.startedAnew, { year, suggestions: texts.examples });
}

/**
 * A question that hangs on a word nobody here knows is not answered as if the word were not there; null where
 * a code or other words single out what is meant (then the answer names the word it left aside).
 */
export function blockingWords(reading: Reading, desk: Desk): Answer | null {
  const unknown = reading.unknownSubjects;
  const centre = centreMeant(reading, desk);
  if (centre) return noSuchCentre(centre, desk, null);
  const own = ownPlace(reading, desk);
  if (own) return own;
  if (unknown.length === 0 || reading.limits.length > 0) return null;
  if (NAMING.some((facet) => slotsOf(reading, facet).length > 0)) return null;
  const rows = reading.topic.length > 0 ? select(desk.library, reading.where).length : 0;
  const named = new Set(desk.library.topics.inSubject(reading.topic));
  const partOfName =
    reading.unknownNames.length > 0 &&
    (reading.topic.length === 1 || !select(desk.library, reading.where).some(({ id }) => named.has(id)));
  if (rows > 0 && rows <= CLEAR && !partOfName) return null;
  const year = desk.library.year.year;
  const understood = describe(reading.where).join(' · ') || null;
  if (has(reading, 'centre-head') && slotsOf(reading, 'centre').length === 0)
    return noSuchCentre(unknown, desk, understood);
  if (reading.where.length === 0) return notUnderstood(reading, desk);
  // Words alone may be any part of a name ("smart", "milano"): nothing was understood that could be offered.
  if (reading.slots.length === 0)
    return { ...reply('empty', notInReport(reading, desk), { year }), blocks: nearest(reading.topic, desk) };
  const question = understoodQuestion(reading);
  return {
    ...reply('ambiguous', unknownText(unknown, desk), { year, understood }),
    blocks:
      question === ''
        ? []
        : [{ kind: 'choices', prompt: texts.withoutWord, options: [{ label: question, question }] }],
  };
}

/** What was understood, as a question of its own: the words of the restrictions and of the subject. */
function understoodQuestion({ slots, topic }: Reading): string {
  const said = [
    ...new Set(
      slots.map((slot) => (slot.not && slot.atom.facet === 'verdict' ? `non ${slot.words}` : slot.words)),
    ),
  ];
  return [...said, ...topic].join(' ').trim();
}

export function notUnderstood(reading: Reading, desk: Desk): Answer {
  const blocks = nearest([...reading.topic, ...reading.common, ...reading.unknown], desk);
  const counted = countedIn(reading.items, reading.tokens);
  const year = desk.library.year.year;
  // "Quante imprese ci sono?" is plain enough: the report does not say.
  if (counted && reading.unknown.length === 0 && reading.where.length === 0)
    return {
      ...reply('empty', texts.notCounted(counted.written), { year, suggestions: texts.examples }),
      blocks,
    };
  if (has(reading, 'export') && blocks.length === 0)
    return reply('ambiguous', texts.exportWhat, { year, suggestions: texts.exports });
  const headline = reading.unknownSubjects.length > 0 ? notInReport(reading, desk) : askedBack(reading, desk);
  return { ...reply('not-understood', headline, { year, suggestions: texts.examples }), blocks };
}

/** What is missing from a question that is no more than a word of the table or a place in a list. */
function askedBack(reading: Reading, desk: Desk): string {
  if (reading.ordinal !== null && reading.topic.length === 0) return texts.whichList;
  const words = reading.tokens.map(({ word }) => word).filter((word) => /\p{L}{3}/u.test(word));
  if (words.length === 1 && words.every((word) => FIELD.test(word))) return texts.whichOne(words[0] ?? '');
  return reading.unknown.length > 0
    ? `${texts.notUnderstood} ${unknownText(reading.unknown, desk)}`
    : texts.notUnderstood;
}

/** Columns of the tables: a word of these alone asks for a cell, but not of which row. */
const FIELD =
  /^(?:target|traguardo|risultat[oi]|consuntivo|valor[ei]|esito|indicator[ei]|obiettiv[oi]|codice|scostamento|fonte|dato)$/;

function nearest(words: readonly string[], { library }: Desk): AnswerBlock[] {
  const ids = words.length === 0 ? [] : library.topics.nearest(words, MAX_CHOICES);
  const options = ids.flatMap((id): Choice[] => {
    const row = library.year.byId.get(id);
    return row
      ? [{ label: `${refOf(row)} ${row.name}`, question: row.code ? `${refOf(row)} ${row.name}` : row.name }]
      : [];
  });
  return options.length > 0 ? [{ kind: 'choices', prompt: texts.maybe, options }] : [];
}

/** What was kept of the thread has nothing to do with the new subject: answered without it, and said so. */
export function withoutKept(answer: Answer, kept: Where): Answer {
  return { ...answer, headline: texts.withoutKept(describe(kept), answer.headline) };
}

/** Adds to "Ho inteso" what was read otherwise than written, what was left aside, what was kept of the thread. */
export function withReading(
  answer: Answer,
  reading: Reading,
  kept: Where,
  unused: readonly string[] = [],
): Answer {
  const corrected = reading.corrections.map(({ written, read }) => correctionText(written, read));
  const parts = [
    answer.understood,
    ...(corrected.length > 0 ? [corrected.join(', ')] : []),
    ...(reading.unknown.length + unused.length > 0 ? [texts.ignored([...reading.unknown, ...unused])] : []),
    ...(kept.length > 0 ? [texts.kept(describe(kept))] : []),
  ].filter((part) => part !== null && part !== '');
  const understood = parts.length > 0 ? parts.join(' · ') : null;
  const said = asWritten({ ...answer, understood }, reading);
  return { ...said, ...(isFile(answer, reading) ? { asFile: true as const } : {}) };
}

/** "Esportali": what lists something can be taken away. */
function isFile({ indicators, blocks }: Answer, reading: Reading): boolean {
  return has(reading, 'export') && (indicators.length > 0 || blocks.some(({ kind }) => kind === 'table'));
}

/** A word of no indicator may still stand in the report's introduction: then its line is quoted. */
function unknownText(words: readonly string[], { library }: Desk): string {
  const { text } = library.year;
  const found = words.flatMap((word) => {
    const at = text.findIndex((line) => containsWords(line, word));
    return at < 0 ? [] : [texts.inText(word, at + 1, (text[at] ?? '').trim())];
  });
  const absent = words.filter((word) => !text.some((line) => containsWords(line, word)));
  return [...found, ...(absent.length > 0 ? [texts.unknown(absent)] : [])].join(' ');
}
