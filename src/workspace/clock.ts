/** How far a clock may be moved: no digest needs more, and a slip of the hand is not obeyed. */
const FARTHEST = 400 * 24 * 60 * 60 * 1000;

/**
 * The clock of a workspace whose day can be moved: it runs as the real one does, ahead of it by as much as it
 * was moved. It never goes back, as messages and digests stand in order of time.
 *
 * Hand `now` to the app too, and `onMove` to whatever waits for a time of the day.
 */
export class MovableClock {
  readonly #real: () => Date;
  #ahead = 0;
  readonly #listeners = new Set<(now: Date) => void>();

  constructor(real: () => Date = () => new Date()) {
    this.#real = real;
  }

  readonly now = (): Date => new Date(this.#real().getTime() + this.#ahead);

  /** Throws a RangeError where the moment is past, or more than 400 days away. */
  moveTo(moment: Date): void {
    const step = moment.getTime() - this.now().getTime();
    if (!(step >= 0 && step <= FARTHEST)) {
      throw new RangeError(
        `workspace: the clock can't go to ${String(moment)} from ${this.now().toISOString()}`,
      );
    }
    this.#ahead += step;
    for (const listener of [...this.#listeners]) listener(this.now());
  }

  /** Calls `listener` each time the clock was moved; returns how to stop. */
  onMove(listener: (now: Date) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}
