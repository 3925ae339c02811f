import { z } from 'zod';
import { LIMITS } from '../answer/render/block-kit/index.ts';
import { type ThreadMemory, threadMemorySchema } from '../ask.ts';

/**
 * What a button under an answer needs to go on from there. It travels in the button itself, so that an old
 * message still works after a restart, and after the thread has moved on.
 */
export interface Continuation {
  question: string;
  /** What the thread was about when the question was asked. */
  thread: ThreadMemory | null;
  /** From 1. */
  page: number;
}

/** Keeps what is too long for a button, and gives it back by its key; null when it is gone. */
export interface Keeper {
  keep(text: string): string;
  kept(key: string): string | null;
}

/** The value of a button that goes on to the continuation. */
export function encodeContinuation(continuation: Continuation, keeper: Keeper): string {
  const { question, thread, page } = continuation;
  const turn = { q: question, t: thread ?? undefined };
  const value = JSON.stringify({ ...turn, p: page });
  if (value.length <= LIMITS.buttonValue) return value;
  return JSON.stringify({ k: keeper.keep(JSON.stringify(turn)), p: page });
}

/** Null when it is not one of ours, or what it stood for is gone: values come back from outside. */
export function decodeContinuation(value: string, keeper: Keeper): Continuation | null {
  const kept = keptSchema.safeParse(parseJson(value));
  const turn = turnSchema.safeParse(
    kept.success ? parseJson(keeper.kept(kept.data.k) ?? '') : parseJson(value),
  );
  const page = pageSchema.safeParse(parseJson(value));
  if (!turn.success || !page.success) return null;
  return { question: turn.data.q, thread: turn.data.t ?? null, page: page.data.p };
}

const keptSchema = z.object({ k: z.string().min(1) });
const pageSchema = z.object({ p: z.int().min(1) });

const turnSchema = z.object({ q: z.string().min(1), t: threadMemorySchema.optional() });

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
