import { z } from 'zod';
import { type Facts, factsSchema, sameFacts } from './snapshot.ts';

/** An indicator that a digest leaves out for a while, because those who read it know already. */
export const snoozeSchema = z.strictObject({
  reason: z.string().min(1),
  /** The last day on which it sleeps, YYYY-MM-DD. */
  until: z.iso.date(),
  /** Slack's id of who asked for it. */
  by: z.string(),
  /** The row as it was: it wakes when anything of it changes. */
  seen: factsSchema,
});

export type Snooze = z.infer<typeof snoozeSchema>;

/** Null while it sleeps; `gone` when the row is no longer there. `now` is the row as it stands. */
export function wokenBy(snooze: Snooze, now: Facts | null, day: string): 'gone' | 'changed' | 'ended' | null {
  if (now === null) return 'gone';
  if (!sameFacts(snooze.seen, now)) return 'changed';
  return day > snooze.until ? 'ended' : null;
}
