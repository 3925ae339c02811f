import type { JsonObject } from '../state/wire.ts';

/** Something that Slack hands to the app: named as the envelope of Socket Mode names it. */
export interface Parcel {
  /** The `event_id` of an event; else one of our own. */
  id: string;
  kind: 'events_api' | 'slash_commands' | 'interactive';
  payload: JsonObject;
  /** Whether the acknowledgement may carry an answer. */
  acceptsResponse: boolean;
}

/** As Slack names them in `X-Slack-Retry-Reason` and in the envelope. */
export type RetryReason = 'http_timeout' | 'http_error' | 'connection_failed' | 'timeout' | 'unknown_error';

export interface Attempt {
  /** 0 the first time. */
  number: number;
  reason: RetryReason | null;
}

export type Outcome =
  /** `response` is the body of the acknowledgement, null when empty. */
  { kind: 'acked'; response: unknown } | { kind: 'failed'; reason: RetryReason; status: number | null };

/** A way to the app: Socket Mode or signed HTTP. Never rejects. */
export interface Transport {
  send(parcel: Parcel, attempt: Attempt): Promise<Outcome>;
}
