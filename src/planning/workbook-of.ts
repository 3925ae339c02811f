import type { Knowledge } from '../report/knowledge.ts';
import { SECTIONS, type Section, THEMES, type YearIndex } from '../report/record.ts';
import { COLUMNS, type Column, NOTE_COLUMNS } from './columns.ts';
import { printCell, printNote } from './print-row.ts';
import type { WrittenColumn, WrittenSheet } from './sheet.ts';
import { showYear } from './show-year.ts';
import {
  CAUSE_NAMES,
  COLUMN_LABELS,
  COLUMN_NOTES,
  DIRECTION_NAMES,
  FLAG_OPTIONS,
  LEGEND_COLUMNS,
  LEGEND_SHEET,
  NOTE_LABELS,
  NOTE_NOTES,
  NOTES_SHEET,
  SHEETS,
} from './texts/columns.ts';

/** The closed lists; a column that is not here takes any value of its kind. */
export const OPTIONS: Partial<Record<Column, readonly string[]>> = {
  theme: THEMES,
  flags: FLAG_OPTIONS,
  direction: Object.values(DIRECTION_NAMES),
  causeKind: Object.values(CAUSE_NAMES),
};

const WIDE: readonly Column[] = ['name', 'objective', 'algorithm', 'description', 'causeWords', 'comment'];

/** The sheets of a year: one a section, the and the footnotes. Pure. */
export function workbookOf(index: YearIndex, knowledge: Knowledge): WrittenSheet[] {
  const shown = showYear(index, knowledge);
  const columns = COLUMNS.map(columnOf);
  const sheets = SECTIONS.map((section: Section): WrittenSheet => {
    const rows = shown.filter(({ row }) => row.section === section);
    return {
      name: SHEETS[section],
      columns,
      rows: rows.map((each) => COLUMNS.map((column) => printCell(each, column))),
    };
  });
  return [...sheets, notesSheet(index)];
}

function columnOf(column: Column): WrittenColumn {
  return {
    label: COLUMN_LABELS[column],
    note: COLUMN_NOTES[column],
    options: OPTIONS[column] ?? null,
    width: WIDE.includes(column) ? 48 : 18,
  };
}

function notesSheet({ footnotes }: YearIndex): WrittenSheet {
  return {
    name: NOTES_SHEET,
    columns: NOTE_COLUMNS.map((column) => ({
      label: NOTE_LABELS[column],
      note: NOTE_NOTES[column],
      options: null,
      width: column === 'text' ? 120 : 12,
    })),
    rows: footnotes.map(printNote),
  };
}

/** A sheet that explains the columns; it is never read back. */
export function legendSheet(): WrittenSheet {
  const [column, content] = LEGEND_COLUMNS;
  return {
    name: LEGEND_SHEET,
    columns: [
      { label: column, note: '', options: null, width: 28 },
      { label: content, note: '', options: null, width: 100 },
    ],
    rows: COLUMNS.map((each) => [
      { kind: 'text', text: COLUMN_LABELS[each] },
      { kind: 'text', text: COLUMN_NOTES[each] },
    ]),
  };
}
