import { normalize } from '../language/normalize.ts';
import { readText } from './cell-values.ts';
import type { Fault, Notice } from './fault.ts';
import type { ReadCell, ReadRow, ReadSheet } from './sheet.ts';

export interface Head<C extends string> {
  faults: Fault[];
  notices: Notice[];
  /** The rows below the head. */
  rows: readonly ReadRow[];
  cellOf(row: ReadRow, column: C): ReadCell;
}

const EMPTY: ReadCell = { kind: 'empty' };

/** Finds the columns by their labels, in whatever order they stand; `elsewhere` are those of other sheets. */
export function readHead<C extends string>(
  { name: sheet, rows: [head, ...rows] }: ReadSheet,
  labels: Readonly<Record<C, string>>,
  elsewhere: readonly string[],
): Head<C> {
  const columns = Object.keys(labels) as C[];
  const places = new Map<C, number>();
  const faults: Fault[] = [];
  const notices: Notice[] = [];
  const fault = (row: number | null, column: string | null, problem: Fault['problem']) =>
    faults.push({ sheet, row, column, problem });
  head?.cells.forEach((cell, at) => {
    const read = readText(cell);
    if ('problem' in read) fault(head.number, null, read.problem);
    if ('problem' in read || read.value === null) return;
    const label = read.value;
    const column = columns.find((each) => normalize(labels[each]) === normalize(label));
    if (column === undefined) {
      if (!elsewhere.includes(label)) notices.push({ code: 'unknown-column', sheet, column: label });
    } else if (places.has(column)) fault(head.number, labels[column], { code: 'repeated-column' });
    else places.set(column, at);
  });
  for (const column of columns) {
    if (!places.has(column)) fault(null, labels[column], { code: 'missing-column' });
  }
  return {
    faults,
    notices,
    rows,
    cellOf: (row, column) => row.cells[places.get(column) ?? -1] ?? EMPTY,
  };
}
