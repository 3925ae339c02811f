import type { webApi } from '@slack/bolt';
import { LIMITS } from '../answer/render/block-kit/index.ts';
import type { Sent } from './reply.ts';
import { postToResponseUrl, ResponseUrlError } from './response-url.ts';

/** Somewhere a reply can go. */
export interface Place {
  /** Longest text of one message there. */
  maxText: number;
  send(message: Sent): Promise<void>;
  /** Slack's word for refusing what the message is made of; null for any other failure. */
  refusalOf(error: unknown): string | null;
}

type Client = webApi.WebClient;

/** Nothing that an answer mentions is worth a preview. */
const PLAIN = { unfurl_links: false, unfurl_media: false };

/** The thread of a message, in a channel or a direct message. */
export function inThread(client: Client, thread: { channel: string; threadTs: string }): Place {
  return {
    maxText: LIMITS.messageText,
    async send(message) {
      await client.chat.postMessage({
        ...PLAIN,
        ...message,
        channel: thread.channel,
        thread_ts: thread.threadTs,
      });
    },
    refusalOf: refusalOfCall,
  };
}

/** A thread again, but for the eyes of one person. */
export function whisperedInThread(
  client: Client,
  thread: { channel: string; threadTs: string; user: string },
): Place {
  const { channel, threadTs, user } = thread;
  return {
    maxText: LIMITS.messageText,
    async send(message) {
      await client.chat.postEphemeral({ ...message, channel, user, thread_ts: threadTs });
    },
    refusalOf: refusalOfCall,
  };
}

/**
 * Through the address that came with a command or a button, which works where the bot is no member: for the
 * eyes of who used it, or for the whole channel. It can be used five times, so texts are sent as one.
 */
export function byResponseUrl(url: string, audience: 'ephemeral' | 'in_channel'): Place {
  return {
    maxText: 39_000,
    send: (message) =>
      postToResponseUrl(url, { ...message, response_type: audience, replace_original: false }),
    refusalOf: (error) => (error instanceof ResponseUrlError && isRefusal(error.code) ? error.code : null),
  };
}

function refusalOfCall(error: unknown): string | null {
  if (!(error instanceof Error) || !('data' in error)) return null;
  const { data } = error;
  const code = typeof data === 'object' && data !== null && 'error' in data ? data.error : null;
  return typeof code === 'string' && isRefusal(code) ? code : null;
}

/** Refusals of what a message is made of: `invalid_blocks`, `msg_blocks_too_long`, `invalid_blocks_format`… */
function isRefusal(code: string): boolean {
  return /block|msg_too_long|invalid_payload|invalid_attachments/.test(code);
}
