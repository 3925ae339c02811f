import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { z } from 'zod';
import { openRememberedMap } from '../../src/store/remembered-map.ts';
import { temporaryFolder } from './temporary-folder.ts';

async function open(folder: string, limits = { maxEntries: 3, maxAge: 1_000 }) {
  const map = await openRememberedMap({
    path: join(folder, 'map.json'),
    value: z.string(),
    ...limits,
    onDamage: (damage) => expect.unreachable(damage.reason),
    onFailure: (error) => expect.unreachable(String(error)),
  });
  onTestFinished(() => map.saved());
  return map;
}

describe('a remembered map', () => {
  it('survives a restart once it is saved', async () => {
    const folder = await temporaryFolder();
    const map = await open(folder);
    map.set('a', 'x', 0);
    await map.saved();
    expect((await open(folder)).get('a', 1)).toBe('x');
  });

  it('forgets what is too old', async () => {
    const map = await open(await temporaryFolder());
    map.set('a', 'x', 0);
    expect(map.get('a', 1_000)).toBe('x');
    expect(map.get('a', 1_001)).toBeNull();
    map.set('b', 'y', 1_001);
    expect(map.size).toBe(1);
  });

  it('keeps what was used last when there is too much', async () => {
    const map = await open(await temporaryFolder());
    for (const key of ['a', 'b', 'c']) map.set(key, key, 0);
    map.get('a', 1);
    map.set('d', 'd', 1);
    expect(['a', 'b', 'c', 'd'].map((key) => map.get(key, 1))).toEqual(['a', null, 'c', 'd']);
  });

  it('stays bounded under load', async () => {
    const map = await open(await temporaryFolder(), { maxEntries: 100, maxAge: Number.POSITIVE_INFINITY });
    for (let i = 0; i < 5_000; i += 1) map.set(`key ${i}`, 'x', i);
    expect(map.size).toBe(100);
    await map.saved();
  });
});
