import { z } from 'zod';
import { readMessage } from './incoming.ts';
import type { Memory } from './memory.ts';
import { threadKey, threadOf } from './thread.ts';
import { visitOf } from './visit.ts';

/** How Slack waits for an event's acknowledgement. */
export type Wanted =
  /** Somebody wants something of the bot; the acknowledgement says nothing but that it came. */
  | 'answer'
  /** The same, and the acknowledgement carries a first answer. */
  | 'answer-in-ack'
  /** Nothing of it needs to outlive the process: what is said in channels, suggestions while somebody types. */
  | 'nothing';

/** What must not be lost: somebody's wish, and a reply in a thread that the bot is part of. */
export function wantedBy(body: object, memory: Pick<Memory, 'recall'>): Wanted {
  const type = 'type' in body ? body.type : null;
  if (type === 'block_suggestion') return 'nothing';
  if (visitOf(body) !== null) return type === 'view_submission' ? 'answer-in-ack' : 'answer';
  const message = 'event' in body ? readMessage(body.event) : null;
  if (message === null || message.threadTs === null) return 'nothing';
  return memory.recall(threadKey(threadOf(message))) === null ? 'nothing' : 'answer';
}

const MINUTE = 60_000;

/** A response URL works for 30 minutes; some are for the answer itself. */
const RESPONSE_LIFE = 25 * MINUTE;
/** Who asked in a message finds the answer under it whenever it comes; after a day nobody looks. */
const MESSAGE_LIFE = 24 * 60 * MINUTE;

const interactionSchema = z.object({ response_url: z.string() });

/** How long after it came an event can still be answered, in ms. */
export function lifeOf(body: object): number {
  return interactionSchema.safeParse(body).success ? RESPONSE_LIFE : MESSAGE_LIFE;
}
