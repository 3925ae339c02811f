import type { AnswerBlock } from '../../src/answer/answer.ts';
import { answerOf } from '../../src/answer/build.ts';
import { itemOf, refOf, shortTitleOf, verdictOf } from '../../src/answer/items.ts';
import { rememberFor } from '../../src/language/remember.ts';
import { stem } from '../../src/language/stem.ts';
import type { Query } from '../../src/query/query.ts';
import { has, type Reading, slotsOf } from '../../src/query/reading/reading.ts';
import { select } from '../../src/query/select.ts';
import { type Atom, atomsOf, type Clause } from '../../src/query/where.ts';
import type { JudgedIndicator } from '../../src/report/corpus.ts';
import type { Footnote } from '../../src/report/record.ts';
import { wordsOf } from '../../src/report/topic-index.ts';
import { type Desk, type Intent, STRENGTH } from '../intent.ts';
import * as texts from './texts.ts';

/** A footnote by number, or by what it speaks of; always with the indicator that cites it. */
export const footnote: Intent = {
  name: 'footnote',
  claim(reading) {
    if (slotsOf(reading, 'footnote').some((slot) => !slot.not)) return { strength: STRENGTH.certain + 5 };
    if (!has(reading, 'footnote')) return null;
    const numbered = (reading.topic.length > 0 || quotes(reading) ? [] : reading.numbers)
      .filter((number) => Number.isSafeInteger(number) && number > 0)
      .map((number): Atom => ({ facet: 'footnote', number }));
    return {
      strength: STRENGTH.certain,
      where:
        numbered.length > 0
          ? [{ not: false, anyOf: numbered }]
          : reading.where.map((clause) => postponedAsWord(clause, reading)),
      options: { count: has(reading, 'count') && numbered.length === 0 },
    };
  },
  answer(query, desk) {
    const { year } = desk.library;
    const numbers = atomsOf(query.where, 'footnote').map((atom) => atom.number);
    const words = atomsOf(query.where, 'words').flatMap((atom) => atom.words);
    const common = { intent: 'footnote', year: query.year, where: query.where, aim: texts.aim };
    const last = year.footnotes.length;
    if (query.options.count === true && words.length + numbers.length === 0) {
      return answerOf({
        ...common,
        headline: texts.howMany(last, year.year),
        blocks: [],
        rows: [],
        figures: [{ label: texts.aim, value: last, unit: '' }],
      });
    }
    if (numbers.length === 0 && query.where.length === 0) {
      return answerOf({
        ...common,
        outcome: 'ambiguous',
        headline: texts.which(last, year.year),
        blocks: [],
        rows: [],
        suggestions: year.footnotes.slice(0, 3).map((note) => texts.ask(note.number)),
      });
    }
    const notes = notesAsked(query, desk);
    if (notes.length === 0) {
      const about = numbers.length + words.length === 0 ? select(desk.library, query.where) : [];
      if (about.length > 0) return answerOf({ ...common, ...withoutNotes(about, desk) });
      const none =
        numbers.length > 0 ? texts.missing(numbers, last, year.year) : texts.noneAbout(words.join(' '));
      return answerOf({ ...common, outcome: 'empty', headline: none, blocks: [], rows: [] });
    }
    const cited = year.indicators.filter((row) => notes.some((note) => note.indicator === row.id));
    const rows = [...cited, ...namedBeside(query, desk).filter((row) => !cited.includes(row))];
    return answerOf({
      ...common,
      headline:
        words.length > 0 && numbers.length === 0 && !notes.some((note) => names(note, words))
          ? texts.onlyRow(
              words.join(' '),
              notes.map((note) => note.number),
            )
          : headline(notes, cited),
      blocks: [...notes.flatMap((note) => noteBlocks(note, desk)), ...citing(rows, notes, desk)],
      rows,
      notes: notes.map((note) => note.number),
    });
  },
};

/** "Ma la nota dice 14": what stands in a note, not which. */
function quotes({ items }: Reading): boolean {
  const note = items.findIndex(({ concepts }) =>
    concepts.some((concept) => concept.role === 'signal' && concept.signal === 'footnote'),
  );
  return items
    .slice(note + 1)
    .some(({ words }) => words.some((word) => /^(?:dice|dicono|parla|riporta|scrive|indica)$/.test(word)));
}

/** "Quali note parlano di slittamento": the word, not the rows that slipped. */
function postponedAsWord(clause: Clause, reading: Reading): Clause {
  const said = slotsOf(reading, 'postponed').map((slot) => slot.words);
  return {
    ...clause,
    anyOf: clause.anyOf.map((atom) => (atom.facet === 'postponed' ? { facet: 'words', words: said } : atom)),
  };
}

/** By number; by what they speak of; or those of the rows that the question is about. */
function notesAsked(query: Query, desk: Desk): readonly Footnote[] {
  const { footnotes } = desk.library.year;
  const numbers = atomsOf(query.where, 'footnote').map((atom) => atom.number);
  if (numbers.length > 0) return footnotes.filter((note) => numbers.includes(note.number));
  const words = atomsOf(query.where, 'words').flatMap((atom) => atom.words);
  if (words.length > 0) return notesAbout(words, desk);
  const cited = new Set(select(desk.library, query.where).flatMap((row) => row.footnotes));
  return footnotes.filter((note) => cited.has(note.number));
}

function notesAbout(words: readonly string[], { library }: Desk): Footnote[] {
  const speaking = library.year.footnotes.filter((note) => names(note, words));
  if (speaking.length > 0) return speaking;
  const rows = new Set(library.topics.anywhere(words));
  return library.year.footnotes.filter((note) => note.indicator !== null && rows.has(note.indicator));
}

/** Whether every word stands in the note's own text. */
function names(note: Footnote, words: readonly string[]): boolean {
  const stems = stemsOf(note);
  return words.every((word) => stems.has(stem(word)));
}

const stemsOf = rememberFor((note: Footnote): ReadonlySet<string> => new Set(wordsOf(note.text).map(stem)));

/** "È la nota 8, sui trattamenti GDPR?": the row that the words name is shown beside the note's own. */
function namedBeside(query: Query, { library }: Desk): readonly JudgedIndicator[] {
  const words = atomsOf(query.where, 'words');
  if (words.length === 0 || atomsOf(query.where, 'footnote').length === 0) return [];
  const rows = select(library, [{ not: false, anyOf: words }]);
  return rows.length <= MAX_BESIDE ? rows : [];
}

const MAX_BESIDE = 2;

function noteBlocks(note: Footnote, { library }: Desk): AnswerBlock[] {
  const row = note.indicator === null ? undefined : library.year.byId.get(note.indicator);
  const source = row ? texts.about(refOf(row), note) : texts.orphan(note);
  const block: AnswerBlock = { kind: 'note', number: note.number, text: note.text, source };
  return repeats(note.text) ? [block, { kind: 'hint', text: texts.hasRepetition }] : [block];
}

function headline(notes: readonly Footnote[], cited: readonly JudgedIndicator[]): string {
  const [note, ...others] = notes;
  const [row] = cited;
  return note && others.length === 0 && row
    ? texts.noteOf(note.number, refOf(row), verdictOf(row))
    : texts.headline(notes.map(({ number }) => number));
}

/** "Che nota ha il 2.5.2?": none is an answer too. */
function withoutNotes(rows: readonly JudgedIndicator[], desk: Desk) {
  const [row, ...others] = rows;
  const name = row && others.length === 0 ? shortTitleOf(row) : null;
  return { headline: texts.noNotes(name, rows.length), blocks: citing(rows, [], desk), rows };
}

/** The rows of the notes, which are not quoted again in causes and reservations. */
function citing(
  rows: readonly JudgedIndicator[],
  notes: readonly Footnote[],
  { library }: Desk,
): AnswerBlock[] {
  if (rows.length === 0) return [];
  const unquoted = (remark: string) =>
    notes.reduce((text, note) => text.replace(`: «${note.text}»`, ''), remark);
  const items = rows.map((row) => {
    const item = itemOf(row, library.year);
    return { ...item, remarks: item.remarks.map(unquoted) };
  });
  return [{ kind: 'indicators', layout: 'list', items }];
}

/** A stretch of eight words or more that stands in the note twice. */
function repeats(text: string): boolean {
  const words = wordsOf(text);
  const seen = new Set<string>();
  for (let at = 0; at + REPEATED_WORDS <= words.length; at++) {
    const stretch = words.slice(at, at + REPEATED_WORDS).join(' ');
    if (seen.has(stretch)) return true;
    seen.add(stretch);
  }
  return false;
}

const REPEATED_WORDS = 6;
