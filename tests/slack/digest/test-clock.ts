import type { Timers } from '../../../src/digest/scheduler.ts';

interface Timer {
  at: number;
  callback: () => void;
}

/** Time that stands still until the test moves it; what waits for a moment wakes when it comes. */
export class TestClock implements Timers {
  #now: number;
  readonly #timers = new Set<Timer>();

  constructor(start: Date) {
    this.#now = start.getTime();
  }

  readonly now = (): Date => new Date(this.#now);

  set(callback: () => void, ms: number): Timer {
    const timer = { at: this.#now + ms, callback };
    this.#timers.add(timer);
    return timer;
  }

  clear(timer: unknown): void {
    this.#timers.delete(timer as Timer);
  }

  /** As a clock that is set, or a laptop that slept: nothing wakes on the way. */
  jumpTo(moment: Date): void {
    this.#now = moment.getTime();
  }

  /** Goes to a moment, from timer to timer; `settled` waits for what each of them began. */
  async goTo(moment: Date, settled: () => Promise<void>): Promise<void> {
    for (;;) {
      const next = [...this.#timers].sort((one, other) => one.at - other.at)[0];
      if (next === undefined || next.at > moment.getTime()) break;
      this.#timers.delete(next);
      this.#now = Math.max(this.#now, next.at);
      next.callback();
      await settled();
    }
    this.#now = moment.getTime();
  }
}
