import { numberOption, type Options, type Query } from '../../src/query/query.ts';
import { has, type Reading, slotsOf } from '../../src/query/reading/reading.ts';
import { satisfies } from '../../src/query/row-tests.ts';
import { OPERATORS } from '../../src/query/where.ts';

/** No programme is printed with less; smaller numbers are of rows. */
const LEAST_AMOUNT = 1000;

/** "La missione 12 vale più di 6 milioni?", "missioni sopra i 10 milioni": the bound on the amounts; null for none. */
export function boundIn(reading: Reading): Options | null {
  const [condition, ...more] = reading.conditions;
  const ofMissions =
    slotsOf(reading, 'mission').length > 0 || has(reading, 'mission-head', 'by-mission', 'programme-head');
  const isAmount =
    condition !== undefined &&
    (condition.unit === '€' || condition.unit === '') &&
    condition.value >= LEAST_AMOUNT &&
    (condition.subjectHint === null || condition.subjectHint === 'cap');
  // "Con un tetto oltre 200mila": of the caps of its rows.
  const ofCaps = has(reading, 'cap') || slotsOf(reading, 'cap').length > 0;
  if (!ofMissions || !isAmount || more.length > 0 || ofCaps) return null;
  return { op: condition.op, amount: condition.value, amountHigh: condition.high ?? null };
}

/** Whether the bound holds of an amount; of several printed ones perhaps of some only. Null where none was asked. */
export function withinBound({ options }: Query, amounts: readonly number[]): boolean | 'unsure' | null {
  const value = numberOption(options, 'amount');
  const op = OPERATORS.find((one) => one === options.op);
  if (value === null || op === undefined) return null;
  const high = numberOption(options, 'amountHigh');
  const holds = amounts.filter((amount) =>
    satisfies(amount, { facet: 'number', measure: 'cap', unit: '€', op, value, high }),
  ).length;
  return holds === 0 ? false : holds === amounts.length ? true : 'unsure';
}
