import { restore } from './cell-text.ts';
import { type ReadCell, type ReadRow, type ReadSheet, UnreadableWorkbookError } from './sheet.ts';
import { SHEET_COLUMN } from './texts/columns.ts';
import { unreadable } from './texts/faults.ts';

const SEPARATORS = [';', '\t', ','];

/**
 * A CSV as the sheets that its first column names, each with the lines of the file as its row numbers. Takes
 * semicolons, tabs or commas, UTF-8 or what Excel writes on Windows. Throws UnreadableWorkbookError.
 */
export function readCsv(bytes: Uint8Array): ReadSheet[] {
  const text = decoded(bytes);
  const head = text.slice(0, text.search(/[\r\n]|$/));
  const separator = SEPARATORS.find((each) => head.startsWith(`${SHEET_COLUMN}${each}`));
  if (separator === undefined) throw new UnreadableWorkbookError(unreadable.notOurCsv(SHEET_COLUMN));
  const [first, ...records] = recordsOf(text, separator);
  const names = first?.fields.slice(1) ?? [];
  const sheets = new Map<string, ReadRow[]>();
  for (const { line, fields } of records) {
    const [sheet = '', ...cells] = fields;
    if (fields.every((field) => field.trim() === '')) continue;
    const rows = sheets.get(sheet.trim()) ?? [{ number: 1, cells: names.map(cellOf) }];
    sheets.set(sheet.trim(), [...rows, { number: line, cells: cells.map(cellOf) }]);
  }
  return [...sheets].map(([name, rows]) => ({ name, rows }));
}

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function cellOf(field: string): ReadCell {
  if (field.trim() === '') return { kind: 'empty' };
  const text = restore(field);
  return text === field && field.trimStart().startsWith('=')
    ? { kind: 'formula', words: field.trim() }
    : { kind: 'text', text };
}

interface CsvRecord {
  /** Of its first character, from 1. */
  line: number;
  fields: string[];
}

/** Fields in quotes may hold separators, line ends and, doubled, quotes. */
function recordsOf(text: string, separator: string): CsvRecord[] {
  const records: CsvRecord[] = [];
  let record: CsvRecord = { line: 1, fields: [] };
  let line = 1;
  let at = 0;
  while (at < text.length) {
    const { field, next } = fieldAt(text, at, separator);
    record.fields.push(field);
    line += text.slice(at, next).match(/\r\n|\r|\n/g)?.length ?? 0;
    const end = /^(?:\r\n|\r|\n)/.exec(text.slice(next, next + 2))?.[0] ?? '';
    if (end === '' && next < text.length) {
      at = next + 1;
      if (at === text.length) record.fields.push('');
      continue;
    }
    records.push(record);
    at = next + end.length;
    line += end === '' ? 0 : 1;
    record = { line, fields: [] };
  }
  if (record.fields.length > 0) records.push(record);
  return records;
}

function fieldAt(text: string, at: number, separator: string): { field: string; next: number } {
  if (text[at] !== '"') {
    let next = at;
    while (next < text.length && text[next] !== separator && text[next] !== '\n' && text[next] !== '\r')
      next += 1;
    return { field: text.slice(at, next), next };
  }
  let next = at + 1;
  while (next < text.length && !(text[next] === '"' && text[next + 1] !== '"'))
    next += text[next] === '"' ? 2 : 1;
  if (next >= text.length) throw new UnreadableWorkbookError(unreadable.openQuote);
  return { field: text.slice(at + 1, next).replaceAll('""', '"'), next: next + 1 };
}
