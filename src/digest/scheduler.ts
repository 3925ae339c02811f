/** What waits, and wakes; `setTimeout` itself, or a test's own. */
export interface Timers {
  set(callback: () => void, ms: number): unknown;
  clear(timer: unknown): void;
}

export const systemTimers: Timers = {
  set: (callback, ms) => setTimeout(callback, ms),
  clear: (timer) => clearTimeout(timer as NodeJS.Timeout),
};

export interface SchedulerParts {
  /** Does all that is due now; what is left when `isStopping` may stay for the next start. */
  work: (isStopping: () => boolean) => Promise<void>;
  /** When there is something to do next, in ms since the epoch; null when there is nothing to wait for. */
  next: () => number | null;
  now: () => Date;
  timers: Timers;
  /** Told of what `work` threw; the next turn comes all the same. */
  onError: (error: unknown) => void;
}

export interface Scheduler {
  start(): void;
  /** Looks again at once: what is due, or the clock, has changed. */
  wake(): void;
  /** Resolves when nothing is being done any more; nothing begins after it was called. */
  stop(): Promise<void>;
  /** Resolves when what was due has been done. */
  idle(): Promise<void>;
}

/**
 * A timer runs by its own clock, and neither a sleeping laptop nor a corrected clock moves it: so it never
 * waits longer than this, in ms, without a look at the time.
 */
const LONGEST_WAIT = 60_000;

/** Calls `work` whenever its time has come, one call at a time. */
export function createScheduler({ work, next, now, timers, onError }: SchedulerParts): Scheduler {
  let timer: unknown = null;
  let running: Promise<void> | null = null;
  let isAsked = false;
  let isStopped = true;

  async function turn(): Promise<void> {
    do {
      isAsked = false;
      try {
        await work(() => isStopped);
      } catch (error) {
        onError(error);
      }
    } while (isAsked && !isStopped);
  }

  function run(): void {
    if (isStopped) return;
    isAsked = true;
    if (timer !== null) timers.clear(timer);
    timer = null;
    running ??= turn().finally(() => {
      running = null;
      arm();
    });
  }

  function arm(): void {
    if (isStopped) return;
    const moment = next();
    const wait = moment === null ? LONGEST_WAIT : moment - now().getTime();
    timer = timers.set(run, Math.min(Math.max(wait, MIN_WAIT), LONGEST_WAIT));
  }

  return {
    start() {
      isStopped = false;
      run();
    },
    wake: run,
    async stop() {
      isStopped = true;
      if (timer !== null) timers.clear(timer);
      await running;
    },
    async idle() {
      while (running !== null) await running;
    },
  };
}

/** Work that fails at once must not be tried without a pause. */
const MIN_WAIT = 1_000;
