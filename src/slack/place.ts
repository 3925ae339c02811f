import type { webApi } from '@slack/bolt';
import { LIMITS } from '../answer/render/block-kit/index.ts';
import { refusalCode } from './link.ts';
import type { Destination, Posted, Poster } from './poster.ts';
import type { Sent } from './reply.ts';
import { postToResponseUrl, ResponseUrlError } from './response-url.ts';
import type { Ticket } from './ticket.ts';

/** Somewhere a reply can go; `P` tells where a message went, where Slack says so. */
export interface Place<P = unknown> {
  /** Longest text of one message there. */
  maxText: number;
  send(message: Sent): Promise<P>;
  /** Slack's word for refusing what the message is made of; null for any other failure. */
  refusalOf(error: unknown): string | null;
}

/** The thread of a message, in a channel or a direct message; without a thread the channel itself. */
export function inThread(poster: Poster, to: Destination, ticket: Ticket): Place<Posted> {
  return {
    maxText: LIMITS.messageText,
    send: (message) => poster.post(message, to, ticket),
    refusalOf: refusalOfCall,
  };
}

/** A thread again, but for the eyes of one person. */
export function whisperedInThread(
  client: webApi.WebClient,
  to: { channel: string; threadTs: string | null; user: string },
): Place {
  const { channel, threadTs, user } = to;
  return {
    maxText: LIMITS.messageText,
    send: (message) =>
      client.chat.postEphemeral({
        ...message,
        channel,
        user,
        ...(threadTs === null ? {} : { thread_ts: threadTs }),
      }),
    refusalOf: refusalOfCall,
  };
}

export interface ResponsePlace {
  /** For the eyes of who used it, or for the whole channel. */
  audience: 'ephemeral' | 'in_channel';
  /** Null for the channel itself. */
  threadTs?: string | null;
  /** Takes the place of the message with the button. */
  replaces?: boolean;
}

/**
 * Through the address that came with a command or a button, which works where the bot is no member. It can be
 * used five times, so texts are sent as one.
 */
export function byResponseUrl(url: string, { audience, threadTs, replaces }: ResponsePlace): Place {
  const how = {
    response_type: audience,
    replace_original: replaces === true,
    ...(threadTs ? { thread_ts: threadTs } : {}),
  };
  return {
    maxText: 39_000,
    // What only one person sees may come twice; before a channel it had better be missing once.
    send: (message) =>
      postToResponseUrl(url, { ...message, ...how }, { whenUnsure: audience === 'ephemeral' }),
    refusalOf: (error) => (error instanceof ResponseUrlError && isRefusal(error.code) ? error.code : null),
  };
}

/** Slack’s word for refusing what a call’s message is made of; null for any other failure. */
export function refusalOfCall(error: unknown): string | null {
  const code = refusalCode(error);
  return code !== null && isRefusal(code) ? code : null;
}

/** Refusals of what a message is made of: `invalid_blocks`, `msg_blocks_too_long`, `invalid_blocks_format`… */
function isRefusal(code: string): boolean {
  return /block|msg_too_long|invalid_payload|invalid_attachments/.test(code);
}
