import { describe, expect, it } from 'vitest';
import { InFlight } from '../../src/slack/in-flight.ts';

describe('what is in flight', () => {
  it('is waited for, with what begins meanwhile and what fails', async () => {
    const inFlight = new InFlight();
    const ended: string[] = [];
    const finish: (() => void)[] = [];
    const work = (name: string) => () =>
      new Promise<void>((resolve) => finish.push(resolve)).then(() => void ended.push(name));
    inFlight.run(work('first'));
    inFlight.run(() => Promise.reject(new Error('no'))).catch(() => {});
    const drained = inFlight.drained().then(() => ended.push('drained'));
    inFlight.run(work('second'));
    finish.shift()?.();
    await new Promise((resolve) => setImmediate(resolve));
    expect(ended).toEqual(['first']);
    finish.shift()?.();
    await drained;
    expect(ended).toEqual(['first', 'second', 'drained']);
  });
});
