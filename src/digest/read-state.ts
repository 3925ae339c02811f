import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Snapshot } from './snapshot.ts';
import { SNAPSHOTS_FILE, SUBSCRIPTIONS_FILE, snapshotsSchema, subscriptionsSchema } from './state.ts';
import type { Subscription } from './subscription.ts';

/** What a running bot has written down, looked at without taking part: nothing is locked and nothing changes. */
export async function readDigestState(
  folder: string,
): Promise<{ subscriptions: readonly Subscription[]; snapshot(version: string): Snapshot | null }> {
  const subscriptions = await readFileOf(join(folder, `${SUBSCRIPTIONS_FILE}.json`), subscriptionsSchema);
  const snapshots = await readFileOf(join(folder, `${SNAPSHOTS_FILE}.json`), snapshotsSchema);
  return {
    subscriptions: subscriptions?.subscriptions ?? [],
    snapshot: (version) => snapshots?.snapshots[version] ?? null,
  };
}

/** Null where there is no such file. Throws where it is not as its schema asks. */
async function readFileOf<T>(path: string, schema: z.ZodType<T>): Promise<T | null> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  if (text === null) return null;
  try {
    return schema.parse(JSON.parse(text));
  } catch (error) {
    const reason = error instanceof z.ZodError ? z.prettifyError(error) : 'not JSON';
    throw new Error(`${path}: cannot be used (${reason}); start the bot, which sets it aside`);
  }
}
