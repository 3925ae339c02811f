import type { Footnote, Indicator } from '../record.ts';
import type { CentreReader } from './centre-list.ts';
import type { CitingReading } from './cite-notes.ts';
import { doubtsOf } from './doubts.ts';
import type { PrintedNote } from './footnote-blocks.ts';
import { idsOf } from './identity.ts';
import { NotePages } from './note-pages.ts';
import { fieldsOf } from './row-fields.ts';
import type { TableRow } from './table-rows.ts';

/** The rows as they are stored, out of their readings. */
export function indicatorsOf(
  rows: readonly TableRow[],
  readings: readonly CitingReading[],
  { notes, centres }: { notes: readonly PrintedNote[]; centres: CentreReader },
): Indicator[] {
  const pages = new NotePages(notes);
  const cited = new Set(readings.flatMap(({ footnotes }) => footnotes));
  const left = notes.filter(({ number }) => !cited.has(number));
  const uncitedAt = (line = 0) =>
    left.filter((note) => pages.of(note.lines.from) === pages.of(line)).map(({ number }) => number);
  const read = rows.flatMap(({ context, words }, index) => {
    const reading = readings[index];
    if (!reading) return [];
    const cells = reading.reading?.cells ?? new Map();
    return [
      {
        ...fieldsOf(context, { words, cells, centres }),
        footnotes: reading.footnotes,
        uncertainties: doubtsOf(context, {
          words,
          read: reading,
          centres,
          uncited: uncitedAt(words[0]?.line),
        }),
      },
    ];
  });
  const ids = idsOf(read);
  return read.map((row, index) => ({ id: ids[index] ?? '', ...row }));
}

/** A footnote with the row that cites it. */
export function cited({ number, text, lines }: PrintedNote, indicators: readonly Indicator[]): Footnote {
  const indicator = indicators.find(({ footnotes }) => footnotes.includes(number))?.id ?? null;
  return { number, text, lines, indicator };
}
