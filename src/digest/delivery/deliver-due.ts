import { italianDay } from '../../language/italian-time.ts';
import { isQuiet } from '../edition.ts';
import { onTheWay, pend } from '../progress.ts';
import { dueDay } from '../schedule.ts';
import { snapshotOf } from '../snapshot.ts';
import type { Pending, Subscription } from '../subscription.ts';
import { fail } from './fail.ts';
import { type DeliveryParts, editionFor, settleDay } from './parts.ts';
import { arrive, finish, send } from './send.ts';

/** After a crash a message may still be on the wire: so long, in ms, before one looks whether it arrived. */
const UNSURE = 15_000;

/**
 * Brings one subscription's digest as far as it can come now. What is about to be sent is written down first,
 * with a key that travels with the message: whenever this stops half way, in this process or the next, the
 * channel itself is asked what has arrived before anything is sent again.
 */
export async function deliverDue(id: string, parts: DeliveryParts): Promise<void> {
  const subscription = parts.state.subscription(id);
  if (subscription === null) return;
  const { pending } = subscription.progress;
  if (pending === null) return begin(subscription, parts);
  const today = italianDay(parts.now());
  if (pending.givenUp && pending.day === today) return;
  if (!pending.givenUp && parts.now().getTime() < pending.notBefore) return;
  if (pending.ts !== null) return finish(subscription, { ...pending, ts: pending.ts }, parts);
  await resume(subscription, pending, parts);
}

async function begin(subscription: Subscription, parts: DeliveryParts): Promise<void> {
  const { now, state } = parts;
  const { id, settings } = subscription;
  const day = dueDay(subscription, now());
  if (day === null) return;
  const versioned = snapshotOf(parts.year());
  const told = { day, version: versioned.version };
  await state.keep(versioned);
  if (settings.quiet === 'silence' && isQuiet(editionFor(subscription, told, parts))) {
    parts.log.info({ subscription: id, day }, 'digest: a quiet day, nothing sent');
    return settleDay(id, told, parts);
  }
  const moment = now().getTime();
  const pending: Pending = {
    ...told,
    key: `${id}:${day}`,
    since: moment,
    maybeSent: true,
    ts: null,
    failures: 0,
    notBefore: moment + UNSURE,
    givenUp: false,
  };
  state.change(id, (one) => pend(one, pending));
  await state.saved();
  await send(subscription, { ...pending, maybeSent: false }, parts);
}

/** A digest of which nobody knows whether it arrived, or that did not. */
async function resume(subscription: Subscription, pending: Pending, parts: DeliveryParts): Promise<void> {
  const { since } = pending;
  const isPast = pending.day !== italianDay(parts.now());
  const found = pending.maybeSent
    ? await parts.courier.find(pending.key, { channel: subscription.place.channel, since })
    : ABSENT;
  if (found.kind === 'unknown') return fail(subscription, pending, { failure: found, parts });
  if (found.kind === 'found') {
    const arrived = await arrive(subscription, pending, { ts: found.ts, parts });
    return finish(subscription, arrived, parts);
  }
  if (isPast) return leave(subscription, parts);
  // Where the bot may not even look, it may not write either: the next attempt says so.
  const maybeSent = found.kind === 'refused';
  await again(subscription, { ...pending, maybeSent }, parts);
}

const ABSENT = { kind: 'absent' } as const;

/** The day is over and nothing came: its news goes along with the next digest. */
async function leave({ id }: Subscription, parts: DeliveryParts): Promise<void> {
  const { state } = parts;
  state.change(id, (one) => pend(one, null));
  await state.saved();
  const next = state.subscription(id);
  if (next !== null) await begin(next, parts);
}

/** The data may have changed since the first attempt. */
async function again(subscription: Subscription, pending: Pending, parts: DeliveryParts): Promise<void> {
  const { state, now } = parts;
  const versioned = snapshotOf(parts.year());
  await state.keep(versioned);
  const next = { ...pending, version: versioned.version, notBefore: now().getTime() + UNSURE };
  state.change(subscription.id, (one) => onTheWay(one, { ...next, maybeSent: true }));
  await state.saved();
  await send(subscription, next, parts);
}
