import { z } from 'zod';
import { LIMITS } from '../answer/render/block-kit/index.ts';

/**
 * What a button under an answer needs to go on from there. It travels in the button itself, so that an old
 * message still works after a restart, and after the thread has moved on.
 */
export interface Continuation<Memory> {
  question: string;
  /** What the thread was about when the question was asked. */
  thread: Memory | null;
  /** From 1. */
  page: number;
}

/** Null where Slack would refuse so long a value. */
export function encodeContinuation<Memory>({ question, thread, page }: Continuation<Memory>): string | null {
  const value = JSON.stringify({ q: question, t: thread ?? undefined, p: page });
  return value.length > LIMITS.buttonValue ? null : value;
}

/** Null when it is not one of ours: values come back from outside. */
export function decodeContinuation<Memory>(
  value: string,
  memorySchema: z.ZodType<Memory>,
): Continuation<Memory> | null {
  const schema = z.object({ q: z.string().min(1), t: memorySchema.optional(), p: z.int().min(1) });
  const parsed = schema.safeParse(parseJson(value));
  if (!parsed.success) return null;
  return { question: parsed.data.q, thread: parsed.data.t ?? null, page: parsed.data.p };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
