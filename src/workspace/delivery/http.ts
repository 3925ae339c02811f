import { createHmac } from 'node:crypto';
import { request } from 'node:http';
import type { Faults } from '../faults.ts';
import type { JsonObject } from '../state/wire.ts';
import type { Attempt, Outcome, Parcel, Transport } from './parcel.ts';

/** Slack gives an app three seconds to acknowledge. */
export const ACK_TIMEOUT = 3000;

interface Options {
  url: string;
  signingSecret: string;
  faults: Faults;
  timeout: number;
}

/** The `X-Slack-Signature` of a body (docs.slack.dev/authentication/verifying-requests-from-slack). */
export function sign(secret: string, timestamp: number, body: string): string {
  return `v0=${createHmac('sha256', secret).update(`v0:${timestamp}:${body}`).digest('hex')}`;
}

/** Posts parcels to the app's request URL, signed, as Slack does without Socket Mode. */
export class HttpTransport implements Transport {
  readonly #options: Options;

  constructor(options: Options) {
    this.#options = options;
  }

  async send(parcel: Parcel, attempt: Attempt): Promise<Outcome> {
    const { body, type } = encode(parcel);
    const retry: Record<string, string> =
      attempt.number === 0
        ? {}
        : { 'x-slack-retry-num': String(attempt.number), 'x-slack-retry-reason': attempt.reason ?? '' };
    return this.#post(body, { 'content-type': type, ...retry });
  }

  /** Asks the app to prove that the URL is its own, as Slack does when one is set; false if it doesn't. */
  async verifyUrl(): Promise<boolean> {
    const challenge = 'prova-di-possesso';
    const outcome = await this.#post(JSON.stringify({ type: 'url_verification', challenge }), {
      'content-type': 'application/json',
    });
    return outcome.kind === 'acked' && JSON.stringify(outcome.response ?? null).includes(challenge);
  }

  #post(body: string, headers: Record<string, string>): Promise<Outcome> {
    const { url, timeout } = this.#options;
    return new Promise((resolve) => {
      const outgoing = request(
        url,
        {
          method: 'POST',
          headers: { ...headers, ...this.#signature(body), 'content-length': Buffer.byteLength(body) },
        },
        (response) => {
          const chunks: Buffer[] = [];
          response.on('data', (chunk: Buffer) => chunks.push(chunk));
          response.on('end', () => resolve(read(response.statusCode ?? 0, Buffer.concat(chunks).toString())));
          response.on('error', () => resolve({ kind: 'failed', reason: 'connection_failed', status: null }));
        },
      );
      outgoing.setTimeout(timeout, () => {
        resolve({ kind: 'failed', reason: 'http_timeout', status: null });
        outgoing.destroy();
      });
      outgoing.on('error', () => resolve({ kind: 'failed', reason: 'connection_failed', status: null }));
      outgoing.end(body);
    });
  }

  /** The machine's clock, not the workspace's: the app holds the timestamp against its own. */
  #signature(body: string): Record<string, string> {
    const fault = this.#options.faults.takeSigning();
    const timestamp = Math.floor(Date.now() / 1000) + (fault?.timestampOffset ?? 0);
    const secret = fault?.wrongSecret === true ? 'un altro segreto' : this.#options.signingSecret;
    return {
      'x-slack-request-timestamp': String(timestamp),
      'x-slack-signature': sign(secret, timestamp, body),
    };
  }
}

/** Events are JSON, a slash command is a form, an interaction a form with one JSON field. */
function encode(parcel: Parcel): { body: string; type: string } {
  switch (parcel.kind) {
    case 'events_api':
      return { body: JSON.stringify(parcel.payload), type: 'application/json' };
    case 'slash_commands':
      return {
        body: new URLSearchParams(asText(parcel.payload)).toString(),
        type: 'application/x-www-form-urlencoded',
      };
    case 'interactive':
      return {
        body: new URLSearchParams({ payload: JSON.stringify(parcel.payload) }).toString(),
        type: 'application/x-www-form-urlencoded',
      };
  }
}

function asText(payload: JsonObject): Record<string, string> {
  return Object.fromEntries(Object.entries(payload).map(([name, value]) => [name, String(value)]));
}

function read(status: number, body: string): Outcome {
  if (status < 200 || status > 299) return { kind: 'failed', reason: 'http_error', status };
  if (body === '') return { kind: 'acked', response: null };
  try {
    return { kind: 'acked', response: JSON.parse(body) };
  } catch {
    return { kind: 'acked', response: body };
  }
}
