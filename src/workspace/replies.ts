import { messageProblem } from './blocks/refusal.ts';
import type { Kernel } from './kernel.ts';
import { type Draft, edit, erase, post, whisper } from './posting.ts';
import type { Reply } from './state/response-urls.ts';
import { APP } from './state/seed.ts';
import type { Block, JsonObject, Message } from './state/wire.ts';

/** Slack's error code, null when the reply was taken. */
export type ReplyError = string | null;

/**
 * Does what an answer to a slash command or to a `response_url` asks for. Neither needs the bot to be a
 * member of the channel.
 */
export function takeReply(kernel: Kernel, reply: Reply, body: JsonObject): ReplyError {
  if (body.delete_original === true) return removeOriginal(kernel, reply);
  const blocks = Array.isArray(body.blocks) ? (body.blocks as Block[]) : undefined;
  const text = typeof body.text === 'string' ? body.text : '';
  if (text === '' && (blocks === undefined || blocks.length === 0)) return 'no_text';
  const problem = messageProblem(kernel, text, blocks);
  if (problem !== null) return problem.code;
  if (body.replace_original === true && reply.original !== null) {
    return replaceOriginal(kernel, reply, { text, blocks });
  }
  const draft: Draft = {
    channel: reply.channel,
    user: APP.botUserId,
    text,
    blocks,
    rest: { bot_id: APP.botId, app_id: APP.id, ...thread(body, reply) },
  };
  if (body.response_type === 'in_channel') void post(kernel, draft);
  else whisper(kernel, draft, reply.user);
  return null;
}

/** An answer to a button in a thread goes to that thread. */
function thread(body: JsonObject, reply: Reply): Partial<Message> {
  const ts = typeof body.thread_ts === 'string' ? body.thread_ts : reply.original?.thread_ts;
  return ts === null || ts === undefined ? {} : { thread_ts: ts };
}

function replaceOriginal(
  kernel: Kernel,
  reply: Reply,
  change: { text: string; blocks: readonly Block[] | undefined },
): ReplyError {
  const { original, channel } = reply;
  if (original === null) return 'no_original';
  const former = original.ephemeral
    ? ephemeral(kernel, channel, original.ts)
    : kernel.team.message(channel, original.ts);
  if (former === undefined) return 'message_not_found';
  if (!original.ephemeral) void edit(kernel, former, { ...change, by: APP.botUserId });
  else rewriteEphemeral(kernel, former, change);
  return null;
}

/** No event tells of an ephemeral message's change. */
function rewriteEphemeral(
  kernel: Kernel,
  message: Message,
  change: { text: string; blocks: readonly Block[] | undefined },
): void {
  const previous = structuredClone(message);
  message.text = change.text;
  if (change.blocks === undefined) delete message.blocks;
  else message.blocks = [...change.blocks];
  kernel.journal.append({ kind: 'update', message, previous });
}

function removeOriginal(kernel: Kernel, reply: Reply): ReplyError {
  const { original, channel } = reply;
  if (original === null) return 'no_original';
  if (original.ephemeral) {
    kernel.journal.append({ kind: 'delete', channel, ts: original.ts });
    return null;
  }
  const former = kernel.team.message(channel, original.ts);
  if (former === undefined) return 'message_not_found';
  void erase(kernel, former);
  return null;
}

/** Ephemeral messages live in the journal only. */
export function ephemeral(kernel: Kernel, channel: string, ts: string): Message | undefined {
  return kernel.journal
    .of('ephemeral')
    .find(({ message }) => message.channel === channel && message.ts === ts)?.message;
}
