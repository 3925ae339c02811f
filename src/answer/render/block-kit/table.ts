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
  const head = cells(table.columns, table.columns.length);
  const rows = table.rows.map((row) => cells(row, table.columns.length));
  if ([head, ...rows].some((row) => characters(row) > TABLE_PAGE_CHARACTERS / 2)) return null;
  return pagesOf(head, rows).map((page) => ({
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

type Row = TableBlock['rows'][number];

function cells(row: readonly string[], width: number): Row {
  return Array.from({ length: width }, (_, column) => {
    const text = oneLine(escapePlain(row[column] ?? ''));
    return { type: 'raw_text', text: text === '' ? renderTexts.emptyCell : text };
  });
}

function pagesOf(head: Row, rows: readonly Row[]): Row[][] {
  const pages: Row[][] = [];
  let room = 0;
  for (const row of rows) {
    const page = pages.at(-1);
    const size = characters(row);
    if (page === undefined || size > room || page.length >= LIMITS.tableRows - 1) {
      pages.push([row]);
      room = TABLE_PAGE_CHARACTERS - characters(head) - size;
    } else {
      page.push(row);
      room -= size;
    }
  }
  return pages;
}
