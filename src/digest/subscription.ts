import { z } from 'zod';
import { PATRONS } from './calendar/holidays.ts';
import { scopeSchema } from './scope.ts';
import { snoozeSchema } from './snooze.ts';

const day = z.iso.date();
const version = z.string().min(1);

/** What people set: what, at what time, on which days, how talkative. */
export const settingsSchema = z.strictObject({
  /** Empty for the whole year. */
  scopes: z.array(scopeSchema),
  /** HH:MM, Italian time. */
  at: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
  /** On a day without news: one line, or nothing. */
  quiet: z.enum(['line', 'silence']),
  /** On the last working day of the week, also what the week brought. */
  recap: z.boolean(),
  /** Patron days on which there is no digest. */
  patrons: z.array(z.enum(PATRONS)),
});

/** Where it goes; `channel` of a person is the direct message with the bot. */
export const placeSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('channel'), channel: z.string() }),
  z.strictObject({ kind: z.literal('person'), channel: z.string(), user: z.string() }),
]);

/** A digest that is on its way: written down before anything is sent, gone when all of it has arrived. */
export const pendingSchema = z.strictObject({
  /** Goes along with every message, so that a restart can tell what has arrived. */
  key: z.string(),
  /** The day it is for. */
  day,
  /** The data it tells of. */
  version,
  /** When it was first about to be sent, in ms: what arrived cannot be older. */
  since: z.number(),
  /** Whether a message that nobody confirmed may have arrived. */
  maybeSent: z.boolean(),
  /** Of the message in the channel; null until it is known to have arrived. */
  ts: z.string().nullable(),
  /** Attempts that failed. */
  failures: z.int().nonnegative(),
  /** No further attempt before this moment, in ms. */
  notBefore: z.number(),
  /** Nothing more is tried on its day. */
  givenUp: z.boolean(),
});

/** How far a subscription's digests have come. */
export const progressSchema = z.strictObject({
  /** No digest for days before this one. */
  start: day,
  /** The latest days that need no digest any more, ascending. */
  settled: z.array(day),
  /** What its readers know; null before the first digest. */
  told: z.strictObject({ day, version }).nullable(),
  /** The week's last look back; null before the first digest. */
  recap: z.strictObject({ day, version }).nullable(),
  pending: pendingSchema.nullable(),
  /** Set while deliveries fail: since which day, Slack's word for why, whether the administrators know. */
  failing: z.strictObject({ since: day, reason: z.string(), told: z.boolean() }).nullable(),
});

export const subscriptionSchema = z.strictObject({
  id: z.string().min(1),
  place: placeSchema,
  settings: settingsSchema,
  snoozes: z.array(snoozeSchema),
  /** Slack's id of who made it. */
  createdBy: z.string(),
  progress: progressSchema,
});

export type Settings = z.infer<typeof settingsSchema>;
export type DigestPlace = z.infer<typeof placeSchema>;
export type Pending = z.infer<typeof pendingSchema>;
export type Progress = z.infer<typeof progressSchema>;
export type Subscription = z.infer<typeof subscriptionSchema>;
