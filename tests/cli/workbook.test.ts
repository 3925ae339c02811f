import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/cli/commands.ts';
import { runCli } from '../../src/cli/run.ts';
import { PROJECT_DATA } from '../../src/report/curated-file.ts';
import { temporaryFolder } from '../store/temporary-folder.ts';

const SIGNED = ['--apply', '--author', 'Prova', '--reason', 'dato di marzo'];

async function folder(): Promise<{ data: string; csv: string; xlsx: string }> {
  const own = await temporaryFolder();
  const data = join(own, 'data');
  await cp(join(PROJECT_DATA, 'years'), join(data, 'years'), { recursive: true });
  return { data, csv: join(own, 'anno.csv'), xlsx: join(own, 'anno.xlsx') };
}

async function run(data: string, ...argv: string[]): Promise<{ code: number; out: string; err: string }> {
  const lines = { out: [] as string[], err: [] as string[] };
  const code = await runCli([...argv, '--data', data], COMMANDS, {
    out: (line) => lines.out.push(line),
    err: (line) => lines.err.push(line),
    readInput: async () => '',
  });
  return { code, out: lines.out.join('\n'), err: lines.err.join('\n') };
}

async function exportedWith(data: string, csv: string, change: (text: string) => string): Promise<void> {
  await run(data, 'export', '--csv', csv);
  const text = await readFile(csv, 'utf8');
  expect(change(text)).not.toBe(text);
  await writeFile(csv, change(text));
}

describe('the workbook on the command line', () => {
  it('goes out and comes back without a difference, as XLSX and as CSV', async () => {
    const { data, csv, xlsx } = await folder();
    expect((await run(data, 'export', '--xlsx', xlsx)).out).toBe(`Scritto ${xlsx}: 133 righe.`);
    await run(data, 'export', '--csv', csv);
    for (const file of [xlsx, csv])
      expect(await run(data, 'import', file)).toMatchObject({
        code: 0,
        out: '2023: nessuna differenza, niente da scrivere.',
      });
  });

  it('is only looked at without --apply, then applied, listed and undone', async () => {
    const { data, csv } = await folder();
    const before = await run(data, 'export', '--json');
    await exportedWith(data, csv, (text) => text.replace(';130;127;', ';130;131;'));
    const looked = await run(data, 'import', csv);
    expect(looked.out).toMatch(
      /Risultato «127» → «131»[\s\S]*non raggiunto → raggiunto[\s\S]*Prova, niente è stato scritto/,
    );
    expect((await run(data, 'export', '--json')).out).toBe(before.out);
    expect((await run(data, 'history')).out).toContain('nessuna versione');
    expect((await run(data, 'import', csv, ...SIGNED)).out).toMatch(/Applicato: versione 2 del 2023\.$/);
    expect((await run(data, 'import', csv, ...SIGNED)).out).toContain('nessuna differenza');
    expect((await run(data, 'history')).out).toMatch(
      /^1 · .* dati come trovati\n2 · .* Prova · «dato di marzo» · 1 riga cambiata/,
    );
    expect((await run(data, 'undo')).out).toMatch(/«131» → «127»[\s\S]*Prova, niente/);
    expect((await run(data, 'undo', ...SIGNED)).out).toMatch(/Applicato: versione 3/);
    expect((await run(data, 'export', '--json')).out).toBe(before.out);
    expect((await run(data, 'export', '--json', '--version', '2')).out).toContain('"result": "131"');
  });

  it('is told all its faults', async () => {
    const { data, csv } = await folder();
    await exportedWith(data, csv, (text) => text.replace(';130;127;', ';130;13.75;'));
    const { code, out } = await run(data, 'import', csv, ...SIGNED);
    expect({ code, out }).toEqual({
      code: 1,
      out: expect.stringMatching(
        /^foglio Performance, riga \d+, Risultato: «13\.75» è 13,75 o 1\.375\?\nUn errore; niente è stato scritto\.$/,
      ),
    });
  });

  it.each([
    [['import', 'x.xlsx', '--apply', '--reason', 'perché'], '--author'],
    [['import', 'x.xlsx', '--apply', '--author', 'Prova'], '--reason'],
    [['import', 'x.txt', '--year', '2023', '--apply'], '--author'],
    [['import', 'x.docx', '--apply', '--author', 'Prova', '--reason', 'perché'], '--year'],
    [['import', 'x.xlsx', '--dry-run', ...SIGNED], '--dry-run'],
    [['export', '--json', '--csv', 'x.csv'], 'one of'],
    [['undo', '--to', 'due'], '--to'],
    [['history', '--version', '0'], '--version'],
  ])('%j is called wrongly', async (argv, told) => {
    const { code, err } = await run(PROJECT_DATA, ...argv);
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining(told) });
  });
});
