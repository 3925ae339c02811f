import type { webApi } from '@slack/bolt';
import type { DigestPlace, Subscription } from '../../digest/subscription.ts';
import { refusalCode } from '../link.ts';

/** Why somebody may not set up, change or end a digest somewhere. */
export type Objection = 'not-member' | 'bot-missing' | 'archived' | 'shared';

/** What asking this needs of the app's settings. */
export const MEMBERSHIP_NEEDS = ['channels:read', 'groups:read'] as const;

/** Null when the channel can have a digest that this person sets up. Rejects where Slack cannot tell. */
export async function objectionToChannel(
  client: webApi.WebClient,
  channel: string,
  user: string,
): Promise<Objection | null> {
  try {
    const { channel: info } = await client.conversations.info({ channel });
    if (info?.is_archived === true) return 'archived';
    if (info?.is_ext_shared === true) return 'shared';
    if (info?.is_member !== true) return 'bot-missing';
    return (await isMember(client, channel, user)) ? null : 'not-member';
  } catch (error) {
    if (refusalCode(error) === 'channel_not_found') return 'bot-missing';
    throw error;
  }
}

/**
 * Whether somebody may change what is set for a place: for a channel its members, for a person that person.
 * A channel that the bot can no longer look into is left to whoever made the digest, and to administrators.
 */
export async function mayChange(
  client: webApi.WebClient,
  { place, createdBy }: Pick<Subscription, 'createdBy'> & { place: DigestPlace },
  { user, admins }: { user: string; admins: readonly string[] },
): Promise<boolean> {
  if (place.kind === 'person') return place.user === user;
  try {
    return await isMember(client, place.channel, user);
  } catch (error) {
    if (refusalCode(error) === null) throw error;
    return createdBy === user || admins.includes(user);
  }
}

const PAGE = 1_000;

async function isMember(client: webApi.WebClient, channel: string, user: string): Promise<boolean> {
  let cursor = '';
  do {
    const { members = [], response_metadata } = await client.conversations.members({
      channel,
      limit: PAGE,
      ...(cursor === '' ? {} : { cursor }),
    });
    if (members.includes(user)) return true;
    cursor = response_metadata?.next_cursor ?? '';
  } while (cursor !== '');
  return false;
}
