import type { Log } from '../environment/log.ts';
import { italianDay } from '../language/italian-time.ts';
import type { Year } from '../report/corpus.ts';
import { composeDigest, type Digest } from './compose.ts';
import type { Courier, Sending } from './courier.ts';
import { type Edition, editionOf, isQuiet } from './edition.ts';
import { onTheWay, pend, settle } from './progress.ts';
import { dueDay } from './schedule.ts';
import { snapshotOf } from './snapshot.ts';
import type { DigestState } from './state.ts';
import type { Pending, Subscription } from './subscription.ts';

export interface DeliveryParts {
  state: DigestState;
  /** The year that digests are about, as it stands now. */
  year: () => Year;
  courier: Courier;
  now: () => Date;
  /** Whether there are administrators to tell of failures. */
  hasAdmins: boolean;
  log: Log;
}

/** After a crash a message may still be on the wire: so long, in ms, before one looks whether it arrived. */
const UNSURE = 15_000;

/** After so many failures the administrators are told; what Slack refuses is then left for the next day. */
const TOLD_AFTER = 4;

/** What may pass by itself is told only when it lasts, in ms. */
const LASTING = 10 * 60_000;

const FIRST_PAUSE = 30_000;
const LONGEST_PAUSE = 15 * 60_000;

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
  await resume(subscription, pending, parts);
}

async function begin(subscription: Subscription, parts: DeliveryParts): Promise<void> {
  const { now, state } = parts;
  const day = dueDay(subscription, now());
  if (day === null) return;
  const versioned = snapshotOf(parts.year());
  const { version } = versioned;
  await state.keep(versioned);
  if (isQuiet(issue(subscription, { day, version }, parts)) && subscription.settings.quiet === 'silence') {
    parts.log.info({ subscription: subscription.id, day }, 'digest: a quiet day, nothing sent');
    return settleDay(subscription.id, { day, version }, parts);
  }
  const moment = now().getTime();
  const pending: Pending = {
    key: `${subscription.id}:${day}`,
    day,
    version,
    since: moment,
    maybeSent: true,
    ts: null,
    failures: 0,
    notBefore: moment + UNSURE,
    givenUp: false,
  };
  state.change(subscription.id, (one) => pend(one, pending));
  await state.saved();
  await send(subscription, { ...pending, maybeSent: false }, parts);
}

/** A digest that was on its way: what has arrived of it decides what is left to do. */
async function resume(subscription: Subscription, pending: Pending, parts: DeliveryParts): Promise<void> {
  const { state, courier } = parts;
  if (pending.ts !== null) return finish(subscription, { ...pending, ts: pending.ts }, parts, true);
  const isPast = pending.day !== italianDay(parts.now());
  if (pending.maybeSent) {
    const found = await courier.find(pending.key, {
      channel: subscription.place.channel,
      since: pending.since,
    });
    if (found.kind === 'found') {
      state.change(subscription.id, (one) => onTheWay(one, { ts: found.ts, maybeSent: false }));
      await state.saved();
      return finish(subscription, { ...pending, ts: found.ts }, parts, true);
    }
    if (found.kind === 'unknown') return fail(subscription, pending, found, parts);
    // Where the bot may not even look, it may not write either: the next attempt says so.
    if (found.kind === 'refused' && !isPast) return again(subscription, pending, parts);
  }
  if (!isPast) return again(subscription, { ...pending, maybeSent: false }, parts);
  // The day is over and nothing came: its news goes along with the next digest.
  state.change(subscription.id, (one) => pend(one, null));
  await state.saved();
  const next = state.subscription(subscription.id);
  if (next !== null) await begin(next, parts);
}

/** The data may have changed since the first attempt. */
async function again(subscription: Subscription, pending: Pending, parts: DeliveryParts): Promise<void> {
  const { state, now } = parts;
  const versioned = snapshotOf(parts.year());
  await state.keep(versioned);
  const next = {
    ...pending,
    version: versioned.version,
    notBefore: now().getTime() + UNSURE,
  };
  state.change(subscription.id, (one) => onTheWay(one, { ...next, maybeSent: true }));
  await state.saved();
  await send(subscription, next, parts);
}

/** `maybeSent` of `pending` is about the attempts before this one. */
async function send(subscription: Subscription, pending: Pending, parts: DeliveryParts): Promise<void> {
  const { state, courier } = parts;
  const { key } = pending;
  const { answer } = digestOf(subscription, pending, parts);
  const sending = await courier.send({ subscription, threadTs: null, key, answer });
  if (sending.kind !== 'sent') return fail(subscription, pending, sending, parts);
  state.change(subscription.id, (one) => onTheWay(one, { ts: sending.ts, maybeSent: false }));
  await state.saved();
  await finish(subscription, { ...pending, ts: sending.ts }, parts, false);
}

type Arrived = Pending & { ts: string };

/** The whole list goes into the thread, then the day is done. */
async function finish(
  subscription: Subscription,
  pending: Arrived,
  parts: DeliveryParts,
  resumed: boolean,
): Promise<void> {
  const { courier } = parts;
  const { ts } = pending;
  const { list } = digestOf(subscription, pending, parts);
  const there =
    resumed && list.length > 0
      ? await courier.inThread({ channel: subscription.place.channel, ts })
      : NOTHING_THERE;
  if (there.kind !== 'known') return fail(subscription, pending, there, parts);
  for (const [index, answer] of list.entries()) {
    const key = `${pending.key}/${index + 1}`;
    if (there.keys.has(key)) continue;
    const sending = await courier.send({ subscription, threadTs: ts, key, answer });
    if (sending.kind !== 'sent') return fail(subscription, pending, sending, parts);
  }
  parts.log.info({ subscription: subscription.id, day: pending.day }, 'digest: sent');
  await settleDay(subscription.id, pending, parts);
}

const NOTHING_THERE = { kind: 'known', keys: new Set<string>() } as const;

type Told = Pick<Pending, 'day' | 'version'>;

/** What a digest tells, of the data that it was begun with: the list fits the message also after a restart. */
function issue(subscription: Subscription, { day, version }: Told, { state, year }: DeliveryParts): Edition {
  const now = state.snapshot(version) ?? snapshotOf(year()).snapshot;
  return editionOf(subscription, day, { year: year(), now, snapshot: state.snapshot });
}

function digestOf(subscription: Subscription, told: Told, parts: DeliveryParts): Digest {
  return composeDigest(issue(subscription, told, parts), 'daily');
}

async function settleDay(id: string, { day, version }: Told, { state }: DeliveryParts): Promise<void> {
  const snapshot = state.snapshot(version);
  state.change(id, (one) => settle(one, { day, version, snapshot }));
  await state.saved();
}

/** Tries again later; when it has failed for a while the administrators are told, once until it works again. */
async function fail(
  { id, place }: Subscription,
  pending: Pending,
  trouble: Exclude<Sending, { kind: 'sent' }>,
  parts: DeliveryParts,
): Promise<void> {
  const { state, courier, now, hasAdmins, log } = parts;
  const failures = pending.failures + 1;
  const { reason } = trouble;
  const before = state.subscription(id)?.progress.failing ?? null;
  const failing = { since: before?.since ?? pending.day, reason, told: before?.told ?? false };
  log.warn({ subscription: id, day: pending.day, reason, failures }, 'digest: not delivered');
  const isLasting = trouble.kind === 'refused' || now().getTime() - pending.since >= LASTING;
  if (failures >= TOLD_AFTER && isLasting && !failing.told) {
    failing.told = await courier.tell({ place, reason, since: failing.since });
  }
  const isHopeless = trouble.kind === 'refused' && failures >= TOLD_AFTER && (failing.told || !hasAdmins);
  // What is in the channel has arrived, even if the list cannot follow.
  if (isHopeless && pending.ts !== null) return settleDay(id, pending, parts);
  state.change(id, (one) => {
    const step = {
      failures,
      notBefore: now().getTime() + pauseAfter(failures, trouble),
      givenUp: isHopeless,
      maybeSent: pending.ts === null && (trouble.kind === 'unknown' || pending.maybeSent),
    };
    return onTheWay({ ...one, progress: { ...one.progress, failing } }, step);
  });
  await state.saved();
}

/** 30 s, 1 min, 2 min… up to a quarter of an hour, and at least as long as Slack asks. */
function pauseAfter(failures: number, trouble: Exclude<Sending, { kind: 'sent' }>): number {
  const pause = Math.min(FIRST_PAUSE * 2 ** (failures - 1), LONGEST_PAUSE);
  return trouble.kind === 'later' ? Math.max(trouble.wait, 1_000) : pause;
}
