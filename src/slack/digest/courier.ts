import { webApi } from '@slack/bolt';
import type { Courier, FailureNotice, Letter, Sending, Trouble } from '../../digest/courier.ts';
import { failureNotice } from '../../digest/texts.ts';
import type { Log } from '../../environment/log.ts';
import { deliver } from '../deliver.ts';
import { neverLeft } from '../exactly-once.ts';
import { refusalCode } from '../link.ts';
import { refusalOfCall } from '../place.ts';
import type { Poster } from '../poster.ts';
import type { Sent } from '../reply.ts';
import { letterReply } from './digest-message.ts';

export interface CourierParts {
  /** Tries nothing again by itself. */
  careful: webApi.WebClient;
  /** For reading, which may be tried as often as one likes. */
  client: webApi.WebClient;
  poster: Poster;
  /** Slack's ids of the administrators. */
  admins: readonly string[];
  log: Log;
}

/** Carries digests through Slack. */
export function createCourier(parts: CourierParts): Courier {
  const { careful, client } = parts;

  return {
    send: (letter) => send(letter, parts),
    async find(key, { channel, since }) {
      const range = { channel, oldest: String((since - CLOCKS_APART) / 1_000), ...PAGE };
      const seen = await look((cursor) => client.conversations.history({ ...range, ...cursor }), key);
      if (seen.kind !== 'seen') return seen;
      return seen.ts === null ? { kind: 'absent' } : { kind: 'found', ts: seen.ts };
    },
    async inThread({ channel, ts }) {
      const seen = await look((cursor) => client.conversations.replies({ channel, ts, ...PAGE, ...cursor }));
      return seen.kind === 'seen' ? { kind: 'known', keys: seen.keys } : seen;
    },
    tell: (notice) => tell(notice, parts),
  };

  async function send(letter: Letter, { log }: CourierParts): Promise<Sending> {
    const place = {
      maxText: Number.POSITIVE_INFINITY,
      send: async (message: Sent) => (await careful.chat.postMessage(posted(letter, message))).ts ?? '',
      refusalOf: refusalOfCall,
    };
    try {
      return { kind: 'sent', ts: await deliver(letterReply(letter), place, log) };
    } catch (error) {
      if (error instanceof webApi.WebAPIRateLimitedError)
        return { kind: 'later', wait: error.retryAfter * 1_000, reason: 'ratelimited' };
      if (error instanceof webApi.WebAPIRequestError && neverLeft(error.original))
        return { kind: 'later', wait: OFFLINE_PAUSE, reason: error.message };
      return troubleOf(error);
    }
  }
}

/** How far Slack's clock may differ from ours, in ms. */
const CLOCKS_APART = 60 * 60_000;
const OFFLINE_PAUSE = 15_000;
const PAGE = { limit: 200, include_all_metadata: true } as const;
const MOST_PAGES = 50;
const EVENT_TYPE = 'traguardo_digest';

/** The key goes along twice: as the id of the first block, and as metadata for a message without blocks. */
function posted({ subscription, threadTs, key }: Letter, message: Sent): webApi.ChatPostMessageArguments {
  const [first, ...others] = message.blocks ?? [];
  return {
    channel: subscription.place.channel,
    text: message.text,
    ...(first === undefined ? {} : { blocks: [{ ...first, block_id: key }, ...others] }),
    ...(threadTs === null ? {} : { thread_ts: threadTs }),
    metadata: { event_type: EVENT_TYPE, event_payload: { key } },
    unfurl_links: false,
    unfurl_media: false,
  };
}

interface SeenMessage {
  ts?: string;
  bot_id?: string;
  blocks?: { block_id?: string }[];
  metadata?: { event_payload?: Record<string, unknown> };
}

interface SeenPage {
  messages?: SeenMessage[];
  response_metadata?: { next_cursor?: string };
}

type Seen = { kind: 'seen'; keys: ReadonlySet<string>; ts: string | null } | Trouble;

/** Goes through the pages until a message with the key is seen, or the last page. */
async function look(read: (cursor: object) => Promise<SeenPage>, key?: string): Promise<Seen> {
  const keys = new Set<string>();
  let cursor = '';
  try {
    for (let page = 0; page < MOST_PAGES; page += 1) {
      const { messages = [], response_metadata } = await read(cursor === '' ? {} : { cursor });
      for (const message of messages) {
        const own = keyOf(message);
        if (own !== null && own === key) return { kind: 'seen', keys, ts: message.ts ?? null };
        if (own !== null) keys.add(own);
      }
      cursor = response_metadata?.next_cursor ?? '';
      if (cursor === '') return { kind: 'seen', keys, ts: null };
    }
    return { kind: 'unknown', reason: 'too many messages to look through' };
  } catch (error) {
    return troubleOf(error);
  }
}

function keyOf({ bot_id, blocks, metadata }: SeenMessage): string | null {
  if (bot_id === undefined) return null;
  const hidden = metadata?.event_payload?.key;
  return typeof hidden === 'string' ? hidden : (blocks?.[0]?.block_id ?? null);
}

/** Slack's words for having failed on the way, perhaps after the deed. */
const BROKEN = new Set(['internal_error', 'fatal_error', 'service_unavailable', 'request_timeout']);

function troubleOf(error: unknown): Trouble {
  const code = refusalCode(error);
  if (code !== null && !BROKEN.has(code)) return { kind: 'refused', reason: code };
  return { kind: 'unknown', reason: code ?? (error instanceof Error ? error.message : String(error)) };
}

async function tell(
  { place, reason, since }: FailureNotice,
  { client, poster, admins, log }: CourierParts,
): Promise<boolean> {
  const where = place.kind === 'channel' ? `in <#${place.channel}>` : `a <@${place.user}>`;
  const text = failureNotice(where, reason, since);
  const told = await Promise.allSettled(
    admins.map(async (user) => {
      const { channel } = await client.conversations.open({ users: user });
      await poster.post({ text }, { channel: channel?.id ?? user, threadTs: null }, null);
    }),
  );
  for (const one of told)
    if (one.status === 'rejected')
      log.error({ err: one.reason }, 'digest: an administrator could not be told');
  return told.some(({ status }) => status === 'fulfilled');
}
