import { isDeepStrictEqual } from 'node:util';
import { normalize } from '../language/normalize.ts';
import type { Cause } from '../report/corpus.ts';
import { FLAGS, type Indicator, type Section, THEMES } from '../report/record.ts';
import type { Direction } from '../targets/verdict.ts';
import {
  type CellValue,
  readAmount,
  readDay,
  readItems,
  readJudged,
  readLink,
  readOption,
  readText,
  readWhole,
} from './cell-values.ts';
import { type CentreDirectory, readCentres } from './centre-names.ts';
import type { Column } from './columns.ts';
import type { Problem } from './fault.ts';
import { readMission } from './mission.ts';
import { readBudgetCap } from './read-budget-cap.ts';
import type { ReadCell } from './sheet.ts';
import { CAUSE_NAMES, DIRECTION_NAMES } from './texts/columns.ts';

/** What a row is read against. */
export interface RowContext {
  section: Section;
  year: number;
  /** The row as it stands; null for a new one. */
  base: Indicator | null;
  centres: CentreDirectory;
  /** The numbers on the sheet of the footnotes. */
  notes: ReadonlySet<number>;
}

/** A row as the workbook has it; direction and cause are weighed against what we know of all rows later. */
export interface DraftRow {
  row: Indicator;
  direction: Direction | null;
  cause: Pick<Cause, 'kind' | 'words'> | null;
}

export type Cells = (column: Column) => ReadCell;
export type Report = (column: Column, problem: Problem) => void;
/** The value of a cell, null where it is empty or wrong; what is wrong has been reported. */
export type Take = <T>(column: Column, read: (cell: ReadCell) => CellValue<T>) => T | null;

const THEME_NAMES = Object.fromEntries(THEMES.map((theme) => [theme, theme])) as Record<
  (typeof THEMES)[number],
  string
>;
const CODE = /^\d+(?:\.\d+)*$/;

/** Reads one row, reporting everything that is wrong with it; the draft is of use only if nothing is. */
export function readRow(cells: Cells, report: Report, context: RowContext): DraftRow {
  const take: Take = (column, read) => {
    const result = read(cells(column));
    if (!('problem' in result)) return result.value;
    report(column, result.problem);
    return null;
  };
  const required = <T>(column: Column, read: (cell: ReadCell) => CellValue<T>): T | null =>
    take(column, (cell) => {
      const result = read(cell);
      return 'problem' in result || result.value !== null ? result : { problem: { code: 'missing-value' } };
    });
  const { base, section, year } = context;
  const text = (column: Column) => take(column, readText);
  take('year', (cell) => inYear(cell, year));
  take('status', readText);
  const row: Indicator = {
    id: base?.id ?? '',
    section,
    theme: required('theme', (cell) => readOption(cell, THEME_NAMES)) ?? THEMES[0],
    objective: text('objective'),
    code: take('code', readCode),
    piraCodes: take('piraCodes', readCodes) ?? [],
    flags: take('flags', readFlags) ?? [],
    name: required('name', readText) ?? '',
    description: text('description'),
    type: text('type'),
    unit: text('unit'),
    source: text('source'),
    algorithm: text('algorithm'),
    beneficiaries: text('beneficiaries'),
    publicValue: text('publicValue'),
    target: (base?.target === '' ? take : required)('target', judged(base?.target, year)) ?? '',
    result: take('result', judged(base?.result, year)) ?? '',
    footnotes: take('footnotes', (cell) => readNotes(cell, context.notes)) ?? [],
    centres: take('centres', (cell) => readCentres(cell, context.centres, base)) ?? [],
    mission: take('mission', readMission),
    programme: take('programme', readMission),
    programmeBudget: take('programmeBudget', readAmount),
    budgetCap: readBudgetCap(take, report),
    lines: base?.lines ?? [],
    ...(base?.tableRows && { tableRows: base.tableRows }),
    uncertainties: [],
  };
  const kept = uncertaintiesLeft(base, row);
  const stated = readStated(take, year);
  return {
    row: { ...row, uncertainties: kept, ...(Object.keys(stated).length > 0 && { stated }) },
    direction: take('direction', (cell) => readOption(cell, DIRECTION_NAMES)),
    cause: readCause(take, report),
  };
}

/** What the report printed ambiguously stays as it is until somebody touches it. */
function judged(before: string | undefined, year: number): (cell: ReadCell) => CellValue<string> {
  return (cell) => {
    const read = readText(cell, { dates: true });
    return 'value' in read && read.value === before ? read : readJudged(cell, year);
  };
}

function inYear(cell: ReadCell, year: number): CellValue<number> {
  const read = readWhole(cell);
  if ('problem' in read) return read;
  if (read.value === null) return { problem: { code: 'missing-value' } };
  return read.value === year ? read : { problem: { code: 'other-year', words: String(read.value), year } };
}

function readCode(cell: ReadCell): CellValue<string> {
  const read = readText(cell);
  if ('problem' in read || read.value === null || CODE.test(read.value)) return read;
  return { problem: { code: 'not-a-code', words: read.value } };
}

function readCodes(cell: ReadCell): CellValue<string[]> {
  const read = readItems(cell);
  const wrong = 'problem' in read ? undefined : read.value?.find((code) => !CODE.test(code));
  return wrong === undefined ? read : { problem: { code: 'not-a-code', words: wrong } };
}

function readFlags(cell: ReadCell): CellValue<Indicator['flags']> {
  const read = readText(cell);
  if ('problem' in read) return read;
  const marks = read.value === null ? [] : normalize(read.value).toUpperCase().split('/');
  const flags = FLAGS.filter((flag) => marks.includes(flag));
  return flags.length === marks.length
    ? { value: flags.toSorted((a, b) => marks.indexOf(a) - marks.indexOf(b)) }
    : { problem: { code: 'not-an-option', words: read.value ?? '', options: [...FLAGS, FLAGS.join('/')] } };
}

function readNotes(cell: ReadCell, known: ReadonlySet<number>): CellValue<number[]> {
  const read = readItems(cell);
  if ('problem' in read) return read;
  const wrong = read.value?.find((item) => !known.has(Number(item)));
  return wrong === undefined
    ? { value: (read.value ?? []).map(Number) }
    : { problem: { code: 'unknown-note', words: wrong } };
}

function uncertaintiesLeft(base: Indicator | null, row: Indicator): Indicator['uncertainties'] {
  const before = new Map<string, unknown>(Object.entries(base ?? {}));
  const after = new Map<string, unknown>(Object.entries(row));
  return (base?.uncertainties ?? []).filter(({ field }) =>
    isDeepStrictEqual(before.get(field), after.get(field)),
  );
}

function readStated(take: Take, year: number): NonNullable<Indicator['stated']> {
  const period = take('period', (cell) => readText(cell, { dates: true }));
  const asOf = take('asOf', readDay);
  const comment = take('comment', readText);
  const evidence = take('evidence', readLink);
  return {
    ...(period !== null && period !== String(year) && { period }),
    ...(asOf !== null && { asOf }),
    ...(comment !== null && { comment }),
    ...(evidence !== null && { evidence }),
  };
}

function readCause(take: Take, report: Report): DraftRow['cause'] {
  const kind = take('causeKind', (cell) => readOption(cell, CAUSE_NAMES));
  const words = take('causeWords', readText);
  if (kind === null && words !== null) report('causeKind', { code: 'words-without-cause-kind' });
  return kind === null ? null : { kind, words };
}
