import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { askCommand } from '../../src/cli/ask.ts';
import { checkCommand } from '../../src/cli/check.ts';
import { exportCommand } from '../../src/cli/export.ts';
import { importCommand } from '../../src/cli/import.ts';
import { runCli } from '../../src/cli/run.ts';
import { loadCorpus } from '../../src/report/corpus.ts';
import { YEAR_2023 } from '../years/later-years.ts';
import { dataFolder } from '../years/several.ts';
import { recordedIo } from './recorded-io.ts';

let folder = '';

beforeAll(() => {
  folder = dataFolder([YEAR_2023]);
});

async function run(...args: string[]) {
  const io = recordedIo();
  const commands = [askCommand, checkCommand, exportCommand, importCommand];
  const code = await runCli([...args, '--data', folder], commands, io);
  return { code, text: io.printed.join('\n'), wrong: io.complained.join('\n') };
}

const SIGNED = ['--apply', '--author', 'Anna', '--reason', 'Obiettivi del nuovo anno'];

describe('a year that the planning office begins', () => {
  const file = () => join(folder, 'anno.csv');

  it('is written from the rows of another, without their results', async () => {
    const { code, text } = await run('export', '--csv', file(), '--for', '2024');
    expect([code, text]).toEqual([0, expect.stringContaining('133 righe del 2023 senza risultati')]);
    const written = readFileSync(file(), 'utf8');
    expect(written).toContain(';2024;');
    expect(written).not.toContain(';1.930;');
  });

  it('comes in as a year in progress, and takes its results in', async () => {
    expect(await run('import', file(), '--year', '2024', ...SIGNED)).toMatchObject({ code: 0 });
    const index = () => JSON.parse(readFileSync(join(folder, 'years/2024.json'), 'utf8'));
    expect(index()).toMatchObject({ year: 2024, inProgress: true });
    // Targets alone are no results: questions are still about the report.
    expect(loadCorpus(folder).latest.year).toBe(2023);
    writeFileSync(file(), readFileSync(file(), 'utf8').replace(';6.000;;', ';6.000;2.000;'));
    expect((await run('import', file(), '--year', '2024', ...SIGNED)).text).toContain('2.000');
    expect(index()).toMatchObject({ inProgress: true });
    expect(index().indicators.find(({ code }: { code: string }) => code === '1.2.1').result).toBe('2.000');
  });

  it('is asked about by how it goes', async () => {
    const { text } = await run('ask', '1.2.1 nel 2024', '--today', '2024-07-01');
    expect(text).toContain('a rischio');
    expect(text).toContain('33% del target a 50% del tempo');
    expect((await run('ask', 'obiettivi a rischio', '--today', '2024-07-01')).text).toContain('anno 2024');
  });

  it('is exported with how it goes, and with no verdict that is not final', async () => {
    const rows = JSON.parse((await run('export', '--json', '--year', '2024')).text);
    expect(new Set(rows.map(({ status }: { status: string }) => status))).not.toContain('partially-met');
    expect(rows).toHaveLength(133);
    const closed = JSON.parse((await run('export', '--json', '--year', '2023')).text);
    expect(closed.some((row: object) => 'progress' in row)).toBe(false);
  });

  it('is closed by its report', async () => {
    const report = join(folder, 'relazione.txt');
    const text = readFileSync('data/reports/2023/relazione-performance-2023.txt', 'utf8');
    writeFileSync(report, text.replaceAll('2023', '2024'));
    expect(await run('import', report, '--year', '2024', ...SIGNED)).toMatchObject({ code: 0 });
    expect(loadCorpus(folder).years.get(2024)?.inProgress).toBe(false);
    expect(loadCorpus(folder).latest.year).toBe(2024);
  });

  it.each([
    [['export', '--json', '--for', '2024'], '--for writes a workbook'],
    [['export', '--csv', 'x.csv', '--for', 'presto'], '--for takes four digits'],
  ])('%j is no call', async (args, words) => {
    const { code, wrong } = await run(...args);
    expect([code, wrong]).toEqual([2, expect.stringContaining(words)]);
  });
});
