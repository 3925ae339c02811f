import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readdir, stat, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { FolderInUseError } from '../../src/store/folder-lock.ts';
import { openStateFolder, type StateEvents } from '../../src/store/state-folder.ts';
import { temporaryFolder } from './temporary-folder.ts';

const events: StateEvents = {
  onDamage: (damage) => expect.unreachable(damage.reason),
  onFailure: (error) => expect.unreachable(String(error)),
  onLost: () => expect.unreachable('the lock was lost'),
};

/** What a process that died without releasing its lock leaves behind. */
async function leaveLock(folder: string, owner: { pid: number; host: string }): Promise<void> {
  await mkdir(join(folder, 'lock'), { recursive: true });
  await writeFile(join(folder, 'owner.json'), JSON.stringify({ ...owner, session: 'gone' }));
}

async function deadPid(): Promise<number> {
  const child = spawn(process.execPath, ['--version'], { stdio: 'ignore' });
  await once(child, 'exit');
  return child.pid ?? 0;
}

describe('the state folder', () => {
  it('is made for its owner alone', async () => {
    const folder = join(await temporaryFolder(), 'deep', 'state');
    const state = await openStateFolder(folder, events);
    expect((await stat(folder)).mode & 0o777).toBe(0o700);
    await state.close();
  });

  it('is one process’s at a time, and says who has it', async () => {
    const folder = await temporaryFolder();
    const state = await openStateFolder(folder, events);
    await expect(openStateFolder(folder, events)).rejects.toThrow(FolderInUseError);
    await expect(openStateFolder(folder, events)).rejects.toThrow(`in use by process ${process.pid}`);
    await state.close();
    await (await openStateFolder(folder, events)).close();
  });

  it('is taken over at once from a process that died', async () => {
    const folder = await temporaryFolder();
    await leaveLock(folder, { pid: await deadPid(), host: hostname() });
    await (await openStateFolder(folder, events)).close();
  });

  it.each([
    ['on this machine', { pid: process.ppid, host: hostname() }],
    ['on another machine', { pid: 1, host: 'elsewhere' }],
  ])('is left to a process that lives %s', async (_, owner) => {
    const folder = await temporaryFolder();
    await leaveLock(folder, owner);
    await expect(openStateFolder(folder, events)).rejects.toThrow(FolderInUseError);
  });

  it('is rid of half-written files', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, '.0a.tmp'), 'half');
    await (await openStateFolder(folder, events)).close();
    expect(await readdir(folder)).not.toContain('.0a.tmp');
  });

  it('saves what is pending when it is closed', async () => {
    const folder = await temporaryFolder();
    const state = await openStateFolder(folder, events);
    const map = await state.map('seen', { value: z.literal(true), maxEntries: 10, maxAge: 10 });
    const settings = await state.document('settings', {
      schema: z.object({ on: z.boolean() }),
      empty: () => ({ on: false }),
    });
    map.set('a', true, 0);
    settings.change(() => ({ on: true }));
    await state.close();

    const again = await openStateFolder(folder, events);
    const sameMap = await again.map('seen', { value: z.literal(true), maxEntries: 10, maxAge: 10 });
    const same = await again.document('settings', {
      schema: z.object({ on: z.boolean() }),
      empty: () => ({ on: false }),
    });
    expect([sameMap.get('a', 1), same.current()]).toEqual([true, { on: true }]);
    await again.close();
  });
});
