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
    rest: { bot_id: APP.botId, app_id: APP.id, ...thread(body) },
  };
  if (body.response_type === 'in_channel') void post(kernel, draft);
  else whisper(kernel, draft, reply.user);
  return null;
}

/** Without a `thread_ts` it goes to the channel, even where the button was in a thread. */
function thread(body: JsonObject): Partial<Message> {
  return typeof body.thread_ts === 'string' ? { thread_ts: body.thread_ts } : {};
}

function replaceOriginal(
  kernel: Kernel,
  reply: Reply,
  change: { text: string; blocks: readonly Block[] | undefined },
): ReplyError {
  const former = original(kernel, reply);
  if (former === undefined) return 'message_not_found';
  void edit(kernel, former, { ...change, by: APP.botUserId });
  return null;
}

function removeOriginal(kernel: Kernel, reply: Reply): ReplyError {
  const former = original(kernel, reply);
  if (former === undefined) return 'message_not_found';
  void erase(kernel, former);
  return null;
}

function original(kernel: Kernel, { channel, original: carried }: Reply): Message | undefined {
  if (carried === null) return undefined;
  const { ts, ephemeral } = carried;
  return ephemeral ? kernel.team.whisper(channel, ts) : kernel.team.message(channel, ts);
}
