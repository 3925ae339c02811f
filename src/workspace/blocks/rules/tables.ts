import type { JsonObject } from '../../state/wire.ts';
import { byType, flag, list, number, object, oneOf, say, text } from '../check.ts';
import { textLength } from '../text-length.ts';
import { BLOCK_ID } from './objects.ts';
import { RICH_TEXT } from './rich-text.ts';

/** Tables (docs.slack.dev/reference/block-kit/blocks/table-block and data-table-block). */

const ROWS = 100;
const COLUMNS = 20;
/** All the cells of a table together. */
const CHARACTERS = 10_000;

const RAW_TEXT = object({ required: { text: text(CHARACTERS, 1) } });
const RAW_NUMBER = object({ required: { value: number(), text: text(255, 1) } });
const CELL = byType({ raw_text: RAW_TEXT, raw_number: RAW_NUMBER, rich_text: RICH_TEXT });

const COLUMN = object({ optional: { align: oneOf('left', 'center', 'right'), is_wrapped: flag } });

export const TABLE = object({
  required: { rows: list(list(CELL, COLUMNS), ROWS) },
  optional: {
    block_id: BLOCK_ID,
    column_settings: list((value, at) => (value === null ? [] : COLUMN(value, at)), COLUMNS),
  },
  also: cellsTogether,
});

export const DATA_TABLE = object({
  required: { rows: list(list(CELL, COLUMNS), ROWS + 1, 2), caption: text(255, 1) },
  optional: {
    block_id: BLOCK_ID,
    page_size: number(1, 100),
    row_header_column_index: number(0, COLUMNS - 1),
  },
  also: (table, at) => [...cellsTogether(table, at), ...sameWidth(table, at)],
});

function cellsTogether(table: JsonObject, at: string): string[] {
  return textLength(table.rows) > CHARACTERS
    ? [say(`table cells must be less than ${CHARACTERS + 1} characters in total`, `${at}/rows`)]
    : [];
}

function sameWidth(table: JsonObject, at: string): string[] {
  const widths = Array.isArray(table.rows)
    ? table.rows.map((row) => (Array.isArray(row) ? row.length : 0))
    : [];
  return new Set(widths).size > 1 ? [say('all rows must have the same number of cells', `${at}/rows`)] : [];
}
