import { describe, expect, it } from 'vitest';
import { waitFor } from '../../src/workspace/driver/wait.ts';
import { Journal } from '../../src/workspace/state/journal.ts';

const socket = (act: 'open' | 'close') => ({ kind: 'socket', act }) as const;

describe('the journal', () => {
  it('gives what came after a number', () => {
    const journal = new Journal();
    for (const act of ['open', 'close', 'open'] as const) journal.append(socket(act));
    expect(journal.after(1).map(({ seq }) => seq)).toEqual([2, 3]);
    expect(journal.after(0)).toHaveLength(3);
    expect(journal.after(3)).toEqual([]);
  });

  it('forgets its oldest entries and keeps its numbers', () => {
    const journal = new Journal();
    for (let count = 0; count < 100_000; count += 1) journal.append(socket('open'));
    expect(journal.entries.length).toBeLessThanOrEqual(40_000);
    expect(journal.after(99_998).map(({ seq }) => seq)).toEqual([99_999, 100_000]);
  });

  it('stops telling who no longer follows', () => {
    const journal = new Journal();
    const heard: number[] = [];
    const stop = journal.follow(({ seq }) => heard.push(seq));
    journal.append(socket('open'));
    stop();
    journal.append(socket('close'));
    expect(heard).toEqual([1]);
  });
});

describe('waiting', () => {
  it('finds what is there, and what is still to come, after a number', async () => {
    const journal = new Journal();
    journal.append(socket('open'));
    expect(await waitFor(journal, 'socket', () => true)).toMatchObject({ seq: 1 });
    const next = waitFor(journal, 'socket', ({ act }) => act === 'open', { since: 1 });
    journal.append(socket('close'));
    journal.append(socket('open'));
    expect(await next).toMatchObject({ seq: 3 });
  });

  it('gives up with the story of what happened', async () => {
    const journal = new Journal();
    journal.append(socket('open'));
    await expect(waitFor(journal, 'message', () => true, { within: 5 })).rejects.toThrow(
      'no such message within 5 ms. What happened:\n  1 socket open',
    );
  });
});
