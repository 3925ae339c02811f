/** What goes wrong with one call of the Web API. */
export type CallFault =
  /** 429 with `Retry-After`, in seconds. */
  | { kind: 'rate-limit'; retryAfter: number }
  /** An answer without meaning, such as 500 or 503. */
  | { kind: 'status'; status: number }
  /** A refusal in Slack's manner: `is_archived`, `internal_error`… */
  | { kind: 'error'; code: string }
  | { kind: 'delay'; milliseconds: number }
  /** The connection breaks without an answer. */
  | { kind: 'cut' }
  /** The deed is done, then the connection breaks: the app can't know. */
  | { kind: 'cut-after' };

/** What is wrong with a signed request: seconds added to the timestamp, or a signature that isn't ours. */
export interface SigningFault {
  timestampOffset?: number;
  wrongSecret?: boolean;
}

interface Planned {
  /** Null: any method. */
  method: string | null;
  fault: CallFault;
  left: number;
}

/** The weather: what the next calls and deliveries meet. Everything is off until asked for. */
export class Faults {
  #calls: Planned[] = [];
  #twice = 0;
  #signing: { fault: SigningFault; left: number } | null = null;
  readonly #refusedBlocks = new Set<string>();
  #held: (() => void)[] | null = null;
  /** Socket Mode connections are refused while true. */
  refuseConnections = false;
  /** `invalid_auth` for every call while true. */
  tokenRevoked = false;

  /** The next `times` calls of `method` (null: of any) meet the fault, in the order planned. */
  plan(method: string | null, fault: CallFault, times = 1): void {
    this.#calls.push({ method, fault, left: times });
  }

  rateLimit(method: string, options: { times?: number; retryAfter?: number } = {}): void {
    this.plan(method, { kind: 'rate-limit', retryAfter: options.retryAfter ?? 1 }, options.times ?? 1);
  }

  slow(method: string | null, milliseconds: number, times = 1): void {
    this.plan(method, { kind: 'delay', milliseconds }, times);
  }

  fail(method: string | null, status = 500, times = 1): void {
    this.plan(method, { kind: 'status', status }, times);
  }

  refuse(method: string, code: string, times = 1): void {
    this.plan(method, { kind: 'error', code }, times);
  }

  /** Messages with such a block get `invalid_blocks`, as where a new block is not rolled out yet. */
  refuseBlock(type: string): void {
    this.#refusedBlocks.add(type);
  }

  isBlockRefused(type: string): boolean {
    return this.#refusedBlocks.has(type);
  }

  /** The next `times` events arrive twice, with the same `event_id`. */
  deliverTwice(times = 1): void {
    this.#twice += times;
  }

  /** Events wait until the returned function is called. */
  holdEvents(): () => void {
    const held: (() => void)[] = [];
    this.#held = held;
    return () => {
      if (this.#held === held) this.#held = null;
      for (const release of held.splice(0)) release();
    };
  }

  /** The next `times` signed requests are signed wrongly. */
  missign(fault: SigningFault, times = 1): void {
    this.#signing = { fault, left: times };
  }

  /** For the API server: the fault that this call meets, used up by asking. */
  takeCall(method: string): CallFault | null {
    const planned = this.#calls.find((one) => one.method === null || one.method === method);
    if (planned === undefined) return null;
    planned.left -= 1;
    if (planned.left <= 0) this.#calls = this.#calls.filter((one) => one !== planned);
    return planned.fault;
  }

  /** For the dispatcher: whether this event goes out twice, used up by asking. */
  takeTwice(): boolean {
    if (this.#twice === 0) return false;
    this.#twice -= 1;
    return true;
  }

  /** For the HTTP transport: used up by asking. */
  takeSigning(): SigningFault | null {
    if (this.#signing === null) return null;
    const { fault } = this.#signing;
    this.#signing.left -= 1;
    if (this.#signing.left <= 0) this.#signing = null;
    return fault;
  }

  /** For the dispatcher: null when events go through, else what resolves when they are let through. */
  held(): Promise<void> | null {
    const held = this.#held;
    return held === null ? null : new Promise((resolve) => held.push(resolve));
  }

  /** Good weather again; held events go out. */
  clear(): void {
    this.#calls = [];
    this.#twice = 0;
    this.#signing = null;
    this.#refusedBlocks.clear();
    this.refuseConnections = false;
    this.tokenRevoked = false;
    const held = this.#held ?? [];
    this.#held = null;
    for (const release of held) release();
  }
}
