import { onTheWay } from '../progress.ts';
import type { Pending, Subscription } from '../subscription.ts';
import { fail } from './fail.ts';
import { type DeliveryParts, digestFor, settleDay } from './parts.ts';

/** Sends a digest that was written down as on its way; `maybeSent` is about the attempts before this one. */
export async function send(
  subscription: Subscription,
  pending: Pending,
  parts: DeliveryParts,
): Promise<void> {
  const { key } = pending;
  const { answer } = digestFor(subscription, pending, parts);
  const sending = await parts.courier.send({ subscription, threadTs: null, key, answer });
  if (sending.kind !== 'sent') return fail(subscription, pending, { failure: sending, parts });
  const arrived = await arrive(subscription, pending, { ts: sending.ts, parts });
  await sendList(subscription, arrived, { there: NOTHING, parts });
}

/** A digest whose message is in the channel. */
export type Arrived = Pending & { ts: string };

/** Writes down that the message is there. */
export async function arrive(
  { id }: Subscription,
  pending: Pending,
  { ts, parts }: { ts: string; parts: DeliveryParts },
): Promise<Arrived> {
  const { state } = parts;
  state.change(id, (one) => onTheWay(one, { ts, maybeSent: false }));
  await state.saved();
  return { ...pending, ts };
}

/** What was left to do when the last attempt stopped: what of the list is not in the thread yet. */
export async function finish(
  subscription: Subscription,
  arrived: Arrived,
  parts: DeliveryParts,
): Promise<void> {
  const { channel } = subscription.place;
  const thread = await parts.courier.inThread({ channel, ts: arrived.ts });
  if (thread.kind !== 'known') return fail(subscription, arrived, { failure: thread, parts });
  await sendList(subscription, arrived, { there: thread.keys, parts });
}

const NOTHING: ReadonlySet<string> = new Set();

/** The whole list goes into the thread, but for what is `there`; then the day is done. */
async function sendList(
  subscription: Subscription,
  arrived: Arrived,
  { there, parts }: { there: ReadonlySet<string>; parts: DeliveryParts },
): Promise<void> {
  const { list } = digestFor(subscription, arrived, parts);
  for (const [index, answer] of list.entries()) {
    const key = `${arrived.key}/${index + 1}`;
    if (there.has(key)) continue;
    const sending = await parts.courier.send({ subscription, threadTs: arrived.ts, key, answer });
    if (sending.kind !== 'sent') return fail(subscription, arrived, { failure: sending, parts });
  }
  parts.log.info({ subscription: subscription.id, day: arrived.day }, 'digest: sent');
  await settleDay(subscription.id, arrived, parts);
}
