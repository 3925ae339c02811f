import type { Faults } from '../faults.ts';
import type { Journal } from '../state/journal.ts';
import type { Attempt, Outcome, Parcel, RetryReason, Transport } from './parcel.ts';

/** Slack sends an event again at once, after a minute and after five (docs.slack.dev/apis/events-api). */
export const RETRY_DELAYS = [0, 60_000, 300_000] as const;

const FIRST: Attempt = { number: 0, reason: null };

interface Waiting {
  parcel: Parcel;
  attempt: Attempt;
  timer: NodeJS.Timeout;
}

interface Parts {
  journal: Journal;
  faults: Faults;
  transport: () => Transport;
  retryDelays: readonly number[];
}

/** Brings parcels to the app, once or, for events, until they are acknowledged or the retries are used up. */
export class Dispatcher {
  readonly #parts: Parts;
  readonly #waiting = new Set<Waiting>();
  readonly #sent = new Map<string, Parcel>();
  #underWay = 0;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** Deliveries that the app has not answered yet; what is held or waits for its retry is not counted. */
  get underWay(): number {
    return this.#underWay;
  }

  /** Sends a parcel; resolves with the outcome of the first attempt, while retries go on behind. */
  async deliver(parcel: Parcel): Promise<Outcome> {
    if (parcel.kind !== 'events_api') return this.#counted(() => this.#send(parcel, FIRST));
    this.#remember(parcel);
    const held = this.#parts.faults.held();
    if (held !== null) await held;
    const twin = this.#parts.faults.takeTwice() ? this.#counted(() => this.#attempt(parcel, FIRST)) : null;
    const outcome = await this.#counted(() => this.#attempt(parcel, FIRST));
    await twin;
    return outcome;
  }

  /** Sends an event again although it may have been acknowledged; throws on an id never sent. */
  async resend(eventId: string, number = 1, reason: RetryReason = 'http_timeout'): Promise<Outcome> {
    const parcel = this.#sent.get(eventId);
    if (parcel === undefined) throw new Error(`workspace: no event ${eventId} was ever sent`);
    return this.#counted(() => this.#send(parcel, { number, reason }));
  }

  /** The app can be reached again: what waits for a retry goes out now. */
  flush(): void {
    for (const waiting of [...this.#waiting]) this.#retry(waiting);
  }

  /** Forgets what waits, so that nothing is sent after the end. */
  stop(): void {
    for (const { timer } of this.#waiting) clearTimeout(timer);
    this.#waiting.clear();
  }

  async #counted(deed: () => Promise<Outcome>): Promise<Outcome> {
    this.#underWay += 1;
    try {
      return await deed();
    } finally {
      this.#underWay -= 1;
    }
  }

  async #attempt(parcel: Parcel, attempt: Attempt): Promise<Outcome> {
    const outcome = await this.#send(parcel, attempt);
    if (outcome.kind === 'failed' && parcel.kind === 'events_api')
      this.#plan(parcel, attempt, outcome.reason);
    return outcome;
  }

  async #send(parcel: Parcel, attempt: Attempt): Promise<Outcome> {
    const outcome = await this.#parts.transport().send(parcel, attempt);
    this.#parts.journal.append({ kind: 'delivery', parcel, attempt: attempt.number, outcome });
    return outcome;
  }

  #plan(parcel: Parcel, failed: Attempt, reason: RetryReason): void {
    const delay = this.#parts.retryDelays[failed.number];
    if (delay === undefined) return;
    const attempt = { number: failed.number + 1, reason };
    const timer = setTimeout(() => this.#retry(waiting), delay);
    const waiting: Waiting = { parcel, attempt, timer };
    timer.unref();
    this.#waiting.add(waiting);
  }

  #retry(waiting: Waiting): void {
    clearTimeout(waiting.timer);
    if (!this.#waiting.delete(waiting)) return;
    void this.#counted(() => this.#attempt(waiting.parcel, waiting.attempt));
  }

  #remember(parcel: Parcel): void {
    this.#sent.set(parcel.id, parcel);
    const [oldest] = this.#sent.keys();
    if (this.#sent.size > 1000 && oldest !== undefined) this.#sent.delete(oldest);
  }
}
