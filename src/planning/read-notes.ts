import type { Footnote, YearIndex } from '../report/record.ts';
import { readText, readWhole } from './cell-values.ts';
import type { NoteColumn } from './columns.ts';
import type { Fault, Notice, Problem } from './fault.ts';
import type { ReadSheet } from './sheet.ts';
import { readHead } from './sheet-head.ts';
import { COLUMN_LABELS, NOTE_LABELS } from './texts/columns.ts';

export interface ReadNotes {
  /** In ascending order; who cites them is found later. */
  notes: Footnote[];
  faults: Fault[];
  notices: Notice[];
}

/** The sheet of the footnotes; a note that stood already keeps its place in the report's text. */
export function readNotes(sheet: ReadSheet, base: YearIndex | null): ReadNotes {
  const head = readHead<NoteColumn>(sheet, NOTE_LABELS, Object.values(COLUMN_LABELS));
  const faults = [...head.faults];
  const rows = new Map<number, number>();
  const notes = head.rows.flatMap((row): Footnote[] => {
    const fault = (column: NoteColumn, problem: Problem) => {
      faults.push({ sheet: sheet.name, row: row.number, column: NOTE_LABELS[column], problem });
      return [];
    };
    const number = readWhole(head.cellOf(row, 'number'));
    const text = readText(head.cellOf(row, 'text'));
    if ('problem' in number) return fault('number', number.problem);
    if (number.value === null || number.value === 0) return fault('number', { code: 'missing-value' });
    if ('problem' in text) return fault('text', text.problem);
    if (text.value === null) return fault('text', { code: 'missing-value' });
    const firstRow = rows.get(number.value);
    if (firstRow !== undefined)
      return fault('number', { code: 'repeated-note', words: String(number.value), firstRow });
    rows.set(number.value, row.number);
    const before = base?.footnotes.find((note) => note.number === number.value);
    const place = before?.tableRow && { tableRow: before.tableRow };
    return [
      { number: number.value, text: text.value, lines: before?.lines ?? null, ...place, indicator: null },
    ];
  });
  return { notes: notes.toSorted((a, b) => a.number - b.number), faults, notices: head.notices };
}
