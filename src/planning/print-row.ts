import type { Cause } from '../report/corpus.ts';
import type { Footnote, Indicator, Mission, Stated } from '../report/record.ts';
import type { Direction, Status } from '../targets/verdict.ts';
import type { Column } from './columns.ts';
import type { WrittenCell } from './sheet.ts';
import { CAUSE_NAMES, DIRECTION_NAMES, STATUS_NAMES } from './texts/columns.ts';

/** Between the items of one cell. */
export const SEPARATOR = '; ';

/** A row and what is shown beside its record. */
export interface ShownRow {
  row: Indicator;
  year: number;
  status: Status;
  /** Stated, else curated; null where the words of the target say it or nobody does. */
  direction: Direction | null;
  /** Null unless the target was missed. */
  cause: Pick<Cause, 'kind' | 'words'> | null;
}

const PRINTERS: Record<Column, (shown: ShownRow) => WrittenCell> = {
  id: ({ row }) => text(row.id),
  year: ({ year }) => ({ kind: 'number', value: year }),
  theme: ({ row }) => text(row.theme),
  objective: ({ row }) => text(row.objective),
  code: ({ row }) => text(row.code),
  piraCodes: ({ row }) => text(row.piraCodes.join(SEPARATOR)),
  flags: ({ row }) => text(row.flags.join('/')),
  name: ({ row }) => text(row.name),
  target: ({ row }) => text(row.target),
  result: ({ row }) => text(row.result),
  status: ({ status }) => text(STATUS_NAMES[status]),
  direction: ({ direction }) => text(direction && DIRECTION_NAMES[direction]),
  unit: ({ row }) => text(row.unit),
  period: ({ row, year }) => text(row.stated?.period ?? String(year)),
  asOf: ({ row }) => stated(row, 'asOf', (iso) => ({ kind: 'day', iso })),
  footnotes: ({ row }) => text(row.footnotes.join(SEPARATOR)),
  centres: ({ row }) => text(row.centres.map(({ name }) => name).join(SEPARATOR)),
  causeKind: ({ cause }) => text(cause && CAUSE_NAMES[cause.kind]),
  causeWords: ({ cause }) => text(cause?.words ?? null),
  comment: ({ row }) => stated(row, 'comment', text),
  evidence: ({ row }) => stated(row, 'evidence', text),
  source: ({ row }) => text(row.source),
  type: ({ row }) => text(row.type),
  algorithm: ({ row }) => text(row.algorithm),
  description: ({ row }) => text(row.description),
  beneficiaries: ({ row }) => text(row.beneficiaries),
  publicValue: ({ row }) => text(row.publicValue),
  mission: ({ row }) => text(numbered(row.mission)),
  programme: ({ row }) => text(numbered(row.programme)),
  programmeBudget: ({ row }) => euro(row.programmeBudget),
  capMax: ({ row }) => euro(row.budgetCap?.max ?? null),
  capMin: ({ row }) => euro(row.budgetCap?.min ?? null),
};

export function printCell(shown: ShownRow, column: Column): WrittenCell {
  return PRINTERS[column](shown);
}

/** A cell as words, for differences. */
export function wordsOf(cell: WrittenCell): string {
  if (cell === null) return '';
  if (cell.kind === 'text') return cell.text;
  return cell.kind === 'day' ? cell.iso : String(cell.value);
}

export function printNote({ number, text: words }: Footnote): WrittenCell[] {
  return [{ kind: 'number', value: number }, text(words)];
}

function text(words: string | null): WrittenCell {
  return words === null || words === '' ? null : { kind: 'text', text: words };
}

function euro(value: number | null): WrittenCell {
  return value === null ? null : { kind: 'euro', value };
}

function stated<K extends 'asOf' | 'comment' | 'evidence'>(
  row: Indicator,
  key: K,
  print: (value: NonNullable<Stated[K]>) => WrittenCell,
): WrittenCell {
  const value = row.stated?.[key];
  return value === undefined ? null : print(value);
}

function numbered(mission: Mission | null): string | null {
  return mission === null ? null : `${mission.code} ${mission.name}`;
}
