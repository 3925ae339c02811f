import { setImmediate as round } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { createTurns } from '../../src/slack/turns.ts';

describe('turns', () => {
  it('come in the order in which they were asked for, a few in each round of the event loop', async () => {
    const turn = createTurns();
    const begun: number[] = [];
    for (let number = 0; number < 10; number++) void turn().then(() => begun.push(number));
    expect(begun).toEqual([]);
    await round();
    expect(begun).toEqual([0, 1, 2]);
    void turn().then(() => begun.push(10));
    await round();
    expect(begun).toEqual([0, 1, 2, 3, 4, 5]);
    await round();
    await round();
    expect(begun).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  it('come again after a pause', async () => {
    const turn = createTurns();
    await turn();
    await round();
    await expect(turn()).resolves.toBeUndefined();
  });
});
