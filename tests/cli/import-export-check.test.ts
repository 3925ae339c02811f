import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { z } from 'zod';
import { checkCommand } from '../../src/cli/check.ts';
import { exportCommand } from '../../src/cli/export.ts';
import { importCommand } from '../../src/cli/import.ts';
import { runCli } from '../../src/cli/run.ts';
import { PROJECT_DATA } from '../../src/report/curated-file.ts';
import { recordedIo } from './recorded-io.ts';

const REPORT = join(PROJECT_DATA, 'reports/2023/relazione-performance-2023.txt');
const COPY = 'reports/2023/relazione-performance-2023.txt';
const COMMANDS = [importCommand, exportCommand, checkCommand];

async function traguardo(...argv: string[]) {
  const io = recordedIo();
  const code = await runCli(argv, COMMANDS, io);
  return { code, out: io.printed.join('\n'), err: io.complained.join('\n') };
}

function scratch(): string {
  const folder = mkdtempSync(join(tmpdir(), 'traguardo-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .toSorted();
}

describe('import', () => {
  test('into an empty folder gives the project’s own bytes, and a second time changes nothing', async () => {
    const data = scratch();
    const first = await traguardo('import', REPORT, '--year', '2023', '--data', data);
    expect(first).toMatchObject({ code: 0, err: '' });
    expect(first.out).toMatch(
      /^2023: 133 indicatori, 41 note\.\nIncertezze \(3\):[\s\S]*\n2023: anno nuovo\.\n/,
    );
    expect(filesIn(data)).toEqual([COPY, 'years/2023.json']);
    expect(readFileSync(join(data, COPY))).toEqual(readFileSync(REPORT));
    expect(readFileSync(join(data, 'years/2023.json'), 'utf8')).toBe(
      readFileSync(join(PROJECT_DATA, 'years/2023.json'), 'utf8'),
    );
    const again = await traguardo('import', REPORT, '--year', '2023', '--data', data);
    expect(again.out).toMatch(/2023: nessuna differenza, niente da scrivere\.$/);
    expect(filesIn(data)).toEqual([COPY, 'years/2023.json']);
  });

  test('tells what a corrected text changes, and in a dry run writes nothing', async () => {
    const data = scratch();
    cpSync(join(PROJECT_DATA, 'years'), join(data, 'years'), { recursive: true });
    const before = readFileSync(join(data, 'years/2023.json'), 'utf8');
    const corrected = join(data, 'corretta.txt');
    const text = readFileSync(REPORT, 'utf8').replace(
      '130 127 Camera Arbitrale',
      '130 131 Camera di Mediazione',
    );
    writeFileSync(corrected, text);
    const dry = await traguardo('import', corrected, '--year', '2023', '--data', data, '--dry-run');
    expect(dry.code).toBe(0);
    expect(dry.out).toMatch(
      /Righe cambiate \(1\):\n {2}Performance 2\.5\.2 «[^»]*»: Risultato «127» → «131»; Centri «Camera Arbitrale» → «Camera di Mediazione»\n/,
    );
    expect(dry.out).toMatch(/Esiti che cambiano \(1\):\n.* non raggiunto → raggiunto\n/);
    expect(dry.out).toMatch(/ {2}riga 710: centro non riconosciuto: «Camera di Mediazione»\n/);
    expect(dry.out).toMatch(
      /Prova, niente è stato scritto\. Si scriverebbe: reports\/2023\/corretta\.txt, years\/2023\.json$/,
    );
    expect(filesIn(data)).toEqual(['corretta.txt', 'years/2023.json']);
    expect(readFileSync(join(data, 'years/2023.json'), 'utf8')).toBe(before);
  });

  test.each([
    [
      'no report',
      'Cara collega,\nti scrivo.\n',
      /nota\.txt:2: the text ends without the heading .* Nothing was written\.$/,
    ],
    [
      'no text',
      Buffer.from([0x25, 0x50, 0x44, 0x46, 0xff, 0xfe]),
      /nota\.txt: not UTF-8 text; give the text taken out of the PDF/,
    ],
  ])('%s fails with file and line, and leaves the store as it was', async (_, content, problem) => {
    const data = scratch();
    const file = join(data, 'nota.txt');
    writeFileSync(file, content);
    const { code, out, err } = await traguardo('import', file, '--year', '2023', '--data', data);
    expect(code).toBe(1);
    expect(out).toBe('');
    expect(err).toMatch(problem);
    expect(filesIn(data)).toEqual(['nota.txt']);
  });

  test.each([
    ['no file', ['--year', '2023'], 2, /takes one file/],
    ['no year', [REPORT], 2, /needs --year/],
    [
      'a file that is not there',
      ['manca.txt', '--year', '2023'],
      1,
      /^manca\.txt: cannot be read \(ENOENT\)/,
    ],
  ])('%s', async (_, argv, code, problem) => {
    const result = await traguardo('import', ...argv);
    expect(result.code).toBe(code);
    expect(result.err).toMatch(problem);
  });
});

const KEYS =
  'id section theme objective code piraCodes flags name description type unit source algorithm beneficiaries publicValue target result footnotes centres mission programme programmeBudget maxBudget line status reservations explanation';

describe('export', () => {
  test('one array with all rows and the contract’s keys in their order', async () => {
    const { code, out } = await traguardo('export', '--json');
    expect(code).toBe(0);
    const rows = z.array(z.record(z.string(), z.unknown())).parse(JSON.parse(out));
    expect(rows).toHaveLength(133);
    expect(new Set(rows.map((row) => Object.keys(row).join(' ')))).toEqual(new Set([KEYS]));
    expect(rows.find(({ id }) => id === 'performance-4.5.1')).toMatchObject({
      code: '4.5.1',
      piraCodes: ['4.3.2'],
      target: 'Sì inizio ricostruzione Entro 7/23 (max bdg € 8 milioni)',
      result: 'Inizio ricostruzione 10/23',
      footnotes: [22],
      centres: ['Risorse e patrimonio'],
      mission: null,
      maxBudget: 8_000_000,
      line: 1035,
      status: 'partially-met',
    });
    expect(rows.at(-1)).toMatchObject({
      mission: '032 Servizi istituzionali e generali delle amministrazioni pubbliche',
      programme: '003 Servizi e affari generali per le amministrazioni di competenza',
      programmeBudget: 14_180_718,
    });
  });

  test.each([
    [['export'], 2, /needs .*--json/],
    [['export', '--json', '--year', '2019'], 1, /no index of 2019 .* there are: 2023/],
  ])('%j', async (argv, code, problem) => {
    const result = await traguardo(...argv);
    expect(result).toMatchObject({ code, out: '' });
    expect(result.err).toMatch(problem);
  });
});

describe('check', () => {
  test('passes on the project’s data', async () => {
    const { code, out } = await traguardo('check');
    expect(code).toBe(0);
    expect(out).toMatch(/\n0 errors, 3 notices\.$/);
  });

  test('fails where somebody edited a figure', async () => {
    const data = scratch();
    for (const folder of ['years', 'reports'])
      cpSync(join(PROJECT_DATA, folder), join(data, folder), { recursive: true });
    const file = join(data, 'years/2023.json');
    writeFileSync(file, readFileSync(file, 'utf8').replace('"result": "127"', '"result": "131"'));
    const { code, out } = await traguardo('check', '--data', data);
    expect(code).toBe(1);
    expect(out).toMatch(/error {2}years\/2023\.json performance-2\.5\.2: result not as the report has it/);
    expect(out).toMatch(
      /error {2}performance-2\.5\.2 \(line 709\): the words of result are not in the row's lines: "131"/,
    );
    expect(existsSync(join(data, 'curated'))).toBe(false);
  });

  test('fails where the index is not as its schema asks', async () => {
    const data = scratch();
    cpSync(join(PROJECT_DATA, 'years'), join(data, 'years'), { recursive: true });
    const file = join(data, 'years/2023.json');
    writeFileSync(file, readFileSync(file, 'utf8').replace('"theme": "attrattività"', '"theme": "altro"'));
    const { code, err } = await traguardo('check', '--data', data);
    expect(code).toBe(1);
    expect(err).toMatch(/years\/2023\.json: not an index as its schema asks/);
  });
});
