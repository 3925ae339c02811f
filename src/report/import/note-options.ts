import type { Field } from './column.ts';
import type { PrintedNote } from './footnote-blocks.ts';
import { findNoteMarks } from './note-marks.ts';
import type { NotePages } from './note-pages.ts';
import type { RowReading } from './read-row.ts';
import type { Word } from './words.ts';

/** Citing a note gains more than any way of citing it costs that leaves the row's cells whole. */
const CITED = 10;
const UNREADABLE = -40;
const MOST_NOTES = 4;

/** One way to read a row: with the notes from `from` to `next`, places in their list, cited or none. */
export interface CitingOption {
  from: number;
  next: number;
  score: number;
  reading: RowReading | null;
  footnotes: number[];
}

export interface NoteReader {
  notes: readonly PrintedNote[];
  pages: NotePages;
  read(words: readonly Word[]): RowReading | null;
}

/** Every way to read the row: citing none, or some notes that follow each other, each after the other. */
export function citingOptions(words: readonly Word[], reader: NoteReader): CitingOption[] {
  const plain = reader.read(words);
  const options = reader.notes.map(
    (_, from): CitingOption => option(from, { words, marks: 0, reading: plain }),
  );
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

function citing(partial: Citation, reader: NoteReader): CitingOption[] {
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
): CitingOption {
  const score = (reading?.score ?? UNREADABLE) + marks + CITED * footnotes.length;
  return { from, next: from + footnotes.length, score, reading, footnotes };
}
