import type { HeaderBlock, TableBlock } from '@slack/types';
import { rememberFor } from '../../../language/remember.ts';
import type { IndicatorItem } from '../../answer.ts';
import { renderTexts, STATUS_MARKERS } from '../texts.ts';
import { cut } from './cut.ts';
import { actions, header, menu } from './elements.ts';
import type { Piece } from './piece.ts';
import { type Row, tableCells, tablePages } from './table.ts';

/** Chooses a row of a table, whose cells can hold no button; its options carry what `rowValue` gives. */
export const ROW_MENU = 'row.menu';

/** A list under its heading. */
export interface ListGroup {
  heading: string | null;
  items: readonly IndicatorItem[];
}

/** The longest that a cell shows; the whole is behind the menu. */
const NAME = 140;
const FIGURE = 200;
const CENTRES = 80;
const LINE = 40;

/** Leaves room beside the answer's own buttons for the menu that each table brings. */
const PAGE_CHARACTERS = 4_000;

/**
 * Lists too long to be read entry by entry, as native tables: one row an indicator, a row for each of several
 * headings, as many to a page as fit, and a menu that leads to everything about one.
 */
export function listTables(groups: readonly ListGroup[], rowValue: (id: string) => string | null): Piece[] {
  const head = tableCells(renderTexts.listColumns, WIDTH);
  const rows = groups.flatMap((group) => groupRows(group, groups.length > 1));
  const pages = tablePages(head, rows, { cells: (row) => row.cells, characters: PAGE_CHARACTERS });
  return pages.map((page, index) => {
    const items = page.flatMap(({ item }) => item ?? []);
    const table: TableBlock = {
      type: 'table',
      column_settings: COLUMNS,
      rows: [head, ...continued(page, rows).map(({ cells }) => cells)],
    };
    const details = menu(
      items.map((item) => ({ label: labelOf(item), value: rowValue(item.id) ?? '' })),
      { id: ROW_MENU, placeholder: renderTexts.rowMenu },
    );
    return {
      blocks: [
        ...(index === 0 ? titleOf(groups) : []),
        table,
        ...(details === null ? [] : [actions([details])]),
      ],
      entries: items.length,
    };
  });
}

const COLUMNS: NonNullable<TableBlock['column_settings']> = [
  {},
  { is_wrapped: true },
  { align: 'right', is_wrapped: true },
  { align: 'right', is_wrapped: true },
  { is_wrapped: true },
  { is_wrapped: true },
];
const WIDTH = COLUMNS.length;

interface ListRow {
  cells: Row;
  group: string | null;
  /** Null for a heading. */
  item: IndicatorItem | null;
}

/** The heading of the only group stands above the table. */
function titleOf([group, ...others]: readonly ListGroup[]): HeaderBlock[] {
  const heading = others.length > 0 ? null : (group?.heading ?? null);
  return heading === null || heading.trim() === '' ? [] : [header(heading)];
}

function groupRows({ heading, items }: ListGroup, headed: boolean): ListRow[] {
  const rows = items.map((item) => ({ cells: cellsOf(item), group: heading, item }));
  return heading === null || !headed ? rows : [headingRow(heading), ...rows];
}

function headingRow(heading: string): ListRow {
  return { cells: tableCells([cut(heading, FIGURE)], WIDTH), group: heading, item: null };
}

/** A page that begins inside a group says so. */
function continued(page: readonly ListRow[], all: readonly ListRow[]): readonly ListRow[] {
  const [first] = page;
  if (first === undefined || first === all[0] || first.item === null || first.group === null) return page;
  return [headingRow(renderTexts.continued(first.group)), ...page];
}

/** Drawn once for each item, which lives as long as its row. */
const cellsOf: (item: IndicatorItem) => Row = rememberFor((item) => {
  const name = item.code === null ? item.name : `${item.code} ${item.name}`;
  const texts = [
    `${STATUS_MARKERS[item.status]} ${item.verdict}`,
    cut(name, NAME),
    cut(item.result, FIGURE),
    cut(item.target, FIGURE),
    cut(item.centres.join(', '), CENTRES),
    cut(item.line, LINE),
  ];
  return tableCells(texts, WIDTH);
});

/** Short, for all of a page's options together weigh as much as its table. */
function labelOf({ code, name }: IndicatorItem): string {
  return cut(code === null ? name : `${code} ${name}`, 40);
}
