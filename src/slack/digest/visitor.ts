import type { Subscription } from '../../digest/subscription.ts';

/** Somebody who wants something of the digest. */
export interface Visitor {
  user: string;
  /** The channel where they are; null in private and on the Home. */
  channel: string | null;
  /** Lets a modal be opened within three seconds. */
  triggerId: string;
}

/** Direct messages are no channels. */
export function channelOrNull(id: string | null): string | null {
  return id === null || id.startsWith('D') ? null : id;
}

/** The digests that somebody may care for: their own, those of the channel, those they made. */
export function subscriptionsFor(
  all: readonly Subscription[],
  { user, channel }: Pick<Visitor, 'user' | 'channel'>,
): Subscription[] {
  const concerns = ({ place, createdBy }: Subscription) =>
    place.kind === 'person' ? place.user === user : place.channel === channel || createdBy === user;
  return all.filter(concerns);
}
