import type { Kernel } from '../kernel.ts';
import { APP } from '../state/seed.ts';
import type { Channel, Message } from '../state/wire.ts';
import { ApiError, type Args, type Method } from './method.ts';
import { channelNamed, joined, page } from './places.ts';

const READ = ['channels:read', 'groups:read', 'im:read', 'mpim:read'];
const HISTORY = ['channels:history', 'groups:history', 'im:history', 'mpim:history'];
const TYPES: Record<string, Channel['kind']> = {
  public_channel: 'channel',
  private_channel: 'private',
  im: 'im',
};

export const conversationMethods: Record<string, Method> = {
  'conversations.open': {
    token: 'bot',
    scopes: ['im:write'],
    run: (kernel, args) => {
      const users = args.required('users', 'users_list_not_supplied');
      const user = kernel.team.users.get(users);
      if (user === undefined || user.is_bot) throw new ApiError('user_not_found');
      return { channel: { id: kernel.team.directWith(user.id).id } };
    },
  },

  'conversations.info': {
    token: 'bot',
    scopes: READ,
    run: (kernel, args) => ({ channel: described(visible(kernel, args.text('channel'))) }),
  },

  'conversations.list': {
    token: 'bot',
    scopes: READ,
    run: (kernel, args) => {
      const kinds = (args.text('types') ?? 'public_channel').split(',').map((type) => TYPES[type.trim()]);
      const all = [...kernel.team.channels.values()].filter(
        (channel) =>
          kinds.includes(channel.kind) &&
          (channel.kind === 'channel' || channel.members.includes(APP.botUserId)) &&
          !(args.flag('exclude_archived') && channel.is_archived),
      );
      const { items, response_metadata } = page(all, args.text('cursor'), args.number('limit'));
      return { channels: items.map(described), response_metadata };
    },
  },

  'conversations.members': {
    token: 'bot',
    scopes: READ,
    run: (kernel, args) => {
      const channel = visible(kernel, args.text('channel'));
      const { items, response_metadata } = page(channel.members, args.text('cursor'), args.number('limit'));
      return { members: items, response_metadata };
    },
  },

  'conversations.history': {
    token: 'bot',
    scopes: HISTORY,
    run: (kernel, args) => {
      const channel = joined(kernel, args.text('channel'));
      const after = args.number('oldest') ?? 0;
      const before = args.number('latest') ?? Number.POSITIVE_INFINITY;
      const inclusive = args.flag('inclusive');
      const all = kernel.team
        .messages(channel.id)
        .filter((message) => message.thread_ts === undefined || message.thread_ts === message.ts)
        .filter(({ ts }) =>
          inclusive ? Number(ts) >= after && Number(ts) <= before : Number(ts) > after && Number(ts) < before,
        )
        .reverse();
      const { items, response_metadata } = page(all, args.text('cursor'), args.number('limit'));
      const messages = items.map((message) => read(message, args));
      return { messages, has_more: response_metadata.next_cursor !== '', response_metadata };
    },
  },

  'conversations.replies': {
    token: 'bot',
    scopes: HISTORY,
    run: (kernel, args) => {
      const channel = joined(kernel, args.text('channel'));
      const thread = kernel.team.thread(channel.id, args.required('ts', 'thread_not_found'));
      if (thread.length === 0) throw new ApiError('thread_not_found');
      const { items, response_metadata } = page(thread, args.text('cursor'), args.number('limit'));
      const messages = items.map((message) => read(message, args));
      return { messages, has_more: response_metadata.next_cursor !== '', response_metadata };
    },
  },

  'conversations.join': {
    token: 'bot',
    scopes: ['channels:join'],
    run: (kernel, args) => {
      const channel = channelNamed(kernel, args.text('channel'));
      if (channel.kind !== 'channel') throw new ApiError('method_not_supported_for_channel_type');
      if (channel.is_archived) throw new ApiError('is_archived');
      if (!channel.members.includes(APP.botUserId)) channel.members.push(APP.botUserId);
      return { channel: described(channel) };
    },
  },
};

/** Metadata come only to who asks for them. */
function read(message: Message, args: Args): Message {
  if (args.flag('include_all_metadata') || !('metadata' in message)) return message;
  const { metadata: _, ...rest } = message;
  return rest;
}

/** A private channel without the bot does not exist for it. */
function visible(kernel: Kernel, given: string | null): Channel {
  const channel = channelNamed(kernel, given);
  if (channel.kind === 'channel' || channel.members.includes(APP.botUserId)) return channel;
  throw new ApiError('channel_not_found');
}

function described(channel: Channel): object {
  const other = channel.members.find((member) => member !== APP.botUserId);
  return {
    id: channel.id,
    ...(channel.kind === 'im' ? { user: other } : { name: channel.name }),
    is_channel: channel.kind === 'channel',
    is_group: channel.kind === 'private',
    is_im: channel.kind === 'im',
    is_private: channel.kind !== 'channel',
    is_archived: channel.is_archived,
    is_ext_shared: channel.is_ext_shared,
    is_member: channel.members.includes(APP.botUserId),
    num_members: channel.members.length,
  };
}
