import type { Kernel } from '../kernel.ts';
import { APP } from '../state/seed.ts';
import type { Channel, JsonObject, Message } from '../state/wire.ts';
import { emit } from './callback.ts';

const KINDS: Record<Channel['kind'], { type: string; subscription: string }> = {
  channel: { type: 'channel', subscription: 'message.channels' },
  private: { type: 'group', subscription: 'message.groups' },
  im: { type: 'im', subscription: 'message.im' },
};

/**
 * What the app hears of a new message: `message`, and for a mention in a channel `app_mention` too, with
 * another id and the same `ts`, from other bots as from people. Where the bot is not a member it hears
 * nothing.
 */
export async function announceMessage(kernel: Kernel, message: Message): Promise<void> {
  const channel = heard(kernel, message.channel);
  if (channel === null) return;
  const { type, subscription } = KINDS[channel.kind];
  const parent =
    message.thread_ts === undefined ? undefined : kernel.team.message(message.channel, message.thread_ts);
  const event: JsonObject = {
    ...message,
    ...(parent === undefined || parent === message ? {} : { parent_user_id: parent.user }),
  };
  const deliveries = [emit(kernel, subscription, { ...event, channel_type: type })];
  if (channel.kind !== 'im' && message.bot_id !== APP.botId && mentionsBot(message.text)) {
    deliveries.unshift(emit(kernel, 'app_mention', { ...event, type: 'app_mention' }));
  }
  await Promise.all(deliveries);
}

/** An edit arrives as a message of its own, that carries the new and the former one. */
export async function announceEdit(kernel: Kernel, message: Message, previous: Message): Promise<void> {
  const channel = heard(kernel, message.channel);
  if (channel === null) return;
  const { type, subscription } = KINDS[channel.kind];
  await emit(kernel, subscription, {
    type: 'message',
    subtype: 'message_changed',
    channel: message.channel,
    channel_type: type,
    hidden: true,
    ts: kernel.timestamps.next(),
    message,
    previous_message: previous,
  });
}

export async function announceDeletion(kernel: Kernel, previous: Message): Promise<void> {
  const channel = heard(kernel, previous.channel);
  if (channel === null) return;
  const { type, subscription } = KINDS[channel.kind];
  await emit(kernel, subscription, {
    type: 'message',
    subtype: 'message_deleted',
    channel: previous.channel,
    channel_type: type,
    hidden: true,
    ts: kernel.timestamps.next(),
    deleted_ts: previous.ts,
    previous_message: previous,
  });
}

function heard(kernel: Kernel, channelId: string): Channel | null {
  const channel = kernel.team.channels.get(channelId);
  return channel?.members.includes(APP.botUserId) === true ? channel : null;
}

function mentionsBot(text: string): boolean {
  return new RegExp(`<@${APP.botUserId}(\\|[^>]*)?>`).test(text);
}
