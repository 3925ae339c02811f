import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isWorkingDay } from '../../../src/digest/calendar/working-days.ts';
import { readDigestState } from '../../../src/digest/read-state.ts';
import {
  type DigestState,
  digestStateOf,
  snapshotsSchema,
  subscriptionsSchema,
} from '../../../src/digest/state.ts';
import { addDays } from '../../../src/language/calendar.ts';
import { italianInstant } from '../../../src/language/italian-time.ts';
import { type Document, openDocument } from '../../../src/store/document.ts';
import { temporaryFolder } from '../../store/temporary-folder.ts';
import { SETTINGS } from './a-subscription.ts';
import { reportAfter } from './report.ts';
import { live, Process, World } from './world.ts';

const unexpected = (what: unknown) => expect.unreachable(JSON.stringify(what));

/** The real files: a process may die before a write, or over it. */
async function openReal(folder: string, process: Process, writes: Set<Promise<void>>): Promise<DigestState> {
  // What a dead process had handed to the system still reaches the disk; two at once the lock forbids.
  await Promise.all(writes);
  const open = async <T>(
    name: string,
    options: Pick<Parameters<typeof openDocument<T>>[0], 'schema' | 'empty'>,
  ) => {
    const path = join(folder, `${name}.json`);
    const document = await openDocument<T>({ ...options, path, onDamage: unexpected, onFailure: unexpected });
    let current = document.current();
    let written = Promise.resolve();
    const mortal: Document<T> = {
      current: () => current,
      change(step) {
        current = step(current);
      },
      async saved() {
        await process.step('disk', () => {
          document.change(() => current);
          written = document.saved();
          writes.add(written);
        });
        await written;
      },
    };
    return mortal;
  };
  return digestStateOf(
    await open('digests', {
      schema: subscriptionsSchema,
      empty: () => ({ schemaVersion: 1, subscriptions: [] }),
    }),
    await open('digest-snapshots', {
      schema: snapshotsSchema,
      empty: () => ({ schemaVersion: 1, snapshots: {} }),
    }),
  );
}

describe('a month on the real store', () => {
  it('has one digest each working day although the program dies again and again', async () => {
    const folder = join(await temporaryFolder(), 'state');
    await mkdir(folder);
    const world = new World(italianInstant('2026-11-01', '08:00'), reportAfter(0));
    const writes = new Set<Promise<void>>();
    world.open = (process) => openReal(folder, process, writes);
    const { digests } = await Process.start(world);
    await digests.subscribe({ kind: 'channel', channel: 'C0UNO' }, SETTINGS, 'U0ANNA');
    world.fate = (step) => (step % 7 === 0 ? 'dies-before' : step % 11 === 0 ? 'dies-after' : 'done');
    await live(world, italianInstant('2026-12-01', '00:00'));
    expect(world.deaths).toBeGreaterThan(10);
    const days = Array.from({ length: 30 }, (_, index) => addDays('2026-11-01', index));
    expect(world.digests.map(({ key }) => key.split(':')[1])).toEqual(
      days.filter((day) => isWorkingDay(day, ['milano'])),
    );
    const { subscriptions, snapshot } = await readDigestState(folder);
    expect(subscriptions).toHaveLength(1);
    expect(snapshot(subscriptions[0]?.progress.told?.version ?? '')?.rows).toHaveLength(3);
  });
});
