import type { Kernel } from '../kernel.ts';
import { APP } from '../state/seed.ts';
import type { Channel, Message } from '../state/wire.ts';
import { ApiError } from './method.ts';

/** The channel that an argument names: by id, by `#name`, or a user's id for the direct message. */
export function channelNamed(kernel: Kernel, given: string | null): Channel {
  if (given === null) throw new ApiError('channel_not_found');
  const byId = kernel.team.channels.get(given);
  if (byId !== undefined) return byId;
  const user = kernel.team.users.get(given);
  if (user !== undefined && !user.is_bot) return kernel.team.directWith(user.id);
  const name = given.replace(/^#/, '');
  const byName = [...kernel.team.channels.values()].find((one) => one.kind !== 'im' && one.name === name);
  if (byName === undefined) throw new ApiError('channel_not_found');
  return byName;
}

/** A channel that the bot may write to. */
export function writable(kernel: Kernel, given: string | null): Channel {
  const channel = joined(kernel, given);
  if (channel.is_archived) throw new ApiError('is_archived');
  return channel;
}

/** A channel that the bot is a member of; a private one that it isn't in does not exist for it. */
export function joined(kernel: Kernel, given: string | null): Channel {
  const channel = channelNamed(kernel, given);
  if (channel.members.includes(APP.botUserId)) return channel;
  throw new ApiError(channel.kind === 'private' ? 'channel_not_found' : 'not_in_channel');
}

export function messageAt(kernel: Kernel, channel: Channel, ts: string | null): Message {
  const message = ts === null ? undefined : kernel.team.message(channel.id, ts);
  if (message === undefined) throw new ApiError('message_not_found');
  return message;
}

/** A page of a list, with Slack's cursor: `next_cursor` is '' on the last page. */
export function page<T>(
  all: readonly T[],
  cursor: string | null,
  limit: number | null,
): { items: T[]; response_metadata: { next_cursor: string } } {
  const from = cursor === null ? 0 : Number(Buffer.from(cursor, 'base64').toString());
  if (!Number.isInteger(from)) throw new ApiError('invalid_cursor');
  const to = from + (limit ?? 100);
  const next = to < all.length ? Buffer.from(String(to)).toString('base64') : '';
  return { items: all.slice(from, to), response_metadata: { next_cursor: next } };
}
