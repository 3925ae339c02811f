import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { easter, isHoliday, PATRONS } from '../../../src/digest/calendar/holidays.ts';
import {
  isWorkingDay,
  lastWeekEnd,
  nextWorkingDay,
  weekday,
  workingDaysBetween,
  workingDaysUntil,
} from '../../../src/digest/calendar/working-days.ts';
import { addDays } from '../../../src/language/calendar.ts';

const aDay = fc.integer({ min: 0, max: 365 * 60 }).map((days) => addDays('2000-01-01', days));
const somePatrons = fc.subarray([...PATRONS]);

describe('holidays', () => {
  it.each([
    [2000, '2000-04-23'],
    [2008, '2008-03-23'],
    [2011, '2011-04-24'],
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2038, '2038-04-25'],
    [2285, '2285-03-22'],
  ])('Easter of %i', (year, day) => {
    expect(easter(year)).toBe(day);
  });

  it.each([
    '2026-01-01',
    '2026-01-06',
    '2026-04-06',
    '2026-04-25',
    '2026-05-01',
    '2026-06-02',
    '2026-08-15',
    '2026-10-04',
    '2027-10-04',
    '2026-11-01',
    '2026-12-08',
    '2026-12-25',
    '2026-12-26',
  ])('%s is one', (day) => {
    expect(isHoliday(day, [])).toBe(true);
  });

  it.each(['2025-10-04', '2024-10-04', '2026-04-03', '2026-11-02', '2026-03-19', '2026-08-14', '2026-12-24'])(
    '%s is none',
    (day) => {
      expect(isHoliday(day, PATRONS)).toBe(false);
    },
  );

  it.each([
    ['milano', '2026-12-07'],
    ['monza', '2026-06-24'],
    ['lodi', '2026-01-19'],
  ] as const)('the patron day of %s counts only where it is observed', (patron, day) => {
    expect(isWorkingDay(day, [patron])).toBe(false);
    expect(
      isWorkingDay(
        day,
        PATRONS.filter((other) => other !== patron),
      ),
    ).toBe(true);
  });

  it('there are twelve a year from 2026 on, and Easter Monday is always a Monday of spring', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2026, max: 2199 }), (year) => {
        const days = Array.from({ length: 366 }, (_, index) => addDays(`${year}-01-01`, index));
        const holidays = days.filter((day) => day.startsWith(`${year}`) && isHoliday(day, []));
        // 25 April is Easter Monday now and then.
        const monday = addDays(easter(year), 1);
        expect(holidays).toHaveLength(monday.endsWith('04-25') ? 11 : 12);
        expect(weekday(monday)).toBe(1);
        expect(monday >= `${year}-03-23` && monday <= `${year}-04-26`).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
});

describe('working days', () => {
  it.each([
    ['over a weekend', '2026-11-20', '2026-11-23'],
    ['over Christmas', '2026-12-24', '2026-12-28'],
    ['over Easter', '2026-04-03', '2026-04-07'],
    ['over Saint Ambrose and the day after', '2026-12-04', '2026-12-09'],
  ])('the next one, %s', (_, day, next) => {
    expect(nextWorkingDay(day, ['milano'])).toBe(next);
  });

  it.each([
    ['a Friday for the Monday', '2026-11-20', '2026-11-23', 1],
    ['a Friday for the Sunday', '2026-11-20', '2026-11-22', 0],
    ['the very day', '2026-11-20', '2026-11-20', 0],
    ['a day that is past', '2026-11-20', '2026-11-10', 0],
    ['a week', '2026-11-16', '2026-11-23', 5],
    ['over a patron day and a holiday', '2026-12-04', '2026-12-11', 3],
    ['no further than the limit', '2026-01-01', '2027-01-01', 31],
  ])('left for %s', (_, from, to, count) => {
    expect(workingDaysUntil(from, to, { patrons: ['milano'], limit: 30 })).toBe(count);
  });

  it.each([
    ['a Friday', '2026-11-20', '2026-11-20'],
    ['a Thursday', '2026-11-19', '2026-11-13'],
    ['a Sunday', '2026-11-22', '2026-11-20'],
    ['a Thursday before a holiday on Friday', '2026-12-24', '2026-12-24'],
    ['that holiday', '2026-12-25', '2026-12-24'],
  ])('the end of the week seen from %s', (_, day, end) => {
    expect(lastWeekEnd(day, ['milano'])).toBe(end);
  });

  it('come one after the other without a gap, and never on a weekend', () => {
    fc.assert(
      fc.property(aDay, somePatrons, (day, patrons) => {
        const next = nextWorkingDay(day, patrons);
        expect(next > day).toBe(true);
        expect(isWorkingDay(next, patrons)).toBe(true);
        expect(weekday(next)).toBeLessThanOrEqual(5);
        expect(workingDaysBetween(day, next, patrons)).toEqual([]);
        expect(workingDaysUntil(day, next, { patrons, limit: 30 })).toBe(1);
      }),
    );
  });

  it('are fewer by one each working day, whatever lies between', () => {
    fc.assert(
      fc.property(aDay, fc.integer({ min: 1, max: 60 }), somePatrons, (day, ahead, patrons) => {
        const to = addDays(day, ahead);
        const count = workingDaysUntil(day, to, { patrons, limit: 100 });
        const tomorrow = addDays(day, 1);
        const worked = isWorkingDay(tomorrow, patrons) ? 1 : 0;
        expect(workingDaysUntil(tomorrow, to, { patrons, limit: 100 })).toBe(count - worked);
        expect(workingDaysBetween(day, addDays(to, 1), patrons)).toHaveLength(count);
      }),
    );
  });

  it('end the week with its last one', () => {
    fc.assert(
      fc.property(aDay, somePatrons, (day, patrons) => {
        const end = lastWeekEnd(day, patrons);
        expect(end <= day).toBe(true);
        expect(isWorkingDay(end, patrons)).toBe(true);
        const monday = addDays(end, 8 - weekday(end));
        expect(workingDaysBetween(end, monday, patrons)).toEqual([]);
        expect(lastWeekEnd(addDays(monday, -1), patrons)).toBe(end);
      }),
    );
  });
});
