import { setTimeout as pause } from 'node:timers/promises';
import { neverLeft } from './exactly-once.ts';
import { type JsonReply, postJson } from './post-json.ts';

/** Slack refused a message to a response URL; `code` is its word for why, or the HTTP status. */
export class ResponseUrlError extends Error {
  readonly code: string;
  /** Whether Slack would say the same again. */
  readonly final: boolean;

  constructor(code: string, { final = true }: { final?: boolean } = {}) {
    super(`Slack refused a message to a response URL: ${code}`);
    this.name = 'ResponseUrlError';
    this.code = code;
    this.final = final;
  }
}

const ATTEMPTS = 3;
/** For the answer to begin, and for it to go on, in ms. */
const TIMEOUT = 10_000;
/** Longest wait that is still worth it for who asked, in seconds. */
const MAX_RETRY_AFTER = 60;

/**
 * Posts a message, again after a rate limit, a server error or a broken connection. What such an address took
 * can't be looked up: `whenUnsure` says whether to try again where Slack may have taken the message already.
 * Rejects with ResponseUrlError on a refusal, and with the last failure otherwise.
 */
export async function postToResponseUrl(
  url: string,
  message: object,
  { whenUnsure }: { whenUnsure: boolean },
): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    const outcome = await post(url, message);
    if (outcome.kind === 'taken') return;
    if (outcome.kind === 'refused') throw new ResponseUrlError(outcome.code);
    if (attempt === ATTEMPTS || (outcome.unsure && !whenUnsure)) throw outcome.error;
    await pause(outcome.wait ?? attempt * 500);
  }
}

type Outcome =
  | { kind: 'taken' }
  | { kind: 'refused'; code: string }
  /** `wait` in ms, where Slack says how long; `unsure` where the message may have been taken all the same. */
  | { kind: 'failed'; error: Error; wait: number | null; unsure: boolean };

async function post(url: string, message: object): Promise<Outcome> {
  try {
    return outcomeOf(await postJson(url, message, { timeout: TIMEOUT }));
  } catch (error) {
    const failure = error instanceof Error ? error : new Error(String(error));
    return { kind: 'failed', error: failure, wait: null, unsure: !neverLeft(error) };
  }
}

function outcomeOf({ status, body, retryAfter }: JsonReply): Outcome {
  const error = errorIn(body);
  if (status >= 200 && status < 300 && error === null) return { kind: 'taken' };
  if (status === 429 || status >= 500) {
    const seconds = Number(retryAfter ?? Number.NaN);
    const wait = Number.isFinite(seconds) ? Math.min(seconds, MAX_RETRY_AFTER) * 1_000 : null;
    const failure = new ResponseUrlError(error ?? String(status), { final: false });
    return { kind: 'failed', error: failure, wait, unsure: status !== 429 };
  }
  return { kind: 'refused', code: error ?? String(status) };
}

/** Slack answers "ok", `{"ok":true}`, `{"ok":false,"error":"…"}` or the bare error. */
function errorIn(body: string): string | null {
  try {
    const json: unknown = JSON.parse(body);
    if (typeof json !== 'object' || json === null || !('ok' in json) || json.ok === true) return null;
    return 'error' in json ? String(json.error) : 'unknown_error';
  } catch {
    return /^[a-z_]{3,40}$/.test(body.trim()) ? body.trim() : null;
  }
}
