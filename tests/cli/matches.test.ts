import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { matchesCommand } from '../../src/cli/matches.ts';
import { runCli } from '../../src/cli/run.ts';
import { runChecks } from '../../src/report/check/run-checks.ts';
import { YEAR_2023 } from '../years/later-years.ts';
import { dataFolder, YEAR_2024 } from '../years/several.ts';
import { recordedIo } from './recorded-io.ts';

let folder = '';

beforeAll(() => {
  folder = dataFolder([YEAR_2023, YEAR_2024]);
});

async function run(...args: string[]) {
  const io = recordedIo();
  const code = await runCli(['matches', '--data', folder, ...args], [matchesCommand], io);
  return { code, ...io };
}

const written = () => JSON.parse(readFileSync(join(folder, 'curated/matches.json'), 'utf8')) as unknown[];
const SIGNED = ['--author', 'Anna', '--reason', 'stesso servizio'];

/** The key of the match whose earlier row is called so. */
async function keyOf(row: string): Promise<string> {
  const { printed } = await run();
  const line = printed.find((each) => each.slice(10).startsWith(`${row} `));
  return line?.slice(0, 8) ?? '';
}

describe('matches', () => {
  it('lists proposals with their reasons, and what is left over', async () => {
    const { code, printed } = await run();
    const text = printed.join('\n');
    expect(code).toBe(0);
    expect(text).toMatch(/Performance 2\.5\.2 «[^»]+» \(2023\) → Performance 2\.5\.3 «[^»]+» \(2024\)/);
    expect(text).toContain('stesso nome, codice diverso o assente, centri in comune: Camera Arbitrale');
    expect(text).toContain('da guardare: somiglia anche ad altri');
    expect(text).toContain('«Sportello quantistico per apicoltori»');
    expect(printed.at(-1)).toBe('0 confermati, 126 proposti, 7 solo nel 2023, 3 solo nel 2024.');
  });

  it('writes what a person decides, once, with author and reason', async () => {
    const key = await keyOf('Performance 2.5.2');
    for (const _ of [1, 2]) expect(await run('--confirm', key, ...SIGNED)).toMatchObject({ code: 0 });
    expect(written()).toEqual([
      {
        earlier: { year: 2023, id: 'performance-2.5.2' },
        later: { year: 2024, id: 'performance-2.5.3' },
        same: true,
        author: 'Anna',
        reason: 'stesso servizio',
        on: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      },
    ]);
    expect((await run()).printed.join('\n')).toContain('confermato da Anna: stesso servizio');
    expect((await run()).printed.at(-1)).toMatch(/^1 confermati, 125 proposti/);
    expect(runChecks(folder).filter(({ where }) => where.includes('matches'))).toEqual([]);
  });

  it('takes a decision back', async () => {
    const key = await keyOf('Performance 2.5.2');
    await run('--reject', key, ...SIGNED);
    expect(written()).toMatchObject([{ later: { id: 'performance-2.5.3' }, same: false }]);
    expect((await run()).printed.join('\n')).not.toContain(key);
  });

  it('confirms all that are identical at once', async () => {
    const { printed } = await run('--confirm', 'identical', ...SIGNED);
    expect(Number(printed[0]?.split(' ')[0])).toBeGreaterThan(80);
    const [last = ''] = (await run()).printed.slice(-1);
    expect(last).not.toMatch(/^0 confermati/);
    expect(last).not.toMatch(/ 0 proposti/);
  });

  it.each([
    [['--confirm', 'ffffffff', ...SIGNED], 1, 'no match "ffffffff"'],
    [['--confirm', 'identical'], 2, '--author'],
    [['--confirm', 'identical', '--author', 'Anna'], 2, '--reason'],
    [['--year', '2023'], 1, 'no two years to match up to 2023; there are: 2023, 2024'],
    [['altro'], 2, 'takes no "altro"'],
  ])('%j exits %i', async (args, code, words) => {
    const result = await run(...args);
    expect(result.code).toBe(code);
    expect(result.complained.join('\n')).toContain(words);
  });
});

describe('the check of what was decided', () => {
  it('finds rows that are gone, and rows matched twice', () => {
    const said = (earlier: string, later: string) => ({
      earlier: { year: 2023, id: earlier },
      later: { year: 2024, id: later },
      same: true,
      author: 'Anna',
      reason: 'prova',
      on: '2025-05-06',
    });
    const faulty = dataFolder([YEAR_2023, YEAR_2024], {
      matches: [
        said('performance-1.1.1', 'performance-1.1.1'),
        said('performance-1.1.2', 'performance-1.1.1'),
        said('performance-1.1.3', 'non-esiste'),
      ],
    });
    const found = runChecks(faulty).filter(({ where }) => where.includes('matches'));
    expect(found.map(({ where }) => where)).toEqual([
      'curated/matches.json entry 2',
      'curated/matches.json entry 3',
    ]);
    expect(found[1]?.message).toContain('non-esiste of 2024');
  });
});
