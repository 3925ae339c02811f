import type { TableBlock } from '@slack/types';
import { renderTexts } from '../texts.ts';
import { sections } from './elements.ts';
import { bold, escapeMarkup, escapePlain, oneLine } from './escape.ts';
import { LIMITS } from './limits.ts';
import { characters, type Piece } from './piece.ts';

interface Table {
  columns: readonly string[];
  rows: readonly (readonly string[])[];
}

/** Leaves room on the page for the headline, the buttons and a choice or two. */
const TABLE_PAGE_CHARACTERS = 5_000;

/** Native tables of as many rows as fit one page each; null where Slack's table cannot hold the columns. */
export function nativeTables(table: Table): Piece[] | null {
  if (table.columns.length === 0 || table.columns.length > LIMITS.tableColumns) return null;
  const head = tableCells(table.columns, table.columns.length);
  const rows = table.rows.map((row) => tableCells(row, table.columns.length));
  if ([head, ...rows].some((row) => characters(row) > TABLE_PAGE_CHARACTERS / 2)) return null;
  return tablePages(head, rows, { cells: (row) => row, characters: TABLE_PAGE_CHARACTERS }).map((page) => ({
    blocks: [{ type: 'table', rows: [head, ...page] }],
    entries: page.length,
  }));
}

/** The same rows as text, one short paragraph each, for where no native table can be. */
export function textRows(table: Table): Piece[] {
  return table.rows.map((row) => {
    const [first = '', ...others] = row;
    const details = others.map((value, index) => labelled(table.columns[index + 1] ?? '', value));
    const line = [bold(first), ...details].filter((part) => part !== '').join(' · ');
    return { blocks: sections(line), entries: 1 };
  });
}

function labelled(column: string, value: string): string {
  if (value.trim() === '') return '';
  return column === '' ? escapeMarkup(value) : `${escapeMarkup(column)}: ${escapeMarkup(value)}`;
}

export type Row = TableBlock['rows'][number];

/** A row of `width` cells, each with something in it, as Slack wants it. */
export function tableCells(row: readonly string[], width: number): Row {
  return Array.from({ length: width }, (_, column) => {
    const text = oneLine(escapePlain(row[column] ?? ''));
    return { type: 'raw_text', text: text === '' ? renderTexts.emptyCell : text };
  });
}

/** Rows in pages that stay, with the head, within so many characters and Slack's number of rows. */
export function tablePages<T>(
  head: Row,
  rows: readonly T[],
  { cells, characters: most }: { cells: (row: T) => Row; characters: number },
): T[][] {
  const pages: T[][] = [];
  let room = 0;
  for (const row of rows) {
    const page = pages.at(-1);
    const size = characters(cells(row));
    // One row is kept free, for a heading that goes on.
    if (page === undefined || size > room || page.length >= LIMITS.tableRows - 2) {
      pages.push([row]);
      room = most - characters(head) - size;
    } else {
      page.push(row);
      room -= size;
    }
  }
  return pages;
}
