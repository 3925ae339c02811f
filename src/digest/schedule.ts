import { addDays } from '../language/calendar.ts';
import { italianDay, italianInstant } from '../language/italian-time.ts';
import { isWorkingDay } from './calendar/working-days.ts';
import type { Settings, Subscription } from './subscription.ts';

/** Longer than any run of days without a working one. */
const HORIZON = 15;

/** When the digest of a day goes out. */
export function momentOf(day: string, { at }: Pick<Settings, 'at'>): Date {
  return italianInstant(day, at);
}

/** The first day for a subscription made now: today while its time is still to come. */
export function firstDay(now: Date, settings: Pick<Settings, 'at'>): string {
  const today = italianDay(now);
  return now < momentOf(today, settings) ? today : addDays(today, 1);
}

/** The day that a digest is due for now, null when there is none: what was missed before it goes along. */
export function dueDay(subscription: Subscription, now: Date): string | null {
  const today = italianDay(now);
  return isOwed(subscription, today) && now >= momentOf(today, subscription.settings) ? today : null;
}

/** When to look at the subscription again, in ms: its next digest, or the next attempt at one on its way. */
export function nextMoment(subscription: Subscription, now: Date): number {
  const { pending } = subscription.progress;
  if (pending !== null && !pending.givenUp) return pending.notBefore;
  return nextDigest(subscription, now).getTime();
}

/** When the next digest is due; a moment that is past is one that is due now. */
export function nextDigest(subscription: Subscription, now: Date): Date {
  const today = italianDay(now);
  const days = Array.from({ length: HORIZON }, (_, ahead) => addDays(today, ahead));
  const next = days.find((day) => isOwed(subscription, day)) ?? addDays(today, HORIZON);
  return momentOf(next, subscription.settings);
}

/**
 * Days are looked up and not compared with the last one: a clock that ran ahead by mistake and was set right
 * again must not silence the digest until the day it had reached.
 */
function isOwed({ settings, progress }: Subscription, day: string): boolean {
  const { start, settled, pending } = progress;
  const isGivenUp = pending?.givenUp === true && pending.day === day;
  return isWorkingDay(day, settings.patrons) && day >= start && !settled.includes(day) && !isGivenUp;
}
