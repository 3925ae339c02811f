import { formatDay, isoDay } from '../language/calendar.ts';
import { findDates } from '../language/dates.ts';
import { formatNumber, parseItalianNumber } from '../language/italian-number.ts';
import { normalize } from '../language/normalize.ts';
import { LIMITS } from './archive-limits.ts';
import type { Problem } from './fault.ts';
import type { ReadCell } from './sheet.ts';
import { YES_NO } from './texts/columns.ts';

/** A cell as what its column wants, or why it is not; `value` is null for an empty cell. */
export type CellValue<T> = { value: T | null } | { problem: Problem };

/**
 * The words of a cell; a number that a spreadsheet kept as one is printed as Italians do. What became a date is
 * refused where no date is meant ("1.2.23" is a code).
 */
export function readText(cell: ReadCell, { dates = false } = {}): CellValue<string> {
  switch (cell.kind) {
    case 'empty':
      return { value: null };
    case 'formula':
      return { problem: { code: 'formula', words: cell.words } };
    case 'error':
      return { problem: { code: 'error-value', words: cell.words } };
    case 'boolean':
      return { value: YES_NO[`${cell.value}`] };
    case 'number':
      return { value: printed(cell.value, cell.percent) };
    case 'day':
      if (dates) return { value: formatDay(cell.iso) };
      return { problem: { code: 'became-a-date', words: formatDay(cell.iso) } };
    case 'text': {
      const text = cell.text.replace(/\s+/g, onOneLine).trim();
      if (text.length > LIMITS.cell) return { problem: { code: 'too-long', length: text.length } };
      return { value: text === '' ? null : text };
    }
  }
}

/** Words that are judged: the same, but no number in them may be read in two ways. */
export function readJudged(cell: ReadCell, year: number): CellValue<string> {
  const read = readText(cell, { dates: true });
  if ('problem' in read || read.value === null) return read;
  const words = ambiguousNumber(read.value, year);
  if (words === null) return read;
  const [whole = '', decimals = ''] = words.split('.');
  const thousands = formatNumber(Number(`${whole}${decimals}`), { decimals: 0 });
  return { problem: { code: 'ambiguous-number', words, decimal: `${whole},${decimals}`, thousands } };
}

/** "13.75": one dot that cannot part thousands, in no date and no code; null where there is none. */
function ambiguousNumber(text: string, year: number): string | null {
  const dates = findDates(text, year);
  for (const match of text.matchAll(/(?<![\d.,/])\d+\.(?:\d{1,2}|\d{4,})(?![\d,/]|\.\d)/g)) {
    const inDate = dates.some(({ start, end }) => match.index >= start && match.index < end);
    if (!inDate) return match[0];
  }
  return null;
}

/** A number that cannot be negative, in the unit of its column. */
export function readAmount(cell: ReadCell): CellValue<number> {
  if (cell.kind === 'number') return amountOf(cell.value, String(cell.value));
  const read = readText(cell);
  if ('problem' in read || read.value === null) return read as CellValue<number>;
  const judged = readJudged(cell, 0);
  if ('problem' in judged) return judged;
  const value = parseItalianNumber(read.value);
  return value === null
    ? { problem: { code: 'not-a-number', words: read.value } }
    : amountOf(value, read.value);
}

export function readWhole(cell: ReadCell): CellValue<number> {
  const read = readAmount(cell);
  if ('problem' in read || read.value === null || Number.isInteger(read.value)) return read;
  return { problem: { code: 'not-a-whole-number', words: formatNumber(read.value) } };
}

/** A day as YYYY-MM-DD. */
export function readDay(cell: ReadCell): CellValue<string> {
  if (cell.kind === 'day') return { value: cell.iso };
  const read = readText(cell);
  if ('problem' in read || read.value === null) return read;
  const [, day, month, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(read.value) ?? [];
  const iso = isoDay(Number(year), Number(month), Number(day));
  return iso === null ? { problem: { code: 'not-a-day', words: read.value } } : { value: iso };
}

/** One of a closed list, by the name that the list gives it; capitals, accents and spaces do not matter. */
export function readOption<T extends string>(
  cell: ReadCell,
  names: Readonly<Record<T, string>>,
): CellValue<T> {
  const read = readText(cell);
  if ('problem' in read || read.value === null) return read as CellValue<T>;
  const wanted = normalize(read.value);
  const found = (Object.keys(names) as T[]).find((key) => normalize(names[key]) === wanted);
  return found === undefined
    ? { problem: { code: 'not-an-option', words: read.value, options: Object.values(names) } }
    : { value: found };
}

export function readLink(cell: ReadCell): CellValue<string> {
  const read = readText(cell);
  if ('problem' in read || read.value === null) return read;
  return /^https?:\/\/[^\s/]+\.[^\s]+$/i.test(read.value) && URL.canParse(read.value)
    ? read
    : { problem: { code: 'not-a-link', words: read.value } };
}

/** The items of a cell that holds several. */
export function readItems(cell: ReadCell): CellValue<string[]> {
  const read = readText(cell);
  if ('problem' in read) return read;
  const items = (read.value ?? '')
    .split(';')
    .map((item) => item.trim())
    .filter((item) => item !== '');
  const twice = items.find((item, at) => items.indexOf(item) !== at);
  return twice === undefined ? { value: items } : { problem: { code: 'repeated-item', words: twice } };
}

function amountOf(value: number, words: string): CellValue<number> {
  if (!Number.isFinite(value)) return { problem: { code: 'not-a-number', words } };
  return value < 0 ? { problem: { code: 'negative', words } } : { value };
}

/** A tenth of a billionth is what reckoning in binary leaves behind. */
function onOneLine(gap: string): string {
  return /[\r\n\u2028\u2029]/.test(gap) ? ' ' : gap;
}

function printed(value: number, percent: boolean): string {
  const words = formatNumber(percent ? value * 100 : value, { decimals: 10 }).replace('−', '-');
  return percent ? `${words}%` : words;
}
