import { normalize } from '../language/normalize.ts';
import { idsOf } from '../report/import/identity.ts';
import type { Indicator, Section, YearIndex } from '../report/record.ts';
import { readText } from './cell-values.ts';
import type { CentreDirectory } from './centre-names.ts';
import type { Column } from './columns.ts';
import type { Fault, Notice, Problem } from './fault.ts';
import { type DraftRow, readRow } from './read-row.ts';
import type { ReadRow, ReadSheet } from './sheet.ts';
import { type Head, readHead } from './sheet-head.ts';
import { COLUMN_LABELS, NOTE_LABELS, SHEETS } from './texts/columns.ts';

export interface SectionContext {
  year: number;
  /** The year as it stands; null for one that is not there yet. */
  base: YearIndex | null;
  centres: CentreDirectory;
  notes: ReadonlySet<number>;
}

/** A draft with the place that it was read at. */
export interface PlacedDraft extends DraftRow {
  sheet: string;
  at: number;
}

export interface ReadSection {
  drafts: PlacedDraft[];
  faults: Fault[];
  notices: Notice[];
}

const KEY = /^[a-z0-9][a-z0-9.-]*$/;

/** All rows of one section's sheet, each with its key, and everything that is wrong with them. */
export function readSection(sheet: ReadSheet, section: Section, context: SectionContext): ReadSection {
  const head = readHead<Column>(sheet, COLUMN_LABELS, Object.values(NOTE_LABELS));
  const faults = [...head.faults];
  // Without its columns every row would be wrong in the same way.
  if (faults.length > 0) return { drafts: [], faults, notices: head.notices };
  const drafts = head.rows.map((row): PlacedDraft => {
    const report = (column: Column, problem: Problem) =>
      void faults.push({ sheet: sheet.name, row: row.number, column: COLUMN_LABELS[column], problem });
    const key = keyOf(row, head, report);
    const found = context.base?.indicators.find(({ id }) => id === key) ?? null;
    const base = found?.section === section ? found : null;
    if (found !== null && base === null)
      report('id', { code: 'key-of-another-sheet', words: found.id, sheet: SHEETS[found.section] });
    const read = readRow((column) => head.cellOf(row, column), report, { ...context, section, base });
    const id =
      base?.id ?? newId(found === null ? key : null, read.row, { isNewYear: context.base === null, report });
    return { ...read, row: { ...read.row, id }, sheet: sheet.name, at: row.number };
  });
  return { drafts, faults, notices: head.notices };
}

type Report = (column: Column, problem: Problem) => void;

function keyOf(row: ReadRow, head: Head<Column>, report: Report): string | null {
  const read = readText(head.cellOf(row, 'id'));
  if (!('problem' in read)) return read.value;
  report('id', read.problem);
  return null;
}

/**
 * The key that a row gets by its section, code and name. One that is written already must be just that, as in
 * the export of a version that was undone; a year that is not there yet may take the keys of another.
 */
function newId(
  key: string | null,
  row: Indicator,
  { isNewYear, report }: { isNewYear: boolean; report: Report },
): string {
  const [own = ''] = idsOf([row]);
  if (key === null || key === own) return own;
  if (isNewYear && KEY.test(key)) return key;
  report('id', { code: 'unknown-key', words: key });
  return key;
}

/** Keys that two rows share, wherever they stand. */
export function sharedKeys(drafts: readonly PlacedDraft[]): Fault[] {
  const first = new Map<string, PlacedDraft>();
  return drafts.flatMap((draft): Fault[] => {
    const { sheet, at, row } = draft;
    const other = first.get(row.id);
    if (other === undefined) {
      first.set(row.id, draft);
      return [];
    }
    const problem: Problem =
      normalize(other.sheet) === normalize(sheet)
        ? { code: 'repeated-key', words: row.id, firstRow: other.at }
        : { code: 'same-row-twice', sheet: other.sheet, firstRow: other.at };
    return [{ sheet, row: at, column: COLUMN_LABELS.id, problem }];
  });
}
