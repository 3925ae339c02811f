import { describe, expect, it } from 'vitest';
import { capOf, degreeOf, isBudgetUse, measureOf } from '../../src/query/measures.ts';
import { anIndicator, aYear, rowOf } from '../report/an-indicator.ts';

const year = aYear([
  anIndicator('count', { target: '130', result: '127' }),
  anIndicator('share', {
    target: '>=90%',
    result: '81%',
    algorithm: 'Valore contabilizzato/valore a budget',
  }),
  anIndicator('late', { target: 'Entro 7/23', result: '10/23' }),
  anIndicator('days', { target: '<=30 giorni', result: '35 giorni' }),
  anIndicator('parts', { target: '1. 40 2. 10', result: '1. 38 2. 12' }),
  anIndicator('yes', { target: 'Sì', result: 'No', budgetCap: { max: 500_000, min: null } }),
  anIndicator('band', { target: 'Sì', result: 'Sì', budgetCap: { max: 261_000, min: 130_000 } }),
]);
const row = (id: string) => rowOf(year, id);

describe('the number that a condition looks at', () => {
  it.each([
    ['count', 'target', '', 130],
    ['count', 'result', '', 127],
    ['count', 'result', '%', null],
    ['count', 'variance', '', -3],
    ['count', 'variance', '%', (-3 / 130) * 100],
    ['count', 'variance', 'giorni', null],
    ['count', 'degree', '', 127 / 130],
    ['count', 'degree', '%', (127 / 130) * 100],
    ['share', 'target', '%', 90],
    ['share', 'target', '€', null],
    ['share', 'result', '', 81],
    ['share', 'variance', '%', -9],
    ['share', 'budget-use', '%', 81],
    ['count', 'budget-use', '%', null],
    ['late', 'variance', '', null],
    ['late', 'variance', 'giorni', 92],
    ['late', 'result', '', null],
    ['days', 'result', 'giorni', 35],
    ['days', 'result', '', 35],
    ['days', 'target', 'giorni', 30],
    ['days', 'variance', 'giorni', 5],
    ['parts', 'target', '', null],
    ['parts', 'result', '', null],
    ['yes', 'result', '', null],
    ['yes', 'variance', '', null],
    ['yes', 'degree', '%', null],
    ['yes', 'cap', '€', 500_000],
    ['band', 'cap', '€', null],
    ['count', 'cap', '', null],
  ] as const)('%s: %s in "%s" is %s', (id, measure, unit, expected) => {
    const value = measureOf(row(id), measure, unit);
    if (expected === null) expect(value).toBeNull();
    else expect(value).toBeCloseTo(expected, 9);
  });

  it('tells lines of budget by their formula', () => {
    expect(['count', 'share'].map((id) => isBudgetUse(row(id)))).toEqual([false, true]);
  });

  it('has no degree or cap where none means something', () => {
    expect([degreeOf(row('yes')), capOf(row('band')), capOf(row('count'))]).toEqual([null, null, null]);
  });
});
