import { setTimeout as pause } from 'node:timers/promises';
import { type Child, runChild, withFolder } from '../../bench/child.ts';
import { sequence } from '../../bench/growth/words.ts';

export interface StoreKills {
  kills: number;
  /** Changes that the writers were told are safe. */
  acknowledged: number;
  /** Of these, not there after the kill. */
  lost: number;
  /** Files found unreadable. */
  unreadable: number;
  /** Writers that could not start after a kill, or failed while they ran. */
  failed: number;
}

/** Longest life of a writer after it has opened the folder, in ms. */
const LIFE = 120;

/** Kills a process that keeps state under load, again and again, and looks each time what is left. */
export async function killStore({ kills, seed }: { kills: number; seed: number }): Promise<StoreKills> {
  const random = sequence(seed);
  const found: StoreKills = { kills: 0, acknowledged: 0, lost: 0, unreadable: 0, failed: 0 };
  let safe = 0;
  await withFolder(async (folder) => {
    for (let kill = 0; kill <= kills; kill++) {
      const writer = runChild(['scripts/kills/writer.ts', folder]);
      try {
        await opened(writer, safe, found);
      } catch {
        found.failed += 1;
        continue;
      }
      // The last one only looks.
      if (kill < kills) await pause(random() * LIFE);
      await writer.stop('SIGKILL');
      if (kill === kills) break;
      found.kills += 1;
      const told = [...writer.output().matchAll(/^\{"safe":(\d+)\}$/gm)].map(([, number]) => Number(number));
      found.acknowledged += told.length;
      safe = Math.max(safe, ...told);
      found.failed += writer.output().split('"failed"').length - 1;
    }
  });
  return found;
}

async function opened(writer: Child, safe: number, found: StoreKills): Promise<void> {
  const [, last, remembered] = await writer.says(/^\{"opened":(\d+),"remembered":(\d+|null)\}$/m);
  found.unreadable += writer.output().split('"damaged"').length - 1;
  if (Number(last) < safe) found.lost += safe - Number(last);
  // What the document holds was in the map first.
  if (Number(last) > 0 && remembered !== last) found.lost += 1;
}
