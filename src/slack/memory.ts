import { createHash } from 'node:crypto';
import { z } from 'zod';
import { type ThreadMemory, threadMemorySchema } from '../ask.ts';
import type { RememberedMap } from '../store/remembered-map.ts';
import type { StateFolder } from '../store/state-folder.ts';
import type { Keeper } from './button-values.ts';

/** What the bot remembers through restarts: what it has seen, what each thread is about, what buttons need. */
export interface Memory extends Keeper {
  /**
   * True for the first who asks with this key, false ever after: an event delivered twice, or one message that
   * arrives as two events, is answered once.
   */
  claim(key: string): boolean;
  /**
   * What the thread is about (null: nothing in particular yet); null altogether when the bot has not answered
   * there, or longer than `within` ms ago. A turn that is answered again gets what it got the first time.
   */
  recall(thread: string, asked?: { turn?: string | null; within?: number }): About | null;
  /** `turn`: the event whose answer made it so. */
  remember(thread: string, now: About & { turn: string | null }): void;
  /** Claims these keys for good, whatever becomes of this process. */
  claimed(keys: readonly string[]): Promise<void>;
}

interface About {
  about: ThreadMemory | null;
}

const MINUTE = 60_000;

/** Slack repeats an event for about 6 minutes; a restart may take some more. The journal knows the last ones. */
const SEEN = { maxAge: 20 * MINUTE, maxEntries: 20_000, pause: 3_000 };

/** A thread picked up again after a month is a new one. */
const THREADS = { maxAge: 30 * 24 * 60 * MINUTE, maxEntries: 1_000 };

/** What buttons go on from that is too long to travel in them. */
const KEPT = { maxAge: THREADS.maxAge, maxEntries: 1_000 };

/** `now` in ms since the epoch. */
export async function openMemory(state: StateFolder, now: () => number): Promise<Memory> {
  const seen: RememberedMap<true> = await state.map('seen-events', { value: z.literal(true), ...SEEN });
  const about = threadMemorySchema.nullable();
  const threadValue = z.strictObject({
    about,
    turn: z.string().nullable().optional(),
    /** As it was before that turn; missing where that was the first. */
    before: z.strictObject({ about }).optional(),
  });
  const threads = await state.map('threads', { value: threadValue, ...THREADS });
  const kept = await state.map('kept', { value: z.string(), ...KEPT });
  function claim(key: string): boolean {
    if (seen.get(key, now()) !== null) return false;
    seen.set(key, true, now());
    return true;
  }

  return {
    claim,
    async claimed(keys) {
      if (keys.filter(claim).length > 0) await seen.saved();
    },
    recall(thread, { turn = null, within } = {}) {
      const known = threads.get(thread, now(), within);
      return known !== null && turn !== null && known.turn === turn ? (known.before ?? null) : known;
    },
    remember(thread, { about, turn }) {
      const known = threads.get(thread, now());
      const before = known?.turn === turn && turn !== null ? known.before : known && { about: known.about };
      threads.set(thread, { about, turn, ...(before ? { before } : {}) }, now());
    },
    keep(text) {
      // Named by content: the same list asked for twice is kept once.
      const key = createHash('sha256').update(text).digest('base64url').slice(0, 16);
      kept.set(key, text, now());
      return key;
    },
    kept: (key) => kept.get(key, now()),
  };
}
