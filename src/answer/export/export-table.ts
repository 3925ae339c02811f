import type { JudgedIndicator, Year } from '../../report/corpus.ts';
import type { Answer } from '../answer.ts';
import { LIST_COLUMNS } from './list-columns.ts';
import { exportTexts } from './texts.ts';

/** An empty cell is null. */
export type Cell = string | number | null;

/** What goes on one sheet. */
export interface ExportTable {
  name: string;
  columns: readonly string[];
  rows: readonly (readonly Cell[])[];
}

/** The whole of what an answer lists, however many pages it takes in a message; empty where it lists nothing. */
export function exportTables(answer: Answer, year: Year | null): ExportTable[] {
  const rows = answer.indicators.flatMap((id) => year?.byId.get(id) ?? []);
  const tables = answer.blocks.filter((block) => block.kind === 'table');
  return [
    ...(rows.length === 0 ? [] : [listTable(rows)]),
    ...tables.map(({ columns, rows }, index) => ({ name: exportTexts.table(index + 1), columns, rows })),
  ];
}

/** Where the figures come from, so that a file that goes round still tells. */
export function aboutTable(answer: Answer, year: Year | null): ExportTable {
  const rows: [string, Cell][] = [
    [exportTexts.answer, answer.headline],
    [exportTexts.understood, answer.understood],
    [exportTexts.year, answer.year],
    [exportTexts.source, year?.source.file ?? null],
  ];
  return { name: exportTexts.about, columns: exportTexts.aboutColumns, rows };
}

function listTable(rows: readonly JudgedIndicator[]): ExportTable {
  const names = Object.keys(LIST_COLUMNS) as (keyof typeof LIST_COLUMNS)[];
  return {
    name: exportTexts.list,
    columns: names.map((name) => exportTexts.columns[name]),
    rows: rows.map((row) => names.map((name) => LIST_COLUMNS[name](row))),
  };
}
