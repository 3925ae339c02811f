import { join } from 'node:path';
import { z } from 'zod';
import { writeDurably } from '../../store/durable-file.ts';
import { readCurated } from '../curated-file.ts';

const rowOfYear = z.strictObject({ year: z.int(), id: z.string().min(1) });

/** A person's word on two rows of two years, `earlier` before `later`. */
export const decisionSchema = z.strictObject({
  earlier: rowOfYear,
  later: rowOfYear,
  /** Whether they are one indicator; false for two that only look alike. */
  same: z.boolean(),
  /** Who says so, why, and on which day. */
  author: z.string().trim().min(1),
  reason: z.string().trim().min(1),
  on: z.iso.date(),
});

export type Decision = z.infer<typeof decisionSchema>;

/** Reads `curated/matches.json`; throws as `readCurated` does. */
export function loadDecisions(dataDir: string): Decision[] {
  return readCurated(dataDir, 'matches', z.array(decisionSchema));
}

/** Adds decisions to `DATA/curated/matches.json`, in the order of years and rows; of one pair the newest stands. */
export async function saveDecisions(dataDir: string, added: readonly Decision[]): Promise<void> {
  const kept = loadDecisions(dataDir).filter((one) => !added.some((other) => keyOf(other) === keyOf(one)));
  const all = [...kept, ...added].toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  await writeDurably(join(dataDir, 'curated', 'matches.json'), `${JSON.stringify(all, null, 2)}\n`);
}

function keyOf({ earlier, later }: Decision): string {
  return [earlier.year, later.year, earlier.id, later.id].join(' ');
}
