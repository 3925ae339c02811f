import { describe, expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  daysBetween,
  endOfMonth,
  formatDate,
  isoDay,
  monthsBetween,
} from '../../src/language/calendar.ts';

describe('calendar', () => {
  test.each([
    [2023, 2, 28, '2023-02-28'],
    [2023, 2, 29, null],
    [2024, 2, 29, '2024-02-29'],
    [2023, 13, 1, null],
    [2023, 4, 0, null],
  ])('isoDay(%d, %d, %d) is %s', (year, month, day, iso) => {
    expect(isoDay(year, month, day)).toBe(iso);
  });

  test('counts days and months', () => {
    expect(endOfMonth(2024, 2)).toBe('2024-02-29');
    expect(daysBetween('2023-03-15', '2023-03-08')).toBe(-7);
    expect(daysBetween('2023-12-31', '2024-01-01')).toBe(1);
    expect(monthsBetween('2023-07-31', '2023-10-31')).toBe(3);
    expect(monthsBetween('2023-07-31', '2022-12-01')).toBe(-7);
  });

  test('adds days and months', () => {
    expect(addDays('2023-12-31', 1)).toBe('2024-01-01');
    expect(addDays('2024-03-01', -1)).toBe('2024-02-29');
    expect(addMonths('2023-08-31', -6)).toBe('2023-02-28');
    expect(addMonths('2023-11-15', 2)).toBe('2024-01-15');
  });

  test.each([
    ['2023-03-31', 'day', '31/03/2023'],
    ['2023-07-31', 'month', 'luglio 2023'],
    ['2023-12-31', 'year', '2023'],
    ['2023-03-08', 'range', '08/03/2023'],
  ] as const)('%s as %s is printed %s', (iso, precision, text) => {
    expect(formatDate({ iso, precision })).toBe(text);
  });
});
