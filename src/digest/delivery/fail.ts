import type { Sending } from '../courier.ts';
import { onTheWay } from '../progress.ts';
import type { Pending, Subscription } from '../subscription.ts';
import { type DeliveryParts, settleDay } from './parts.ts';

/** Why something was not sent, or may not have been. */
export type Failure = Exclude<Sending, { kind: 'sent' }>;

/** After so many failures the administrators are told; what Slack refuses is then left for the next day. */
const TOLD_AFTER = 4;

/** What may pass by itself is told only when it lasts, in ms. */
const LASTING = 10 * 60_000;

const FIRST_PAUSE = 30_000;
const LONGEST_PAUSE = 15 * 60_000;

/**
 * Writes down when to try again; when it has failed for a while the administrators are told, once until it
 * works again. `maybeSent` of `pending` is about the attempts before the one that failed.
 */
export async function fail(
  subscription: Subscription,
  pending: Pending,
  { failure, parts }: { failure: Failure; parts: DeliveryParts },
): Promise<void> {
  const { state, now, hasAdmins, log } = parts;
  const { id } = subscription;
  const failures = pending.failures + 1;
  log.warn({ subscription: id, day: pending.day, reason: failure.reason, failures }, 'digest: not delivered');
  const failing = await tellIfLasting(subscription, { ...pending, failures }, { failure, parts });
  const isHopeless = failure.kind === 'refused' && failures >= TOLD_AFTER && (failing.told || !hasAdmins);
  // What is in the channel has arrived, even if the list cannot follow.
  if (isHopeless && pending.ts !== null) return settleDay(id, pending, parts);
  const step = {
    failures,
    notBefore: now().getTime() + pauseAfter(failures, failure),
    givenUp: isHopeless,
    maybeSent: pending.ts === null && (failure.kind === 'unknown' || pending.maybeSent),
  };
  state.change(id, (one) => onTheWay({ ...one, progress: { ...one.progress, failing } }, step));
  await state.saved();
}

async function tellIfLasting(
  { id, place }: Subscription,
  pending: Pending,
  { failure, parts }: { failure: Failure; parts: DeliveryParts },
) {
  const { state, courier, now } = parts;
  const { reason } = failure;
  const before = state.subscription(id)?.progress.failing ?? { since: pending.day, told: false };
  const isLasting = failure.kind === 'refused' || now().getTime() - pending.since >= LASTING;
  const isNews = !before.told && isLasting && pending.failures >= TOLD_AFTER;
  const told = isNews ? await courier.tell({ place, reason, since: before.since }) : before.told;
  return { since: before.since, reason, told };
}

/** 30 s, 1 min, 2 min… up to a quarter of an hour; where Slack says how long, so long. */
function pauseAfter(failures: number, failure: Failure): number {
  if (failure.kind === 'later') return Math.max(failure.wait, 1_000);
  return Math.min(FIRST_PAUSE * 2 ** (failures - 1), LONGEST_PAUSE);
}
