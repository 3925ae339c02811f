import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createLog } from '../../src/environment/log.ts';
import { createTicket, type Ticket } from '../../src/slack/ticket.ts';
import { createUnfinished } from '../../src/slack/unfinished.ts';
import type { Journal } from '../../src/store/journal.ts';
import type { Entry } from '../../src/store/journal-lines.ts';

const log = createLog({ level: 'silent', pretty: false, write: () => {} });
const QUESTION = { event: { type: 'message' } };
const COMMAND = { response_url: 'http://x' };
const MINUTE = 60_000;

beforeEach(() => void vi.useFakeTimers({ now: 0 }));
afterEach(() => void vi.useRealTimers());

/** What an earlier process left, and what then happens to it. */
function unfinished(left: Entry<object>[] = []) {
  const seen: string[] = [];
  let reachable = true;
  const journal: Journal<object> = {
    left,
    lately: [],
    note: () => true,
    again: (key) => void seen.push(`again ${key}`),
    shown: () => {},
    done: (key) => void seen.push(`done ${key}`),
    saved: async () => {},
    close: async () => {},
  };
  const own = createUnfinished({
    journal,
    log,
    now: () => Date.now(),
    giveUp: async (_, { key }) => void seen.push(`give up ${key}`),
  });
  const work = async (ticket: Ticket) => {
    seen.push(`work ${ticket.key}`);
    ticket.untold = !reachable;
  };
  const handle = (body: object, ticket: Ticket) => own.finish(body, ticket, () => work(ticket));
  const ask = (key: string, body: object = QUESTION) =>
    handle(body, createTicket({ key, since: Date.now() }, log));
  return { ...own, handle, ask, seen, slackIs: (state: boolean) => (reachable = state) };
}

const entry = (key: string, more: Partial<Entry<object>> = {}): Entry<object> => ({
  key,
  at: 0,
  tries: 0,
  shown: false,
  value: QUESTION,
  ...more,
});

describe('what is unfinished', () => {
  it('is begun again at the start', async () => {
    const { takeUp, handle, seen } = unfinished([entry('a'), entry('b', { tries: 1 })]);
    await takeUp(handle);
    expect(seen).toEqual(['again a', 'work a', 'again b', 'work b', 'done a', 'done b']);
  });

  it('comes alone and last when it may be what ended the process', async () => {
    const { takeUp, handle, seen } = unfinished([
      entry('x', { tries: 3 }),
      entry('y', { tries: 4 }),
      entry('a'),
    ]);
    await takeUp(handle);
    expect(seen).toEqual([
      ...['again a', 'work a', 'done a'],
      ...['again x', 'work x', 'done x'],
      ...['again y', 'work y', 'done y'],
    ]);
  });

  it.each([
    ['a command after 26 minutes', entry('a', { at: -26 * MINUTE, value: COMMAND })],
    ['a message after two days', entry('a', { at: -2 * 24 * 60 * MINUTE })],
    ['what was tried a dozen times', entry('a', { tries: 12 })],
  ])('is given up, and that is said: %s', async (_, one) => {
    const { takeUp, handle, seen } = unfinished([one]);
    await takeUp(handle);
    expect(seen).toEqual(['give up a', 'done a']);
  });

  it.each([
    ['a command after 24 minutes', entry('a', { at: -24 * MINUTE, value: COMMAND })],
    ['a message after 23 hours', entry('a', { at: -23 * 60 * MINUTE })],
  ])('is still answered: %s', async (_, one) => {
    const { takeUp, handle, seen } = unfinished([one]);
    await takeUp(handle);
    expect(seen).toContain('work a');
  });

  it('is tried again by itself, ever later, while Slack cannot be reached', async () => {
    const { takeUp, handle, ask, seen, slackIs } = unfinished();
    await takeUp(handle);
    slackIs(false);
    await ask('a');
    expect(seen).toEqual(['work a']);
    await vi.advanceTimersByTimeAsync(14_000);
    expect(seen).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(seen).toEqual(['work a', 'again a', 'work a']);
    await vi.advanceTimersByTimeAsync(29_000);
    expect(seen).toHaveLength(3);
    slackIs(true);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(seen.slice(3)).toEqual(['again a', 'work a', 'done a']);
    await vi.advanceTimersByTimeAsync(60 * MINUTE);
    expect(seen).toHaveLength(6);
  });

  it('waits for the next process once this one stops', async () => {
    const { takeUp, handle, ask, seen, slackIs, stop } = unfinished();
    await takeUp(handle);
    slackIs(false);
    await ask('a');
    stop();
    await vi.advanceTimersByTimeAsync(60 * MINUTE);
    expect(seen).toEqual(['work a']);
  });

  it('is done when it was posted and the files know of it', async () => {
    const { finish, seen, stop } = unfinished();
    const posted = (key: string) => {
      const ticket = createTicket({ key, since: 0 }, log);
      return finish(QUESTION, ticket, async () => {
        ticket.posted += 1;
      });
    };
    await posted('a');
    expect(seen).toEqual([]);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(seen).toEqual(['done a']);
    await posted('b');
    stop();
    expect(seen).toEqual(['done a', 'done b']);
  });

  it('is done too when the work fails in a way that nobody foresaw', async () => {
    const { finish, seen } = unfinished();
    const ticket = createTicket({ key: 'a', since: 0 }, log);
    await expect(finish(QUESTION, ticket, () => Promise.reject(new Error('broken')))).rejects.toThrow(
      'broken',
    );
    expect(seen).toEqual(['done a']);
  });
});
