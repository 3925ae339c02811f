import { describe, expect, it } from 'vitest';
import { createScheduler } from '../../src/digest/scheduler.ts';
import { TestClock } from '../slack/digest/test-clock.ts';

const START = Date.parse('2026-11-23T08:00:00Z');
const MINUTE = 60_000;

function scheduling(work: (at: number) => Promise<void> | void = () => {}) {
  const clock = new TestClock(new Date(START));
  const done: number[] = [];
  const errors: unknown[] = [];
  const plan = { next: null as number | null };
  const scheduler = createScheduler({
    async work() {
      done.push((clock.now().getTime() - START) / MINUTE);
      await work(clock.now().getTime());
    },
    next: () => plan.next,
    now: clock.now,
    timers: clock,
    onError: (error) => errors.push(error),
  });
  const goTo = (minutes: number) => clock.goTo(new Date(START + minutes * MINUTE), () => scheduler.idle());
  return { clock, done, errors, plan, scheduler, goTo };
}

describe('the scheduler', () => {
  it('works at the start, at the moment, and looks at the time every minute between', async () => {
    const { scheduler, done, plan, goTo } = scheduling((at) => {
      if (at === plan.next) plan.next = null;
    });
    plan.next = START + 2.5 * MINUTE;
    scheduler.start();
    await scheduler.idle();
    await goTo(2.6);
    expect(done).toEqual([0, 1, 2, 2.5]);
  });

  it('goes on after what failed, and not at once', async () => {
    const { scheduler, done, errors, plan, goTo } = scheduling(() => Promise.reject(new Error('broken')));
    plan.next = START;
    scheduler.start();
    await scheduler.idle();
    await goTo(0.05);
    expect(done.length).toBeGreaterThan(1);
    expect(done.length).toBeLessThan(6);
    expect(errors).toHaveLength(done.length);
  });

  it('notices a clock that was moved within a minute', async () => {
    const { scheduler, done, plan, goTo, clock } = scheduling();
    plan.next = START + 1_000 * MINUTE;
    scheduler.start();
    await scheduler.idle();
    clock.jumpTo(new Date(START + 1_000 * MINUTE));
    await goTo(1_001);
    expect(done[1]).toBe(1_000);
  });

  it('does one thing at a time, and what is asked meanwhile afterwards', async () => {
    let running = 0;
    const { scheduler, done } = scheduling(async () => {
      running += 1;
      expect(running).toBe(1);
      await new Promise((resolve) => setImmediate(resolve));
      running -= 1;
    });
    scheduler.start();
    scheduler.wake();
    scheduler.wake();
    await scheduler.idle();
    expect(done).toHaveLength(2);
  });

  it('stops when what it began is done, and begins nothing more', async () => {
    let finish = () => {};
    const { scheduler, done, goTo } = scheduling(
      () =>
        new Promise<void>((resolve) => {
          finish = resolve;
        }),
    );
    scheduler.start();
    const stopped = scheduler.stop();
    scheduler.wake();
    finish();
    await stopped;
    await goTo(10);
    expect(done).toHaveLength(1);
  });
});
