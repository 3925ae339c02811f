/** Gives Slack's message timestamps: seconds with six decimals, unique and rising even if the clock goes back. */
export class Timestamps {
  readonly #now: () => Date;
  #last = 0;

  constructor(now: () => Date) {
    this.#now = now;
  }

  next(): string {
    const micros = Math.max(this.#now().getTime() * 1000, this.#last + 1);
    this.#last = micros;
    return `${Math.floor(micros / 1_000_000)}.${String(micros % 1_000_000).padStart(6, '0')}`;
  }

  /** Seconds since the epoch, as `event_time` carries them. */
  seconds(): number {
    return Math.floor(this.#now().getTime() / 1000);
  }
}

/** Gives ids such as `V0000001`: unlike anything random, they read well in a failing test. */
export class Ids {
  #count = 0;

  next(prefix: string): string {
    this.#count += 1;
    return `${prefix}${String(this.#count).padStart(7, '0')}`;
  }
}
