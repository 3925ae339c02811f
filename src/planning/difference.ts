import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import type { Knowledge } from '../report/knowledge.ts';
import type { Indicator, Section, YearIndex } from '../report/record.ts';
import { STATUSES } from '../targets/verdict.ts';
import { COLUMNS, COMPUTED, type Column } from './columns.ts';
import { printCell, type ShownRow, wordsOf } from './print-row.ts';
import { showYear } from './show-year.ts';

const status = z.enum(STATUSES).nullable();
const words = z.string();

/** What one state of a year changes in another; kept with each version, so that it can be read without either. */
export const differenceSchema = z.strictObject({
  rows: z.array(
    z.strictObject({
      kind: z.enum(['new', 'changed', 'gone']),
      id: words,
      section: z.enum(['public-value', 'performance', 'individual', 'pira']),
      code: words.nullable(),
      name: words,
      /** Of a changed row, by the workbook's columns; empty words for an empty cell. */
      fields: z.array(z.strictObject({ column: z.enum(COLUMNS), before: words, after: words })),
    }),
  ),
  /** Footnotes; null where the note is not there. */
  notes: z.array(z.strictObject({ number: z.int(), before: words.nullable(), after: words.nullable() })),
  /** Rows whose verdict is another; null where the row is not there. */
  verdicts: z.array(z.strictObject({ id: words, before: status, after: status })),
});

export type Difference = z.infer<typeof differenceSchema>;
export type RowDifference = Difference['rows'][number];

/** `before` is null for a year that is not there yet. Pure. */
export function differenceOf(before: YearIndex | null, after: YearIndex, knowledge: Knowledge): Difference {
  const old = byId(before === null ? [] : showYear(before, knowledge));
  const now = byId(showYear(after, knowledge));
  const ids = [...new Set([...now.keys(), ...old.keys()])];
  return {
    rows: ids.flatMap((id) => rowDifference(old.get(id), now.get(id))),
    notes: noteDifferences(before, after),
    verdicts: ids.flatMap((id) => {
      const change = { id, before: old.get(id)?.status ?? null, after: now.get(id)?.status ?? null };
      return change.before === change.after ? [] : [change];
    }),
  };
}

export function isNothing({ rows, notes, verdicts }: Difference): boolean {
  return rows.length === 0 && notes.length === 0 && verdicts.length === 0;
}

function byId(rows: readonly ShownRow[]): Map<string, ShownRow> {
  return new Map(rows.map((shown) => [shown.row.id, shown]));
}

function rowDifference(old: ShownRow | undefined, now: ShownRow | undefined): RowDifference[] {
  if (old === undefined) return now === undefined ? [] : [{ ...named(now.row), kind: 'new', fields: [] }];
  if (now === undefined) return [{ ...named(old.row), kind: 'gone', fields: [] }];
  const fields = COLUMNS.filter((column) => isTold(column, old.row, now.row)).flatMap((column) => {
    const before = wordsOf(printCell(old, column));
    const after = wordsOf(printCell(now, column));
    return before === after ? [] : [{ column, before, after }];
  });
  return fields.length === 0 ? [] : [{ ...named(now.row), kind: 'changed', fields }];
}

function named({ id, section, code, name }: Indicator): {
  id: string;
  section: Section;
  code: string | null;
  name: string;
} {
  return { id, section, code, name };
}

/** Direction and cause that we found ourselves follow from the rest; only what the office says is a change. */
function isTold(column: Column, old: Indicator, now: Indicator): boolean {
  if (COMPUTED.includes(column)) return false;
  if (column === 'direction') return old.stated?.direction !== now.stated?.direction;
  if (column === 'causeKind' || column === 'causeWords')
    return !isDeepStrictEqual(old.stated?.cause, now.stated?.cause);
  return true;
}

function noteDifferences(before: YearIndex | null, after: YearIndex): Difference['notes'] {
  const old = new Map(before?.footnotes.map(({ number, text }) => [number, text]));
  const now = new Map(after.footnotes.map(({ number, text }) => [number, text]));
  return [...new Set([...old.keys(), ...now.keys()])]
    .toSorted((a, b) => a - b)
    .map((number) => ({ number, before: old.get(number) ?? null, after: now.get(number) ?? null }))
    .filter((note) => note.before !== note.after);
}
