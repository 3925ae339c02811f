import { z } from 'zod';

/** A message that a person wrote where the bot could read it. */
export interface Incoming {
  channel: string;
  /** Whether it is a direct message to the bot. */
  direct: boolean;
  user: string;
  text: string;
  ts: string;
  /** The thread it is in; null when it stands in the channel itself. */
  threadTs: string | null;
}

/** Subtypes that still are something a person wrote to be read; all others are notices, edits and deletions. */
const WRITTEN_BY_PEOPLE = new Set(['thread_broadcast', 'file_share']);

const messageSchema = z.object({
  channel: z.string(),
  channel_type: z.string().optional(),
  user: z.string(),
  text: z.string().default(''),
  ts: z.string(),
  thread_ts: z.string().optional(),
  subtype: z
    .string()
    .refine((subtype) => WRITTEN_BY_PEOPLE.has(subtype))
    .optional(),
  // Other bots are not filtered by Bolt; two bots that answer each other never stop.
  bot_id: z.undefined().optional(),
  bot_profile: z.undefined().optional(),
  hidden: z.literal(false).optional(),
});

/** Null for what is not a person's message: bots', edits, deletions, notices. */
export function readMessage(event: unknown): Incoming | null {
  const parsed = messageSchema.safeParse(event);
  if (!parsed.success) return null;
  const { channel, channel_type, user, text, ts, thread_ts } = parsed.data;
  const direct = channel_type === undefined ? channel.startsWith('D') : channel_type === 'im';
  return { channel, direct, user, text, ts, threadTs: thread_ts ?? null };
}
