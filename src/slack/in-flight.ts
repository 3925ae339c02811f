/** Counts what is being done, so that a stop can wait for it. */
export class InFlight {
  readonly #running = new Set<Promise<unknown>>();

  /** Runs `work` and hands on what it gives, or throws. */
  run<T>(work: () => Promise<T>): Promise<T> {
    const running = work();
    this.#running.add(running);
    const done = () => this.#running.delete(running);
    running.then(done, done);
    return running;
  }

  /** Resolves when nothing runs any more, what began meanwhile included. */
  async drained(): Promise<void> {
    while (this.#running.size > 0) await Promise.allSettled(this.#running);
  }
}
