import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextWorkingDay } from '../../src/digest/calendar/working-days.ts';
import { remindersFor } from '../../src/digest/reminders.ts';
import { addDays } from '../../src/language/calendar.ts';
import { anIndicator, aYear } from '../report/an-indicator.ts';

function rowsDue(target: string, result = '-') {
  return aYear([anIndicator('a', { target, result })]).indicators;
}

const OPTIONS = { patrons: [], isNews: () => false } as const;

describe('deadlines to come', () => {
  it.each([
    ['30 working days before', '2023-05-17', '2023-05-18', 30],
    ['a week of working days before', '2023-06-20', '2023-06-21', 7],
    ['on the working day before', '2023-06-28', '2023-06-29', 1],
  ])('are told %s', (_, since, day, left) => {
    const [reminder] = remindersFor(rowsDue('entro il 30/06/2023'), { ...OPTIONS, since, day });
    expect(reminder).toMatchObject({ left, past: false });
  });

  it.each([
    ['between two stages', '2023-05-22', '2023-05-23'],
    ['long before', '2023-01-10', '2023-01-11'],
    ['on the day itself, once told', '2023-06-29', '2023-06-30'],
  ])('are not told %s', (_, since, day) => {
    expect(remindersFor(rowsDue('entro il 30/06/2023'), { ...OPTIONS, since, day })).toEqual([]);
  });

  it.each([
    ['done', 'Sì'],
    ['done on a day', 'Sì 01/03/2023'],
  ])('are not told when %s', (_, result) => {
    const rows = rowsDue('entro il 30/06/2023', result);
    expect(remindersFor(rows, { ...OPTIONS, since: null, day: '2023-06-20' })).toEqual([]);
  });

  it('are told all by a first digest, and again when the target is news', () => {
    const rows = rowsDue('entro il 30/06/2023');
    expect(remindersFor(rows, { ...OPTIONS, since: null, day: '2023-06-12' })).toHaveLength(1);
    const since = '2023-06-09';
    expect(remindersFor(rows, { ...OPTIONS, since, day: '2023-06-12' })).toEqual([]);
    expect(remindersFor(rows, { ...OPTIONS, since, day: '2023-06-12', isNews: () => true })).toHaveLength(1);
  });

  it('that went by meanwhile are told, once', () => {
    const rows = rowsDue('entro il 30/06/2023');
    const late = remindersFor(rows, { ...OPTIONS, since: '2023-06-20', day: '2023-07-04' });
    expect(late).toMatchObject([{ past: true }]);
    expect(remindersFor(rows, { ...OPTIONS, since: '2023-07-04', day: '2023-07-05' })).toEqual([]);
    expect(remindersFor(rows, { ...OPTIONS, since: null, day: '2023-07-05' })).toEqual([]);
  });

  it('are told the nearest first', () => {
    const year = aYear([
      anIndicator('later', { target: 'entro il 30/06/2023', result: '-' }),
      anIndicator('sooner', { target: 'entro il 20/06/2023', result: '-' }),
    ]);
    const reminders = remindersFor(year.indicators, { ...OPTIONS, since: null, day: '2023-06-12' });
    expect(reminders.map(({ row }) => row.id)).toEqual(['sooner', 'later']);
  });

  it('are told at most three times and never out of order, however many days are skipped', () => {
    const skips = fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 40, maxLength: 60 });
    fc.assert(
      fc.property(skips, (pauses) => {
        const rows = rowsDue('entro il 30/06/2023');
        const told: number[] = [];
        let since = '2023-04-03';
        for (const pause of pauses) {
          const day = nextWorkingDay(addDays(since, pause), []);
          const found = remindersFor(rows, { ...OPTIONS, since, day });
          told.push(...found.map(({ left, past }) => (past ? -1 : left)));
          since = day;
        }
        expect(told.length).toBeGreaterThan(0);
        expect(told.filter((left) => left >= 0).length).toBeLessThanOrEqual(3);
        expect(told).toEqual(told.toSorted((a, b) => b - a));
        expect(told.at(-1)).toBe(-1);
      }),
      { numRuns: 50 },
    );
  });
});
