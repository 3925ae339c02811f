/** What a number counts, where the words beside it say so. */
export type NumberUnit = '%' | '€' | 'days';

/** A number in a text; `start` and `end` are the offsets of `words`, which hold its sign, scale and unit. */
export interface FoundNumber {
  value: number;
  unit: NumberUnit | null;
  start: number;
  end: number;
  words: string;
}

const DIGIT_RUN = /\d+(?:[.,]\d+)*/g;
const GROUPED = /^[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/;
const PLAIN = /^\d+(?:,\d+)?$/;
/** "79.2": one dot that cannot stand for thousands. */
const DECIMAL_DOT = /^(?:\d+\.(?:\d{1,2}|\d{4,})|0\.\d+)$/;

const DATE = /(?<!\d)(?:\d{1,2}([/.-])\d{1,2}\1(?:\d{4}|\d{2})|\d{4}-\d{2}-\d{2})(?!\d)/g;
const BEFORE =
  /(?:(?<![\p{L}\d)%])(?<outer>[-−–+])\s?)?(?<euro>€|\beuro)?\s?(?<inner>(?<![\p{L}\d)%])[-−–+])?$/iu;
const SCALE =
  /^\s?(?:(?<thousand>mila|k)|(?<million>milion[ei]|mln|mio)|(?<billion>miliard[oi]|mld))(?!\p{L})\.?/iu;
const UNIT =
  /^\s?(?:(?:di\s)?(?<euro>€|euro\b|eur\b)|(?<percent>%|per\s?cento\b)|(?<days>gg\b\.?|giorn[io]\b))/iu;

/**
 * Reads a text that is one Italian number and nothing else: "1.418", "−5,3%", "€ 8 milioni", "300mila".
 * The unit is left out of the value: "97%" is 97. Null where the text is anything else.
 */
export function parseItalianNumber(text: string): number | null {
  const trimmed = text.trim();
  const [only, ...others] = findNumbers(trimmed);
  return only !== undefined && others.length === 0 && only.words === trimmed ? only.value : null;
}

/**
 * Every number of a text, in its order. Left out, since they are no quantities: codes ("3.1.1"), full dates,
 * ordinals ("1°") and digits glued to letters ("Q4", "5G"). "3/4" gives two numbers; "7/23" too, so mask what
 * `findDates` finds first where a month is possible. A dash is a sign only if it touches the number or its €
 * and nothing stands right before it: the 8 of "2-8" is positive.
 */
export function findNumbers(text: string): FoundNumber[] {
  if (!/\d/.test(text)) return [];
  const dates = [...text.matchAll(DATE)].map((date) => ({
    start: date.index,
    end: date.index + date[0].length,
  }));
  const found: FoundNumber[] = [];
  for (const run of text.matchAll(DIGIT_RUN)) {
    const magnitude = magnitudeOf(run[0]);
    const inDate = dates.some(({ start, end }) => run.index >= start && run.index < end);
    if (magnitude === null || inDate) continue;
    const number = withSurroundings(text, run.index, run[0].length, magnitude);
    if (number !== null) found.push(number);
  }
  return found;
}

function magnitudeOf(digits: string): number | null {
  if (GROUPED.test(digits)) return Number(digits.replaceAll('.', '').replace(',', '.'));
  if (PLAIN.test(digits)) return Number(digits.replace(',', '.'));
  return DECIMAL_DOT.test(digits) ? Number(digits) : null;
}

function withSurroundings(text: string, at: number, length: number, magnitude: number): FoundNumber | null {
  const before = BEFORE.exec(text.slice(0, at));
  const rest = text.slice(at + length);
  const scale = SCALE.exec(rest);
  const unit = UNIT.exec(rest.slice(scale?.[0].length ?? 0));
  const start = at - (before?.[0].trimStart().length ?? 0);
  const end = at + length + (scale?.[0].length ?? 0) + (unit?.[0].length ?? 0);
  const glued = /[\p{L}\d]$/u.test(text.slice(0, start)) || /^[\p{L}\d°ºª]/u.test(text.slice(end));
  if (glued) return null;
  const sign = /^[-−–]/.test(before?.groups?.outer ?? before?.groups?.inner ?? '') ? -1 : 1;
  return {
    value: magnitude === 0 ? 0 : sign * scaled(magnitude, scale),
    unit: unitOf(unit, before?.groups?.euro !== undefined),
    start,
    end,
    words: text.slice(start, end),
  };
}

function scaled(magnitude: number, scale: RegExpExecArray | null): number {
  const factor = scale?.groups?.thousand
    ? 1e3
    : scale?.groups?.million
      ? 1e6
      : scale?.groups?.billion
        ? 1e9
        : 1;
  // 1,1 million must be 1100000 and not 1100000.0000000001.
  return Math.round(magnitude * factor * 1e6) / 1e6;
}

function unitOf(after: RegExpExecArray | null, euroBefore: boolean): NumberUnit | null {
  if (euroBefore || after?.groups?.euro) return '€';
  if (after?.groups?.percent) return '%';
  return after?.groups?.days ? 'days' : null;
}

/**
 * A number as Italians print it: dot for thousands (from four digits), comma for decimals, at most
 * `decimals` of them, "−" for negatives. `signed` prints "+" too.
 */
export function formatNumber(value: number, options: { decimals?: number; signed?: boolean } = {}): string {
  const formatted = printed(Math.abs(value), options.decimals ?? 2);
  if (/^[0,.]*$/.test(formatted)) return formatted;
  return `${value < 0 ? '−' : options.signed ? '+' : ''}${formatted}`;
}

/** Most numbers are small and whole, and these need no formatter. */
function printed(value: number, decimals: number): string {
  return Number.isInteger(value) && value < 1_000 ? String(value) : formatterOf(decimals).format(value);
}

/** Making a formatter costs far more than using it. */
function formatterOf(decimals: number): Intl.NumberFormat {
  const made =
    formatters.get(decimals) ??
    new Intl.NumberFormat('it-IT', { maximumFractionDigits: decimals, useGrouping: 'always' });
  formatters.set(decimals, made);
  return made;
}

const formatters = new Map<number, Intl.NumberFormat>();
