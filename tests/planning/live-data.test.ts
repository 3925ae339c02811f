import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Data, openLiveData } from '../../src/planning/live-data.ts';
import { scriptedAsker } from '../slack/scripted-asker.ts';
import { temporaryFolder } from '../store/temporary-folder.ts';
import { dataFolder, hurriedClock, ROW, setResult } from './data-folder.ts';

function open(folder: string, now: () => number = hurriedClock()) {
  const reloaded: string[] = [];
  const broken: unknown[] = [];
  const data = openLiveData({
    folder,
    asker: scriptedAsker,
    onReload: ({ version }) => reloaded.push(version),
    onBroken: (error) => broken.push(error),
    now,
  });
  return { data, reloaded, broken };
}

const resultIn = ({ corpus }: Data) => corpus.latest.byId.get(ROW)?.result;

describe('live data', () => {
  it('stay the same object while no file changes', async () => {
    const { data, reloaded } = open(await dataFolder());
    expect(data.current()).toBe(data.current());
    expect(reloaded).toEqual([]);
  });

  it('are the new ones once another process has changed them; what began with the old keeps it', async () => {
    const folder = await dataFolder();
    const { data, reloaded } = open(folder);
    const before = data.current();
    await setResult(folder, '131');
    expect(resultIn(data.current())).toBe('131');
    expect(resultIn(before)).toBe('127');
    expect(data.current().version).not.toBe(before.version);
    expect(reloaded).toEqual([data.current().version]);
  });

  it('tell a broken file once, go on with the old data, and take the mended file in', async () => {
    const folder = await dataFolder();
    const { data, broken } = open(folder);
    const before = data.current();
    await writeFile(join(folder, 'years/2023.json'), '{"year": 20');
    expect(data.current()).toBe(before);
    expect(data.current()).toBe(before);
    expect(broken).toHaveLength(1);
    await rm(join(folder, 'years/2023.json'));
    expect(data.current()).toBe(before);
    expect(broken).toHaveLength(2);
    await writeFile(join(folder, 'years/2023.json'), JSON.stringify({ year: 2022 }));
    expect(data.current()).toBe(before);
    expect(broken).toHaveLength(3);
  });

  it('notice what is curated too', async () => {
    const folder = await dataFolder();
    const { data, broken } = open(folder);
    const before = data.current();
    await mkdir(join(folder, 'curated'));
    await writeFile(join(folder, 'curated/matches.json'), '[]');
    expect(data.current()).not.toBe(before);
    expect(broken).toEqual([]);
  });

  it('are not looked at again within 20 ms', async () => {
    const folder = await dataFolder();
    let at = 0;
    const { data } = open(folder, () => at);
    await setResult(folder, '131');
    at = 19;
    expect(resultIn(data.current())).toBe('127');
    at = 20;
    expect(resultIn(data.current())).toBe('131');
  });

  it('must be there at first', async () => {
    const folder = await temporaryFolder();
    expect(() => open(folder)).toThrow('no indexed year');
  });
});
