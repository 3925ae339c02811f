import process from 'node:process';
import { z } from 'zod';
import { openStateFolder } from '../../src/store/state-folder.ts';

/**
 * Keeps state as the bot does, under load, until it is killed. Prints a line of JSON for what it found when it
 * opened the folder, for every damage, and for every change that it was told is safe.
 */
const [folder = ''] = process.argv.slice(2);
const tell = (line: object) => process.stdout.write(`${JSON.stringify(line)}\n`);

const state = await openStateFolder(folder, {
  onDamage: ({ path, reason }) => tell({ damaged: path, reason }),
  onFailure: (error) => tell({ failed: String(error) }),
  onLost: () => tell({ failed: 'the lock was lost' }),
});
const countSchema = z.strictObject({ last: z.int(), padding: z.string() });
const document = await state.document('count', {
  schema: countSchema,
  empty: () => ({ last: 0, padding: '' }),
});
const map = await state.map('seen', { value: z.int(), maxEntries: 2_000, maxAge: Number.POSITIVE_INFINITY });

let last = document.current().last;
tell({ opened: last, remembered: map.get(`event-${last}`, Date.now()) });

/** Two changes at a time, each told only when it would survive a crash. */
async function keepWriting(): Promise<never> {
  for (;;) {
    last += 1;
    const own = last;
    map.set(`event-${own}`, own, Date.now());
    await map.saved();
    document.change(({ last: before }) => ({
      last: Math.max(before, own),
      padding: 'x'.repeat(own % 5_000),
    }));
    await document.saved();
    tell({ safe: own });
  }
}

await Promise.all([keepWriting(), keepWriting()]);
