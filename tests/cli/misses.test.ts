import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { missesCommand } from '../../src/cli/misses.ts';
import { runCli } from '../../src/cli/run.ts';
import { temporaryFolder } from '../store/temporary-folder.ts';

const ENTRIES = [
  {
    question: 'rara',
    kind: 'not-understood',
    outcome: 'not-understood',
    intent: null,
    count: 1,
    last: '2030-03-01',
  },
  {
    question: 'frequente',
    kind: 'not-useful',
    outcome: 'answered',
    intent: 'list',
    count: 3,
    last: '2030-03-02',
  },
  { question: 'buona', kind: 'useful', outcome: 'answered', intent: 'list', count: 9, last: '2030-03-02' },
];

async function run(args: readonly string[], file: string | null) {
  const folder = await temporaryFolder();
  if (file !== null) await writeFile(join(folder, 'misses.json'), file);
  const out: string[] = [];
  const err: string[] = [];
  const io = {
    out: (line: string) => out.push(line),
    err: (line: string) => err.push(line),
    readInput: async () => '',
  };
  const code = await runCli(['misses', '--state', folder, ...args], [missesCommand], io);
  return { code, out, err };
}

const FILE = JSON.stringify({ schemaVersion: 1, entries: ENTRIES });

describe('misses', () => {
  it('lists them by frequency, one a line', async () => {
    const { code, out } = await run([], FILE);
    expect(code).toBe(0);
    expect(out).toEqual([
      '   3  thumb down      «frequente» (last 2030-03-02, answered by list)',
      '   1  not understood  «rara» (last 2030-03-01)',
    ]);
  });

  it('lists them as JSON, with what was found useful too', async () => {
    const { out } = await run(['--json', '--useful'], FILE);
    expect(JSON.parse(out.join('\n')).map(({ question }: { question: string }) => question)).toEqual([
      'buona',
      'frequente',
      'rara',
    ]);
  });

  it('says that there are none where the bot has kept none', async () => {
    const { code, out } = await run([], null);
    expect([code, out.join()]).toEqual([0, expect.stringContaining('No misses')]);
  });

  it.each(['', '{', '{"schemaVersion":2}'])('says so when the file is damaged (%j)', async (file) => {
    const { code, err } = await run([], file);
    expect([code, err.join()]).toEqual([1, expect.stringContaining('misses.json')]);
  });

  it('is called without further words', async () => {
    expect((await run(['altro'], null)).code).toBe(2);
  });
});
