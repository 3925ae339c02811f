import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ProgressState, progressOf } from '../../src/targets/progress.ts';
import { progressText } from '../../src/targets/progress-texts.ts';
import { judged } from './subject.ts';

function stateOf(target: string, result: string, today: string, asOf: string | null = null) {
  return progressOf(judged(target, result, { year: 2024 }), { year: 2024, today, asOf });
}

describe('a target while its year runs', () => {
  it.each<[target: string, result: string, today: string, state: ProgressState]>([
    // Counts go with the calendar.
    ['200', '100', '2024-07-01', 'on-track'],
    ['200', '91', '2024-07-01', 'on-track'],
    ['200', '80', '2024-07-01', 'at-risk'],
    ['200', '40', '2024-07-01', 'late'],
    ['200', '1', '2024-02-01', 'at-risk'],
    ['200', '200', '2024-02-01', 'met'],
    ['>=1.400', '1.445', '2024-02-01', 'met'],
    ['200', '199', '2024-12-31', 'on-track'],
    ['200', '', '2024-12-31', 'no-data'],
    ['200', '-', '2024-05-05', 'no-data'],
    // A share, a level and an upper limit can still be lost.
    ['>=90%', '95%', '2024-05-05', 'on-track'],
    ['>=90%', '85%', '2024-05-05', 'at-risk'],
    ['<=1025', '548', '2024-05-05', 'on-track'],
    ['<=1025', '1.100', '2024-05-05', 'at-risk'],
    ['-25%', '-30%', '2024-05-05', 'on-track'],
    ['-25%', '-10%', '2024-05-05', 'at-risk'],
    // Deeds and deadlines.
    ['Sì', 'Sì', '2024-02-01', 'met'],
    ['Sì', 'No', '2024-06-01', 'on-track'],
    ['Sì', 'No', '2024-11-01', 'at-risk'],
    ['Entro 31/3/2024', '', '2024-03-31', 'no-data'],
    ['Entro 31/3/2024', '', '2024-04-01', 'late'],
    ['Entro 31/3/2024', 'No', '2024-03-20', 'at-risk'],
    ['Entro 31/3/2024', '30/03/2024', '2024-04-01', 'met'],
    ['Entro 31/3/2024', '10/04/2024', '2024-05-01', 'late'],
    // The worst part tells.
    ['1. Entro 31/3/2024 2. Entro 31/12/2024', '1. 30/03/2024 2. No', '2024-06-01', 'on-track'],
    ['1. Entro 31/3/2024 2. Entro 31/12/2024', '1. No 2. No', '2024-06-01', 'late'],
  ])('%s with «%s» on %s is %s', (target, result, today, state) => {
    expect(stateOf(target, result, today)?.state).toBe(state);
  });

  it('is measured on the day of its data', () => {
    expect(stateOf('200', '100', '2024-11-30', '2024-06-30')?.state).toBe('on-track');
    expect(stateOf('200', '100', '2024-11-30')?.state).toBe('at-risk');
  });

  it('is left to its verdict once the year is over', () => {
    expect(stateOf('200', '100', '2024-12-31')).not.toBeNull();
    expect(stateOf('200', '100', '2025-01-01')).toBeNull();
  });

  it('says why, in Italian', () => {
    const [part] = stateOf('200', '80', '2024-07-01')?.parts ?? [];
    expect(part && progressText(part)).toBe(
      'a rischio: 40% del target a 50% del tempo (entro il 31/12/2024)',
    );
    const [late] = stateOf('Entro 31/3/2024', '', '2024-04-01')?.parts ?? [];
    expect(late && progressText(late)).toBe(
      'in ritardo: scadenza passata da un giorno (entro il 31/03/2024)',
    );
  });

  it('is never worse for a count that is higher', () => {
    const order = ['late', 'at-risk', 'no-data', 'on-track', 'met'];
    const rank = (value: number, today: string) =>
      order.indexOf(stateOf('200', String(value), today)?.state ?? '');
    fc.assert(
      fc.property(fc.nat(400), fc.nat(400), fc.integer({ min: 1, max: 12 }), (a, b, month) => {
        const today = `2024-${String(month).padStart(2, '0')}-15`;
        expect(rank(Math.max(a, b), today)).toBeGreaterThanOrEqual(rank(Math.min(a, b), today));
      }),
    );
  });
});
