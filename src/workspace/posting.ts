import { withIds } from './blocks/walk.ts';
import { announceDeletion, announceEdit, announceMessage } from './events/message-events.ts';
import type { Kernel } from './kernel.ts';
import type { Block, Message } from './state/wire.ts';

export interface Draft {
  channel: string;
  user: string;
  text: string;
  blocks?: readonly Block[] | undefined;
  rest?: Partial<Message>;
}

/** A message as it will stand, not yet in any channel. */
export function compose(kernel: Kernel, draft: Draft): Message {
  return {
    type: 'message',
    channel: draft.channel,
    ts: kernel.timestamps.next(),
    user: draft.user,
    text: draft.text,
    ...(draft.blocks === undefined ? {} : { blocks: withIds(draft.blocks, () => kernel.ids.next('b')) }),
    ...draft.rest,
  };
}

/**
 * Puts a message into its channel and tells the app; `announced` resolves when the app has answered the
 * first attempt.
 */
export function post(kernel: Kernel, draft: Draft): { message: Message; announced: Promise<void> } {
  const message = compose(kernel, draft);
  kernel.team.add(message);
  kernel.journal.append({ kind: 'message', message });
  return { message, announced: announceMessage(kernel, message) };
}

/** Shows a message to one user only. It is in no history, and no event tells of it. */
export function whisper(kernel: Kernel, draft: Draft, to: string): Message {
  const message = { ...compose(kernel, draft), ephemeral_for: to };
  kernel.team.addWhisper(message);
  kernel.journal.append({ kind: 'ephemeral', message, user: to });
  return message;
}

/** Changes a message in place, so that whoever holds it sees the change; no event tells of a whisper's. */
export async function edit(
  kernel: Kernel,
  message: Message,
  change: { text: string; blocks: readonly Block[] | undefined; by: string },
): Promise<void> {
  const previous = structuredClone(message);
  message.text = change.text;
  if (change.blocks === undefined) delete message.blocks;
  else message.blocks = withIds(change.blocks, () => kernel.ids.next('b'));
  message.edited = { user: change.by, ts: kernel.timestamps.next() };
  kernel.journal.append({ kind: 'update', message, previous });
  if (message.ephemeral_for === undefined) await announceEdit(kernel, structuredClone(message), previous);
}

export async function erase(kernel: Kernel, message: Message): Promise<void> {
  const whispered = message.ephemeral_for !== undefined;
  if (whispered) kernel.team.removeWhisper(message);
  else kernel.team.remove(message);
  kernel.journal.append({ kind: 'delete', channel: message.channel, ts: message.ts });
  if (!whispered) await announceDeletion(kernel, message);
}
