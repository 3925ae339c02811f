import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Native } from '../answer/render/block-kit/index.ts';
import { type ThreadMemory, threadMemorySchema } from '../ask.ts';
import { remember } from '../language/remember.ts';
import { type Query, querySchema } from '../query/query.ts';

/** What was asked: in words, or by a command or a button that knows what it wants. */
export type Turn =
  /** `thread`: what the thread was about when the question was asked. */
  { kind: 'question'; question: string; thread: ThreadMemory | null } | { kind: 'query'; query: Query };

/**
 * What a button under an answer needs to go on from there. It travels in the button itself, so that an old
 * message still works after a restart, and after the thread has moved on.
 */
export interface Continuation {
  turn: Turn;
  /** From 1. */
  page: number;
  /** How the answer was drawn: its pages are cut for that. */
  native: Native;
}

/** Keeps what is too long for a button, and gives it back by its key; null when it is gone. */
export interface Keeper {
  keep(text: string): string;
  kept(key: string): string | null;
}

/** An answer has up to seven buttons, and what they carry counts against what it may say. */
const MAX_INLINE = 300;

/** The value of a button that goes on to the continuation. */
export function encodeContinuation({ turn, page, native }: Continuation, keeper: Keeper): string {
  const said = turn.kind === 'query' ? { y: turn.query } : { q: turn.question, t: turn.thread ?? undefined };
  const place = { p: page, ...(native === 'all' ? {} : { n: native }) };
  const value = JSON.stringify({ ...said, ...place });
  if (value.length <= MAX_INLINE) return value;
  return JSON.stringify({ k: keeper.keep(JSON.stringify(said)), ...place });
}

/** Null when it is not one of ours, or what it stood for is gone: values come back from outside. */
export function decodeContinuation(value: string, keeper: Keeper): Continuation | null {
  const json = parseJson(value);
  const place = placeSchema.safeParse(json);
  const kept = keptSchema.safeParse(json);
  const turn = turnSchema.safeParse(kept.success ? parseJson(keeper.kept(kept.data.k) ?? '') : json);
  if (!turn.success || !place.success) return null;
  return { turn: turnOf(turn.data), page: place.data.p, native: place.data.n };
}

function turnOf(said: z.infer<typeof turnSchema>): Turn {
  if ('y' in said) return { kind: 'query', query: said.y };
  return { kind: 'question', question: said.q, thread: said.t ?? null };
}

const keptSchema = z.object({ k: z.string().min(1) });
const placeSchema = z.object({
  p: z.int().min(1),
  n: z.enum(['all', 'tables', 'none']).default('all'),
});
const turnSchema = z.union([
  z.object({ y: querySchema }),
  z.object({ q: z.string().min(1), t: threadMemorySchema.optional() }),
]);

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** What stands for a row in a button or an option: short, whatever the row's id; the same in every process. */
export function rowKey(year: number, id: string): string {
  return `${year}:${shortened(id)}`;
}

const shortened = remember((id) => createHash('sha256').update(id).digest('base64url').slice(0, 12));

/** The year of such a key; none of ours has NaN. */
export function yearOfKey(key: string): number {
  return Number(/^(\d{4}):/.exec(key)?.[1] ?? Number.NaN);
}
