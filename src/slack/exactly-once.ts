import { setTimeout as pause } from 'node:timers/promises';
import { webApi } from '@slack/bolt';
import { refusalCode } from './link.ts';

/** Something that must be done, and must not be done twice. */
export interface Deed<T> {
  /** With a client that doesn't try again by itself. */
  attempt(): Promise<T>;
  /** Looks whether an attempt whose answer got lost was carried out; null when it wasn't. */
  find(): Promise<T | null>;
}

const ATTEMPTS = 6;
/** Longest wait that is still worth it for who asked, in seconds. */
const MAX_RETRY_AFTER = 60;
/** A message is there for its readers a moment after it was taken, in ms. */
const UNTIL_SEEN = 700;

/**
 * Does it, again after a rate limit or a fault of the network. Where the connection broke, or Slack failed half
 * way, nobody can tell whether it was done: then it is looked for before it is tried again, since Slack has no
 * key that would make a second call harmless. Rejects with a refusal at once, with the last failure otherwise.
 */
export async function exactlyOnce<T>(deed: Deed<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await deed.attempt();
    } catch (error) {
      const failure = failureOf(error);
      if (failure.kind === 'refused' || attempt === ATTEMPTS) throw error;
      await pause(failure.kind === 'unsure' ? UNTIL_SEEN : failure.wait * attempt);
      const done = failure.kind === 'unsure' ? await deed.find() : null;
      if (done !== null) return done;
    }
  }
}

/** Whether Slack has said no, and would say it again. */
export function isRefused(error: unknown): boolean {
  return failureOf(error).kind === 'refused';
}

type Failure =
  /** Slack's last word. */
  | { kind: 'refused' }
  /** It was surely not done; `wait` in ms. */
  | { kind: 'undone'; wait: number }
  | { kind: 'unsure' };

/** Slack's words for having failed somewhere on the way. */
const BROKEN = new Set(['internal_error', 'fatal_error', 'service_unavailable', 'request_timeout']);

function failureOf(error: unknown): Failure {
  if (error instanceof webApi.WebAPIRateLimitedError)
    return { kind: 'undone', wait: Math.min(error.retryAfter, MAX_RETRY_AFTER) * 1_000 };
  if (error instanceof webApi.WebAPIHTTPError)
    return error.statusCode >= 500 ? { kind: 'unsure' } : { kind: 'refused' };
  if (error instanceof webApi.WebAPIRequestError)
    return neverLeft(error.original) ? { kind: 'undone', wait: 500 } : { kind: 'unsure' };
  return BROKEN.has(refusalCode(error) ?? '') ? { kind: 'unsure' } : { kind: 'refused' };
}

/** Names and addresses that were not found or did not let one in: no request can have arrived. */
const NO_CONNECTION = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);

/** Whether a request failed before anything was sent. */
export function neverLeft(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error ? String(error.code) : '';
  return NO_CONNECTION.has(code) || neverLeft(error.cause);
}
