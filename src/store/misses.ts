import { z } from 'zod';
import type { Document } from './document.ts';

/**
 * What people asked in vain, and what they thought of answers: words and outcome, never who. It shows whoever
 * looks after the bot which words it should learn next.
 */
export const missSchema = z.strictObject({
  question: z.string().min(1),
  kind: z.enum(['not-understood', 'not-useful', 'useful']),
  /** How far the question got, and the intent that answered. */
  outcome: z.string(),
  intent: z.string().nullable(),
  count: z.int().positive(),
  /** YYYY-MM-DD, the last time. */
  last: z.iso.date(),
});

export const missesSchema = z.strictObject({
  schemaVersion: z.literal(1),
  entries: z.array(missSchema),
});

export type Miss = z.infer<typeof missSchema>;
export type MissesFile = z.infer<typeof missesSchema>;

/** The document's name in the state folder. */
export const MISSES = 'misses';

export const noMisses = (): MissesFile => ({ schemaVersion: 1, entries: [] });

/** Enough to learn from; beyond it the rarest goes first, of these the oldest. */
const MAX_ENTRIES = 500;

/** Counts one more of the same words and kind. */
export function addMiss(document: Document<MissesFile>, miss: Omit<Miss, 'count'>): void {
  document.change(({ schemaVersion, entries }) => {
    const same = (one: Miss) => one.kind === miss.kind && wordsOf(one) === wordsOf(miss);
    const count = (entries.find(same)?.count ?? 0) + 1;
    const others = entries.filter((one) => !same(one));
    return { schemaVersion, entries: [{ ...miss, count }, ...byFrequency(others)].slice(0, MAX_ENTRIES) };
  });
}

/** The most frequent first, of equals the latest. */
export function byFrequency(entries: readonly Miss[]): Miss[] {
  return entries.toSorted((a, b) => b.count - a.count || b.last.localeCompare(a.last));
}

function wordsOf({ question }: Pick<Miss, 'question'>): string {
  return question
    .toLocaleLowerCase('it')
    .replace(/[\s?!.]+/g, ' ')
    .trim();
}
