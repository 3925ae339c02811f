import { createHash, randomBytes } from 'node:crypto';
import type { webApi } from '@slack/bolt';
import { exactlyOnce, isRefused } from './exactly-once.ts';
import type { Sent } from './reply.ts';
import type { Ticket } from './ticket.ts';

export interface Destination {
  channel: string;
  /** Null for the channel itself. */
  threadTs: string | null;
}

export interface Posted {
  channel: string;
  ts: string;
}

/**
 * Posts messages, each of them once, even where the connection breaks, or this process ends, after Slack took
 * it. Those of one channel go one after the other, in the order in which they came: Slack takes about one a second.
 */
export interface Poster {
  /** `ticket`: the event that it answers; null for what answers none. */
  post(message: Sent, to: Destination, ticket: Ticket | null): Promise<Posted>;
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
  const inLine = createLines();

  return {
    async post(message, to, ticket) {
      const mark = markOf(ticket);
      const since = ticket?.since ?? now();
      const deed = {
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
      };
      const posted = await inLine(to.channel, async () => {
        const before = ticket?.shown === true ? await deed.find().catch(nothingWhereRefused) : null;
        if (ticket?.posted === 0) ticket.showing();
        return before ?? exactlyOnce(deed);
      });
      if (ticket !== null) ticket.posted += 1;
      return posted;
    },
  };
}

/** The same for the same message of the same event, so that it is known again after a restart. */
function markOf(ticket: Ticket | null): string {
  if (ticket?.key == null) return randomBytes(9).toString('base64url');
  const hash = createHash('sha256').update(`${ticket.key} ${ticket.posted}`);
  return hash.digest('base64url').slice(0, 12);
}

/** Where the bot may write and not read, an answer that may be there already is better than none. */
function nothingWhereRefused(error: unknown): null {
  if (isRefused(error)) return null;
  throw error;
}

/** Does one thing after the other for each channel. */
function createLines() {
  const last = new Map<string, Promise<unknown>>();
  return <T>(channel: string, work: () => Promise<T>): Promise<T> => {
    const own = (last.get(channel) ?? Promise.resolve()).then(work, work);
    last.set(channel, own);
    const leave = () => {
      if (last.get(channel) === own) last.delete(channel);
    };
    own.then(leave, leave);
    return own;
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
): Promise<(Seen & { files?: { id?: string; title?: string }[] })[]> {
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
  if (seen.blocks?.[0]?.block_id === mark) return true;
  return message.blocks === undefined && seen.text === message.text;
}
