import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { italianDay, italianInstant, italianTime } from '../../src/language/italian-time.ts';

describe('Italian time', () => {
  it.each([
    ['winter', '2026-01-15', '09:00', '2026-01-15T08:00:00.000Z'],
    ['summer', '2026-07-15', '09:00', '2026-07-15T07:00:00.000Z'],
    ['the last working day before the clocks go on', '2026-03-27', '09:00', '2026-03-27T08:00:00.000Z'],
    ['the first working day after it', '2026-03-30', '09:00', '2026-03-30T07:00:00.000Z'],
    ['the last working day before the clocks go back', '2026-10-23', '09:00', '2026-10-23T07:00:00.000Z'],
    ['the first working day after it', '2026-10-26', '09:00', '2026-10-26T08:00:00.000Z'],
    ['a time that is jumped over', '2026-03-29', '02:30', '2026-03-29T01:30:00.000Z'],
    ['the moment of the jump', '2026-03-29', '03:00', '2026-03-29T01:00:00.000Z'],
    ['the first of two', '2026-10-25', '02:30', '2026-10-25T00:30:00.000Z'],
    ['midnight', '2026-07-15', '00:00', '2026-07-14T22:00:00.000Z'],
  ])('in %s', (_, day, time, instant) => {
    expect(italianInstant(day, time).toISOString()).toBe(instant);
  });

  it.each([
    ['2030-12-31T22:59:59Z', '2030-12-31'],
    ['2030-12-31T23:00:00Z', '2031-01-01'],
    ['2030-06-30T21:59:59Z', '2030-06-30'],
    ['2030-06-30T22:00:00Z', '2030-07-01'],
  ])('at %s is %s', (now, day) => {
    expect(italianDay(new Date(now))).toBe(day);
  });

  it('comes back from any moment to the day and the time it was', () => {
    const minutes = fc.integer({
      min: Date.parse('2000-01-01') / 60_000,
      max: Date.parse('2060-01-01') / 60_000,
    });
    fc.assert(
      fc.property(minutes, (minute) => {
        const moment = new Date(minute * 60_000);
        const back = italianInstant(italianDay(moment), italianTime(moment));
        // The hour that comes twice is found as the first of the two.
        expect([0, 3_600_000]).toContain(moment.getTime() - back.getTime());
        expect(italianDay(back)).toBe(italianDay(moment));
        expect(italianTime(back)).toBe(italianTime(moment));
      }),
    );
  });
});
