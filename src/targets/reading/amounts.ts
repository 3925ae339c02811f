import type { FoundDate } from '../../language/dates.ts';
import { type FoundNumber, findNumbers } from '../../language/italian-number.ts';
import { parseNumberWord } from '../../language/number-words.ts';
import type { Unit } from '../verdict.ts';
import { writtenDirection } from './written-direction.ts';

/** A number of a cell; `bracketed` where it stands in brackets, as details do. */
export interface Amount extends FoundNumber {
  bracketed: boolean;
}

/** "n. 1268/2023", "DG 15/2023": acts and laws. */
const ACT = /(?<!\d)\d+\/(?:19|20)\d{2}(?!\d)/g;
const FOUR_DIGITS = /^\d{4}$/;
/** "anno 2023", "Piano 2023", "2022-2023": what stands before a year and not before a count. */
const BEFORE_YEAR = /(?:[\p{L}’'-]|\d\s?[-/])\s*$/u;

/**
 * The quantities of a target or a result in their order, without `dates`, the numbers of acts, and what is
 * rather a year near `year` than a count.
 */
export function amountsIn(text: string, dates: readonly FoundDate[], year: number): Amount[] {
  const masked = mask(text, dates);
  const numbers = findNumbers(masked);
  const quantities = numbers.filter((number) => !isYear(masked, number, year));
  const found = numbers.length > 0 ? quantities : spelledOut(masked);
  return found.map((number) => ({ ...number, bracketed: isBracketed(text, number.start) }));
}

function isYear(text: string, { words, value, start, end }: FoundNumber, year: number): boolean {
  if (!FOUR_DIGITS.test(words) || Math.abs(value - year) > 10) return false;
  const before = text.slice(0, start);
  return BEFORE_YEAR.test(before) && writtenDirection(before, text.slice(end)) === null;
}

/** The unit of a number as the verdict counts it. */
export function unitOf(number: FoundNumber): Unit {
  return number.unit ?? 'number';
}

/** Dates and acts as blanks of the same length, so that offsets stay. */
function mask(text: string, dates: readonly FoundDate[]): string {
  const blank = (words: string) => ' '.repeat(words.length);
  const undated = dates.reduce(
    (rest, { start, end, words }) => rest.slice(0, start) + blank(words) + rest.slice(end),
    text,
  );
  return undated.replace(ACT, blank);
}

function spelledOut(text: string): FoundNumber[] {
  return [...text.matchAll(/\p{L}+/gu)].flatMap((word) => {
    const value = parseNumberWord(word[0]);
    const end = word.index + word[0].length;
    return value === null ? [] : [{ value, unit: null, start: word.index, end, words: word[0] }];
  });
}

function isBracketed(text: string, at: number): boolean {
  const before = text.slice(0, at);
  return before.lastIndexOf('(') > before.lastIndexOf(')');
}
