import { messageProblem } from '../blocks/refusal.ts';
import type { Kernel } from '../kernel.ts';
import { edit, erase, post, whisper } from '../posting.ts';
import { APP, TEAM } from '../state/seed.ts';
import type { Block, Channel, Message } from '../state/wire.ts';
import { ApiError, type Args, type Method } from './method.ts';
import { messageAt, writable } from './places.ts';

const SCOPES = ['chat:write'];

export const chatMethods: Record<string, Method> = {
  'chat.postMessage': {
    token: 'bot',
    scopes: SCOPES,
    run: (kernel, args) => {
      const channel = writable(kernel, args.text('channel'));
      const { message, announced } = post(kernel, {
        channel: channel.id,
        user: APP.botUserId,
        ...content(kernel, args),
        rest: { ...signature(), ...thread(kernel, channel, args), ...metadata(args) },
      });
      void announced;
      return { channel: channel.id, ts: message.ts, message };
    },
  },

  'chat.postEphemeral': {
    token: 'bot',
    scopes: SCOPES,
    run: (kernel, args) => {
      const channel = writable(kernel, args.text('channel'));
      const user = args.required('user', 'invalid_arguments');
      if (!channel.members.includes(user)) throw new ApiError('user_not_in_channel');
      const draft = {
        channel: channel.id,
        user: APP.botUserId,
        ...content(kernel, args),
        rest: { ...signature(), ...thread(kernel, channel, args) },
      };
      return { message_ts: whisper(kernel, draft, user).ts };
    },
  },

  'chat.update': {
    token: 'bot',
    scopes: SCOPES,
    run: (kernel, args) => {
      const channel = writable(kernel, args.text('channel'));
      const message = own(messageAt(kernel, channel, args.text('ts')), 'cant_update_message');
      const given = content(kernel, args);
      // Without `blocks` the former ones go, if there is a text (docs.slack.dev/reference/methods/chat.update).
      void edit(kernel, message, { text: given.text, blocks: given.blocks, by: APP.botUserId });
      return { channel: channel.id, ts: message.ts, text: message.text, message };
    },
  },

  'chat.delete': {
    token: 'bot',
    scopes: SCOPES,
    run: (kernel, args) => {
      const channel = writable(kernel, args.text('channel'));
      const message = own(messageAt(kernel, channel, args.text('ts')), 'cant_delete_message');
      void erase(kernel, message);
      return { channel: channel.id, ts: message.ts };
    },
  },

  'chat.getPermalink': {
    token: 'bot',
    scopes: [],
    run: (kernel, args) => {
      const channel = args.required('channel', 'channel_not_found');
      const ts = args.required('message_ts', 'message_not_found');
      return { channel, permalink: `${kernel.url()}/archives/${channel}/p${ts.replace('.', '')}` };
    },
  },
};

function signature(): Partial<Message> {
  return { bot_id: APP.botId, app_id: APP.id, team: TEAM.id };
}

/** Text and blocks, checked as Slack checks them. */
function content(kernel: Kernel, args: Args): { text: string; blocks: Block[] | undefined } {
  const text = args.text('text') ?? args.text('markdown_text') ?? '';
  const blocks = args.list('blocks', 'invalid_blocks_format') as Block[] | undefined;
  const attachments = args.list('attachments') ?? [];
  if (text === '' && (blocks ?? []).length === 0 && attachments.length === 0) throw new ApiError('no_text');
  const problem = messageProblem(kernel, text, blocks);
  if (problem !== null) throw new ApiError(problem.code, problem.messages);
  return { text, blocks: blocks?.length === 0 ? undefined : blocks };
}

/** Slack takes a `thread_ts` only of a message that is there. */
function thread(kernel: Kernel, channel: Channel, args: Args): Partial<Message> {
  const ts = args.text('thread_ts');
  if (ts === null) return {};
  const parent = kernel.team.message(channel.id, ts);
  if (parent === undefined) throw new ApiError('thread_not_found');
  return { thread_ts: parent.thread_ts ?? parent.ts };
}

function metadata(args: Args): Partial<Message> {
  const value = args.structure('metadata', 'invalid_metadata_format');
  return value === undefined ? {} : { metadata: value };
}

function own(message: Message, code: string): Message {
  if (message.bot_id !== APP.botId) throw new ApiError(code);
  return message;
}
