import { describe, expect, it } from 'vitest';
import { MovableClock } from '../../src/workspace/clock.ts';
import { momentInRome } from '../../src/workspace/rome-time.ts';

const START = new Date('2026-11-23T08:00:00Z');

describe('a clock that can be moved', () => {
  it('goes on from where it was moved to', () => {
    let real = START.getTime();
    const clock = new MovableClock(() => new Date(real));
    clock.moveTo(new Date('2026-11-30T07:00:00Z'));
    real += 60_000;
    expect(clock.now()).toEqual(new Date('2026-11-30T07:01:00Z'));
  });

  it('tells who listens, until they stop', () => {
    const clock = new MovableClock(() => START);
    const heard: string[] = [];
    const stop = clock.onMove((now) => heard.push(now.toISOString()));
    clock.moveTo(new Date('2026-11-24T08:00:00Z'));
    stop();
    clock.moveTo(new Date('2026-11-25T08:00:00Z'));
    expect(heard).toEqual(['2026-11-24T08:00:00.000Z']);
  });

  it.each([
    ['the past', new Date('2026-11-23T07:59:59Z')],
    ['two years on', new Date('2028-11-23T08:00:00Z')],
    ['no moment', new Date(Number.NaN)],
  ])('stays where it is instead of going to %s', (_what, to) => {
    const clock = new MovableClock(() => START);
    expect(() => clock.moveTo(to)).toThrow(RangeError);
    expect(clock.now()).toEqual(START);
  });
});

describe('a time as clocks in Rome show it', () => {
  it.each([
    ['in winter', '2026-11-24T09:00', '2026-11-24T08:00:00.000Z'],
    ['in summer', '2026-07-01T09:00', '2026-07-01T07:00:00.000Z'],
    ['just before summer time', '2026-03-29T01:59', '2026-03-29T00:59:00.000Z'],
    ['just after it began', '2026-03-29T03:00', '2026-03-29T01:00:00.000Z'],
    ['just before it ends', '2026-10-25T01:59', '2026-10-24T23:59:00.000Z'],
    ['after it ended', '2026-10-25T03:00', '2026-10-25T02:00:00.000Z'],
  ])('%s', (_when, wall, moment) => {
    expect(momentInRome(wall).toISOString()).toBe(moment);
  });

  it('is none where the words are none', () => {
    expect(momentInRome('domani').getTime()).toBeNaN();
  });
});
