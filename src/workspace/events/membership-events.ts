import type { Kernel } from '../kernel.ts';
import { APP, TEAM } from '../state/seed.ts';
import type { Channel } from '../state/wire.ts';
import { emit } from './callback.ts';

/** Invites the bot to a channel. */
export async function addBot(kernel: Kernel, channel: Channel): Promise<void> {
  if (!channel.members.includes(APP.botUserId)) channel.members.push(APP.botUserId);
  await announceMembership(kernel, channel, 'member_joined_channel');
}

/** What the bot hears when a channel is archived, or it is taken out of one or invited to one. */
export async function announceMembership(
  kernel: Kernel,
  channel: Channel,
  type: 'channel_archive' | 'channel_left' | 'member_joined_channel',
): Promise<void> {
  const event = { type, channel: channel.id };
  if (type !== 'member_joined_channel') return emit(kernel, type, event);
  const { kind } = channel;
  await emit(kernel, type, {
    ...event,
    user: APP.botUserId,
    channel_type: kind === 'private' ? 'G' : 'C',
    team: TEAM.id,
  });
}
