import type { Kernel } from '../kernel.ts';
import { APP, TEAM } from '../state/seed.ts';
import type { Channel, JsonObject, User } from '../state/wire.ts';

/** Throws on a user that the team doesn't have: a slip of the test. */
export function userOf(kernel: Kernel, id: string): User {
  const user = kernel.team.users.get(id);
  if (user === undefined) {
    throw new Error(`workspace: no user ${id}; there are ${[...kernel.team.users.keys()].join(', ')}`);
  }
  return user;
}

/** Throws on a channel that the team doesn't have: a slip of the test. */
export function channelOf(kernel: Kernel, id: string): Channel {
  const channel = kernel.team.channels.get(id);
  if (channel === undefined) {
    throw new Error(`workspace: no channel ${id}; there are ${[...kernel.team.channels.keys()].join(', ')}`);
  }
  return channel;
}

/** The fields that all interaction payloads share. */
export function interactionBase(kernel: Kernel, userId: string): JsonObject {
  const user = userOf(kernel, userId);
  return {
    token: 'non-usato',
    api_app_id: APP.id,
    team: { id: TEAM.id, domain: TEAM.domain },
    enterprise: null,
    is_enterprise_install: false,
    user: { id: user.id, username: user.name, name: user.name, team_id: user.team_id },
    trigger_id: kernel.triggers.issue(userId),
  };
}

/** How Slack names a channel in an interaction. */
export function channelRef(channel: Channel): { id: string; name: string } {
  return { id: channel.id, name: CHANNEL_LABEL[channel.kind] ?? channel.name };
}

const CHANNEL_LABEL: Partial<Record<Channel['kind'], string>> = {
  im: 'directmessage',
  private: 'privategroup',
};

/** The full URL to answer through. */
export function responseUrl(kernel: Kernel, key: string): string {
  return `${kernel.url()}/response/${key}`;
}
