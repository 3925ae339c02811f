import { randomBytes } from 'node:crypto';

/** A `response_url` works five times within thirty minutes. */
const USES = 5;
const LIFETIME = 30 * 60 * 1000;

/** Where answers through a response URL go. */
export interface Reply {
  channel: string;
  user: string;
  /** The message that carried the button: what `replace_original` and `delete_original` act on. */
  original: { ts: string; ephemeral: boolean } | null;
}

interface Issued extends Reply {
  left: number;
  issued: number;
}

export type UseResult = { state: 'valid'; reply: Reply } | { state: 'unknown' | 'expired' | 'used' };

/** Issues response URLs (their last part) and counts their uses. */
export class ResponseUrls {
  readonly #now: () => Date;
  readonly #issued = new Map<string, Issued>();

  constructor(now: () => Date) {
    this.#now = now;
  }

  issue(reply: Reply): string {
    const key = randomBytes(12).toString('hex');
    this.#issued.set(key, { ...reply, left: USES, issued: this.#now().getTime() });
    return key;
  }

  use(key: string): UseResult {
    const issued = this.#issued.get(key);
    if (issued === undefined) return { state: 'unknown' };
    if (this.#now().getTime() - issued.issued > LIFETIME) return { state: 'expired' };
    if (issued.left === 0) return { state: 'used' };
    issued.left -= 1;
    return { state: 'valid', reply: issued };
  }
}
