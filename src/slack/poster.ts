import { randomBytes } from 'node:crypto';
import type { webApi } from '@slack/bolt';
import { exactlyOnce } from './exactly-once.ts';
import type { Sent } from './reply.ts';

export interface Destination {
  channel: string;
  /** Null for the channel itself. */
  threadTs: string | null;
}

export interface Posted {
  channel: string;
  ts: string;
}

/** Posts messages, each of them once, even where the connection breaks after Slack took it. */
export interface Poster {
  post(message: Sent, to: Destination): Promise<Posted>;
}

export interface PosterParts {
  /** Tries nothing again by itself. */
  careful: webApi.WebClient;
  /** For reading, which may be tried as often as one likes. */
  client: webApi.WebClient;
  /** In ms since the epoch. */
  now: () => number;
}

/** Nothing that an answer mentions is worth a preview. */
const PLAIN = { unfurl_links: false, unfurl_media: false };

export function createPoster({ careful, client, now }: PosterParts): Poster {
  return {
    post(message, to) {
      const mark = randomBytes(9).toString('base64url');
      const since = now();
      return exactlyOnce({
        async attempt() {
          const { channel, ts } = await careful.chat.postMessage({
            ...PLAIN,
            ...marked(message, mark),
            channel: to.channel,
            ...(to.threadTs === null ? {} : { thread_ts: to.threadTs }),
          });
          return { channel: channel ?? to.channel, ts: ts ?? '' };
        },
        async find() {
          const there = await recent(client, to, since);
          const own = there.find((one) => isSame(one, message, mark));
          return own?.ts === undefined ? null : { channel: to.channel, ts: own.ts };
        },
      });
    },
  };
}

/** What a reader gets of a message. */
interface Seen {
  ts?: string;
  text?: string;
  bot_id?: string;
  blocks?: { block_id?: string }[];
}

/** How far Slack's clock may differ from ours, in ms. */
const CLOCKS_APART = 10 * 60_000;

/** What was written there since then; with a thread its first message too. */
export async function recent(
  client: webApi.WebClient,
  { channel, threadTs }: Destination,
  since: number,
): Promise<(Seen & { files?: { id?: string }[] })[]> {
  const range = { channel, oldest: String((since - CLOCKS_APART) / 1_000), limit: 100 };
  const { messages } =
    threadTs === null
      ? await client.conversations.history(range)
      : await client.conversations.replies({ ...range, ts: threadTs });
  return messages ?? [];
}

/** The id of the first block comes back with the message, and needs no further scope as metadata would. */
function marked(message: Sent, mark: string): Sent {
  const [first, ...others] = message.blocks ?? [];
  return first === undefined ? message : { ...message, blocks: [{ ...first, block_id: mark }, ...others] };
}

function isSame(seen: Seen, message: Sent, mark: string): boolean {
  if (seen.bot_id === undefined) return false;
  return message.blocks === undefined ? seen.text === message.text : seen.blocks?.[0]?.block_id === mark;
}
