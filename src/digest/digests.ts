import { randomUUID } from 'node:crypto';
import { italianDay } from '../language/italian-time.ts';
import { composeDigest, type Digest } from './compose.ts';
import { deliverDue } from './delivery/deliver-due.ts';
import type { DeliveryParts } from './delivery/parts.ts';
import { type Edition, editionOf } from './edition.ts';
import { firstDay, nextDigest, nextMoment } from './schedule.ts';
import { type Facts, snapshotOf } from './snapshot.ts';
import type { Snooze } from './snooze.ts';
import type { DigestPlace, Progress, Settings, Subscription } from './subscription.ts';

/** Who reads what when, and the sending of it. Changes resolve when they would survive a crash. */
export interface Digests {
  all(): readonly Subscription[];
  subscription(id: string): Subscription | null;
  /** Null where the place has as many as it may have. */
  subscribe(place: DigestPlace, settings: Settings, by: string): Promise<Subscription | null>;
  /** Null when it is gone. */
  change(id: string, settings: Settings): Promise<Subscription | null>;
  remove(id: string): Promise<void>;
  /** Lets an unmet indicator sleep until the end of a day, YYYY-MM-DD; false when either is gone. */
  snooze(id: string, indicator: string, request: SnoozeRequest): Promise<boolean>;
  /** Ends a sleep. */
  wake(id: string, indicator: string): Promise<void>;
  /** What it holds open now, with what sleeps left out: what there is to let sleep. */
  open(subscription: Subscription): readonly Facts[];
  /** How the digest of a subscription looks now; nothing counts as told by it. */
  preview(subscription: Subscription): Digest;
  /** When the next digest comes. */
  next(subscription: Subscription): Date;
  /** Sends all that is due, one after the other, until there is nothing left or it is to stop. */
  sendDue(isStopping?: () => boolean): Promise<void>;
  /** When there is something to do next, in ms; null without subscriptions. */
  nextMoment(): number | null;
}

export type SnoozeRequest = Pick<Snooze, 'reason' | 'until' | 'by'>;

/** More in one channel is noise, and the state stays bounded. */
const MOST_IN_PLACE = 10;
const MOST_SNOOZES = 200;

/** Pause after a fault of our own, in ms. */
const HOLD = 30_000;

export function createDigests(parts: DeliveryParts): Digests {
  const { state, now, log } = parts;
  /** By subscription: no attempt before this moment, in ms, after one that failed of itself. */
  const heldUntil = new Map<string, number>();

  function editionNow(subscription: Subscription): Edition {
    const year = parts.year();
    const data = { year, now: snapshotOf(year).snapshot, snapshot: state.snapshot };
    return editionOf(subscription, italianDay(now()), data);
  }

  async function saved(id: string): Promise<Subscription | null> {
    await state.saved();
    return state.subscription(id);
  }

  return {
    all: () => state.subscriptions(),
    subscription: (id) => state.subscription(id),
    async subscribe(place, settings, by) {
      const others = state.subscriptions().filter((one) => one.place.channel === place.channel);
      if (others.length >= MOST_IN_PLACE) return null;
      const id = randomUUID().slice(0, 8);
      const progress = newProgress(firstDay(now(), settings));
      state.add({ id, place, settings, snoozes: [], createdBy: by, progress });
      return saved(id);
    },
    async change(id, settings) {
      state.change(id, (one) => ({ ...one, settings }));
      return saved(id);
    },
    async remove(id) {
      state.remove(id);
      await state.saved();
    },
    async snooze(id, indicator, request) {
      const seen = snapshotOf(parts.year()).snapshot.rows.find((row) => row.id === indicator);
      const subscription = state.subscription(id);
      if (seen === undefined || subscription === null) return false;
      state.change(id, (one) => ({
        ...one,
        snoozes: [...without(one.snoozes, indicator), { ...request, seen }].slice(-MOST_SNOOZES),
      }));
      await state.saved();
      return true;
    },
    async wake(id, indicator) {
      state.change(id, (one) => ({ ...one, snoozes: without(one.snoozes, indicator) }));
      await state.saved();
    },
    open: (subscription) => editionNow(subscription).open,
    preview: (subscription) => composeDigest(editionNow(subscription), 'now'),
    next: (subscription) => nextDigest(subscription, now()),
    async sendDue(isStopping = () => false) {
      for (const { id } of state.subscriptions()) {
        if (isStopping()) return;
        if (now().getTime() < (heldUntil.get(id) ?? 0)) continue;
        try {
          await deliverDue(id, parts);
          heldUntil.delete(id);
        } catch (err) {
          // One that cannot be made or saved must not hold up the others.
          log.error({ err, subscription: id }, 'digest: failed, trying again');
          heldUntil.set(id, now().getTime() + HOLD);
        }
      }
    },
    nextMoment() {
      const moments = state
        .subscriptions()
        .map((one) => Math.max(nextMoment(one, now()), heldUntil.get(one.id) ?? 0));
      return moments.length === 0 ? null : Math.min(...moments);
    },
  };
}

export function newProgress(start: string): Progress {
  return { start, settled: [], told: null, recap: null, pending: null, failing: null };
}

function without(snoozes: readonly Snooze[], indicator: string): Snooze[] {
  return snoozes.filter(({ seen }) => seen.id !== indicator);
}
