import { recapDay } from './edition.ts';
import type { Snapshot } from './snapshot.ts';
import { wokenBy } from './snooze.ts';
import type { Pending, Subscription } from './subscription.ts';

/**
 * How a subscription goes on, step by step; each is written to disk before the next thing is done. Pure.
 */

/** So many days are remembered as done. */
const SETTLED_KEPT = 40;

export function pend(subscription: Subscription, pending: Pending | null): Subscription {
  return { ...subscription, progress: { ...subscription.progress, pending } };
}

/** Changes the digest on its way; does nothing where there is none any more. */
export function onTheWay(subscription: Subscription, step: Partial<Pending>): Subscription {
  const { pending } = subscription.progress;
  return pending === null ? subscription : pend(subscription, { ...pending, ...step });
}

/** The day is done: its readers know the data of `version`, and what woke sleeps no more. */
export function settle(
  subscription: Subscription,
  { day, version, snapshot }: { day: string; version: string; snapshot: Snapshot | null },
): Subscription {
  const { progress, settings } = subscription;
  const rows = new Map((snapshot?.rows ?? []).map((row) => [row.id, row]));
  const weekEnd = recapDay(day, settings);
  const isFirst = progress.told === null || progress.recap === null;
  return {
    ...subscription,
    snoozes: subscription.snoozes.filter(
      (snooze) => wokenBy(snooze, rows.get(snooze.seen.id) ?? null, day) === null,
    ),
    progress: {
      ...progress,
      settled: [...progress.settled, day].sort().slice(-SETTLED_KEPT),
      told: { day, version },
      recap: isFirst
        ? { day, version }
        : progress.recap !== null && weekEnd > progress.recap.day
          ? { day: weekEnd, version }
          : progress.recap,
      pending: null,
      failing: null,
    },
  };
}
