import type { PrintedNote } from './footnote-blocks.ts';
import { findNoteMarks } from './note-marks.ts';
import { NotePages } from './note-pages.ts';
import type { RowReading } from './read-row.ts';
import type { Field } from './split-cells.ts';
import type { Word } from './words.ts';

/** A row, read without the numbers of the footnotes it cites. */
export interface CitingReading {
  reading: RowReading | null;
  footnotes: number[];
  /** How much worse the best reading of the whole report is that gives this row another target or result. */
  margin: number;
}

export type ReadWords = (row: number, words: readonly Word[]) => RowReading | null;

/** A note that no row cites costs much more than any way of citing it that leaves the row's cells whole. */
const CITED = 10;
const UNCITED = 8;
const UNREADABLE = -40;
const MOST_NOTES = 4;

/** One way to read a row: `next` is the place in the list of notes that it leaves. */
interface Option {
  from: number;
  next: number;
  score: number;
  reading: RowReading | null;
  footnotes: number[];
}

/**
 * Ties footnotes to rows. A number is a reference only if it is the next footnote in document order, and a
 * row above that footnote on its page cites it; so all rows are read together, each in every way that these
 * allow, and the sequence that reads best as a whole is taken.
 */
export function citeNotes(
  rows: readonly (readonly Word[])[],
  notes: readonly PrintedNote[],
  read: ReadWords,
): CitingReading[] {
  const pages = new NotePages(notes);
  const options = rows.map((words, row) =>
    optionsOf(words, { notes, pages, read: (reduced) => read(row, reduced) }),
  );
  const before = bestBefore(options, notes.length);
  const after = bestAfter(options, notes.length);
  const total = before.at(-1)?.[notes.length] ?? Number.NEGATIVE_INFINITY;
  let next = 0;
  return options.map((row, index) => {
    const scored = row.map((option) => ({
      option,
      total: at(before[index], option.from) + option.score + at(after[index + 1], option.next),
    }));
    const chosen = scored
      .filter(({ option }) => option.from >= next)
      .reduce((best, each) => (each.total > best.total ? each : best));
    next = chosen.option.next;
    const values = valuesOf(chosen.option);
    const others = scored.filter(({ option }) => valuesOf(option) !== values).map((other) => other.total);
    const { reading, footnotes } = chosen.option;
    return {
      reading,
      footnotes,
      margin: Math.min(reading?.margin ?? 0, total - Math.max(Number.NEGATIVE_INFINITY, ...others)),
    };
  });
}

interface Reader {
  notes: readonly PrintedNote[];
  pages: NotePages;
  read(words: readonly Word[]): RowReading | null;
}

/** Every way to read the row: citing none, or some notes that follow each other, each after the other. */
function optionsOf(words: readonly Word[], reader: Reader): Option[] {
  const plain = reader.read(words);
  const options = reader.notes.map((_, from): Option => option(from, { words, marks: 0, reading: plain }));
  options.push(option(reader.notes.length, { words, marks: 0, reading: plain }));
  reader.notes.forEach((_, from) => {
    options.push(...citing({ words, from, start: 0, marks: 0, footnotes: [], reading: plain }, reader));
  });
  return options;
}

interface Citation {
  words: readonly Word[];
  /** Place in the list of notes of the first one cited. */
  from: number;
  /** Where in the words to go on searching. */
  start: number;
  marks: number;
  footnotes: number[];
  /** With the numbers found so far left out. */
  reading: RowReading | null;
}

function citing(partial: Citation, reader: Reader): Option[] {
  const note = reader.notes[partial.from + partial.footnotes.length];
  if (!note || partial.footnotes.length === MOST_NOTES) return [];
  const page = reader.pages.of(note.lines.from);
  return findNoteMarks(partial.words, note.number, partial.start)
    .filter((mark) => reader.pages.of(mark.line) === page)
    .flatMap((mark) => {
      const reading = reader.read(mark.words);
      const longer: Citation = {
        words: mark.words,
        from: partial.from,
        start: mark.next,
        marks:
          partial.marks + mark.score + placeScore(reading, mark.bearer) - lossOf(partial.reading, reading),
        footnotes: [...partial.footnotes, note.number],
        reading,
      };
      return [option(partial.from, longer), ...citing(longer, reader)];
    });
}

/** Reports comment on results and on what is counted, seldom on what was asked. */
const PLACES: Partial<Record<Field, number>> = { result: 0, name: 0, centres: -1, description: -1 };
const OTHER_PLACE = -4;

function placeScore(reading: RowReading | null, bearer: Word | undefined): number {
  if (!reading || !bearer) return 0;
  for (const [field, words] of reading.cells) if (words.includes(bearer)) return PLACES[field] ?? OTHER_PLACE;
  return OTHER_PLACE;
}

/** A number without which a cell would be empty is that cell. */
const LOSS = 12;

function lossOf(before: RowReading | null, after: RowReading | null): number {
  const fields = [...(before?.cells.keys() ?? [])].filter((field) => field !== 'surplus');
  return fields.every((field) => after?.cells.has(field)) ? 0 : LOSS;
}

function option(
  from: number,
  {
    marks,
    footnotes = [],
    reading,
  }: { words: readonly Word[]; marks: number; footnotes?: number[]; reading: RowReading | null },
): Option {
  const score = (reading?.score ?? UNREADABLE) + marks + CITED * footnotes.length;
  return { from, next: from + footnotes.length, score, reading, footnotes };
}

/** `before[row][n]`: the best score of the rows before, with the first `n` notes behind them. */
function bestBefore(options: readonly (readonly Option[])[], count: number): number[][] {
  const first = skipping(new Array(count + 1).fill(Number.NEGATIVE_INFINITY).fill(0, 0, 1));
  const table = [first];
  for (const row of options) {
    const current = table.at(-1) ?? first;
    const next: number[] = new Array(count + 1).fill(Number.NEGATIVE_INFINITY);
    for (const { from, next: to, score } of row) next[to] = Math.max(at(next, to), at(current, from) + score);
    table.push(skipping(next));
  }
  return table;
}

/** `after[row][n]`: the best score from that row on, with the first `n` notes behind it. */
function bestAfter(options: readonly (readonly Option[])[], count: number): number[][] {
  const last: number[] = Array.from({ length: count + 1 }, (_, n) => -UNCITED * (count - n));
  const table = [last];
  for (const row of options.toReversed()) {
    const following = table[0] ?? last;
    const current: number[] = new Array(count + 1).fill(Number.NEGATIVE_INFINITY);
    for (const { from, next, score } of row)
      current[from] = Math.max(at(current, from), score + at(following, next));
    for (let n = count - 1; n >= 0; n -= 1)
      current[n] = Math.max(at(current, n), at(current, n + 1) - UNCITED);
    table.unshift(current);
  }
  return table;
}

function skipping(scores: number[]): number[] {
  for (let n = 1; n < scores.length; n += 1) scores[n] = Math.max(at(scores, n), at(scores, n - 1) - UNCITED);
  return scores;
}

function at(scores: readonly number[] | undefined, index: number): number {
  return scores?.[index] ?? Number.NEGATIVE_INFINITY;
}

function valuesOf({ reading }: Option): string {
  const text = (field: 'target' | 'result') =>
    reading?.cells
      .get(field)
      ?.map((word) => word.text)
      .join(' ') ?? '';
  return `${text('target')}\n${text('result')}`;
}
