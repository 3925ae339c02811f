import type { DateValue } from '../../language/calendar.ts';
import { dateValueOf, type FoundDate, findDates } from '../../language/dates.ts';
import { normalize } from '../../language/normalize.ts';
import type { ResultValue, TargetValue } from '../verdict.ts';
import { type Amount, amountsIn, unitOf } from './amounts.ts';
import { plainAnswer } from './answer.ts';
import { laterThan } from './shortfall.ts';

const NONE = /^nessun[oa]?(?!\p{L})/u;
const PUT_OFF = /(?:rinvi|slitt|riprogramm|posticip|spost|prorog)at[oaie]|slittamento|rinvio/u;
const RATIO = /^\s*(?:\/|su|di|sui|delle|degli|dei)\s*$/u;
const LESSENED = /(?:^|\s)(?:riduzion|diminuzion|calo|ridott|diminuit)/u;

/**
 * Reads one part of a result in the light of what was asked: "10/23" is October 2023 to a deadline, 10 of 23
 * to a number, 43,5% to a percentage. A plain no wins over every detail behind it.
 */
export function readResult(text: string, target: TargetValue, year: number): ResultValue {
  const answer = plainAnswer(text);
  if (answer === 'nothing') return { kind: 'nothing', words: text };
  if (answer === 'no' || (answer === null && isPutOff(text, year))) return { kind: 'no', words: text };
  const wantsNumber = target.kind === 'number' || target.kind === 'range' || target.kind === 'baseline';
  if (wantsNumber) {
    const number = readNumber(text, target, year);
    if (number !== null && (answer === null || leads(text, number.at, target))) return number.value;
  }
  const done = lastDate(text, year);
  if (done !== null) return { kind: 'date', done, words: text };
  if (answer === 'yes') return { kind: 'yes', words: text };
  const number = wantsNumber ? null : readNumber(text, target, year);
  return number !== null && opens(text, number) ? number.value : { kind: 'words', words: text };
}

/** Where a deed was asked for, a number answers if it comes first or is a share of it; else it is a detail. */
function opens(text: string, { value, at }: { value: ResultValue; at: number }): boolean {
  const share = value.kind === 'number' && value.unit === '%' && !text.slice(0, at).includes('(');
  return share || /^\s*(?:n[r°.]*\s*)?$/iu.test(text.slice(0, at));
}

/** After a yes only a number that comes at once answers the target; the others are details. */
function leads(text: string, at: number, target: TargetValue): boolean {
  const between = text.slice(0, at).replace(/^\s*\p{L}+/u, '');
  return (
    /^[\s(,:;.–-]*(?:(?:n|nr|pari|al|a)\.?\s*)*$/iu.test(between) ||
    (target.kind === 'number' && target.unit === '%')
  );
}

function readNumber(
  text: string,
  target: TargetValue,
  year: number,
): { value: ResultValue; at: number } | null {
  if (NONE.test(normalize(text))) {
    return { value: { kind: 'number', value: 0, unit: 'number', done: null, words: text }, at: 0 };
  }
  const unit = 'unit' in target ? target.unit : 'number';
  const amounts = amountsIn(text, sureDates(text, year), year);
  const ratio = unit === '%' ? shareOf(text, amounts) : null;
  const amount = ratio ?? bestOf(amounts, unit);
  if (amount === null) return null;
  const value = isLessened(text, amount, target) ? -amount.value : amount.value;
  return {
    value: { kind: 'number', value, unit: unitOf(amount), done: lastDate(text, year, true), words: text },
    at: amount.start,
  };
}

/** What stands outside brackets comes first, then what has the target's unit. */
function bestOf(amounts: readonly Amount[], unit: string): Amount | null {
  const fits = (amount: Amount) => (unit === '%') === (amount.unit === '%');
  const open = amounts.filter(({ bracketed }) => !bracketed);
  return open.find(fits) ?? amounts.find(fits) ?? open[0] ?? amounts[0] ?? null;
}

/** "23 di 30" against a percentage is 76,7%, unless a percentage is stated too. */
function shareOf(text: string, amounts: readonly Amount[]): Amount | null {
  const [part, whole] = amounts;
  if (part === undefined || whole === undefined || amounts.some((amount) => amount.unit === '%')) return null;
  if (!RATIO.test(text.slice(part.end, whole.start)) || whole.value <= 0) return null;
  return { ...part, value: Math.round((part.value / whole.value) * 1e4) / 100, unit: '%' };
}

/** "Riduzione del 6%" and a bare "6%" against a reduction asked for are both −6. */
function isLessened(text: string, amount: Amount, target: TargetValue): boolean {
  if (target.kind !== 'number' || target.value >= 0 || amount.value <= 0 || amount.words.startsWith('+'))
    return false;
  const askedInWords = !/[-−–]\s?\d/.test(target.words);
  return askedInWords || LESSENED.test(normalize(text));
}

/** "Riprogrammata nel 2024", "slittato a marzo 2024": not done, with the time it was moved to. Brackets hold details. */
function isPutOff(text: string, year: number): boolean {
  const said = text.replace(/\([^()]*\)?/g, ' ');
  return PUT_OFF.test(normalize(said)) && laterThan(said, year) !== null;
}

/** The last date outside brackets, else the last inside: what precedes it are steps on the way. */
function lastDate(text: string, year: number, besideNumber = false): DateValue | null {
  const candidates = besideNumber ? sureDates(text, year) : findDates(text, year);
  // "Nel 2023" is no date in the report on 2023.
  const dates = candidates.filter(
    ({ precision, to }) => precision !== 'year' || !to.startsWith(String(year)),
  );
  const outside = dates.filter(({ start }) => text.lastIndexOf('(', start) <= text.lastIndexOf(')', start));
  const last = outside.at(-1) ?? dates.at(-1);
  return last === undefined ? null : dateValueOf(last);
}

/** The dates that cannot be a pair of numbers: where a number is wanted, "10/23" is 10 of 23. */
function sureDates(text: string, year: number): FoundDate[] {
  return findDates(text, year).filter(({ words }) => !/^\d{1,2}\/\d{2}$/.test(words));
}
