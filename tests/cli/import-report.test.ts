import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/cli/commands.ts';
import { runCli } from '../../src/cli/run.ts';
import { PROJECT_DATA } from '../../src/report/curated-file.ts';
import { draft } from '../report/import/docx/read-draft.ts';
import { writeDocument } from '../report/import/docx/write-document.ts';
import { temporaryFolder } from '../store/temporary-folder.ts';
import { recordedIo } from './recorded-io.ts';

const SIGNED = ['--apply', '--author', 'Prova', '--reason', 'testo corretto'];
const REPORT = 'reports/2023/relazione-performance-2023.txt';
const BEFORE = '130 127 Camera Arbitrale';
const AFTER = '130 131 Camera Arbitrale';

const WORD = await writeDocument(draft());

/** The report with one result corrected, beside the data folder. */
async function correctedBeside(data: string): Promise<string> {
  const file = join(data, '..', 'relazione-performance-2023.txt');
  const text = await readFile(join(PROJECT_DATA, REPORT), 'utf8');
  await writeFile(file, text.replace(BEFORE, AFTER));
  return file;
}

async function wordBeside(data: string): Promise<string> {
  const file = join(data, '..', 'relazione.docx');
  await writeFile(file, WORD);
  return file;
}

/** The project's year and report, to be changed. */
async function dataFolder(): Promise<string> {
  const data = join(await temporaryFolder(), 'data');
  for (const folder of ['years', 'reports'])
    await cp(join(PROJECT_DATA, folder), join(data, folder), { recursive: true });
  return data;
}

async function run(data: string, ...argv: string[]): Promise<{ code: number; out: string; err: string }> {
  const io = recordedIo();
  const code = await runCli([...argv, '--data', data], COMMANDS, io);
  return { code, out: io.printed.join('\n'), err: io.complained.join('\n') };
}

const importing = (data: string, file: string, ...more: string[]) =>
  run(data, 'import', file, '--year', '2023', ...more);

async function filesIn(data: string): Promise<string[]> {
  const entries = await readdir(data, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(data.length + 1))
    .toSorted();
}

/** Each reads the whole report several times, on a machine that may be busy. */
const LONG = { timeout: 90_000 };

describe('a report of a year that stands', LONG, () => {
  it('is only looked at without --apply; then it is one version, beside the report that stood', async () => {
    const data = await dataFolder();
    const corrected = await correctedBeside(data);
    const exported = (await run(data, 'export', '--json')).out;
    const looked = await importing(data, corrected);
    expect(looked).toMatchObject({ code: 0, err: '' });
    expect(looked.out).toMatch(
      /2023: differenze da quanto è in vigore\.\nRighe cambiate \(1\):\n.*Risultato «127» → «131»\nEsiti che cambiano \(1\):\n.*non raggiunto → raggiunto\nProva, niente è stato scritto\. Per applicare: --apply/,
    );
    expect((await run(data, 'export', '--json')).out).toBe(exported);
    expect(await filesIn(data)).toEqual([REPORT, 'years/2023.json']);

    const applied = await importing(data, corrected, ...SIGNED);
    expect(applied.out).toMatch(
      /Scritto: reports\/2023\/relazione-performance-2023-[0-9a-f]{8}\.txt, years\/2023\.json\nApplicato: versione 2 del 2023\.$/,
    );
    expect((await run(data, 'history')).out).toMatch(
      /^1 · .* dati come trovati\n2 · .* relazione · Prova · «testo corretto» · 1 riga cambiata, 1 esito diverso$/,
    );
    expect((await importing(data, corrected, ...SIGNED)).out).toMatch(/niente da scrivere\.$/);
  });

  it('can be undone, and passes its checks before and after', async () => {
    const data = await dataFolder();
    const exported = (await run(data, 'export', '--json')).out;
    await importing(data, await correctedBeside(data), ...SIGNED);
    expect((await run(data, 'check')).out).toMatch(/\n0 errors, 3 notices\.$/);
    expect((await run(data, 'undo', ...SIGNED)).out).toMatch(/Applicato: versione 3/);
    expect((await run(data, 'export', '--json')).out).toBe(exported);
    expect((await run(data, 'check')).out).toMatch(/\n0 errors, 3 notices\.$/);
  });

  it('keeps what the office says beside it, but for the day and the evidence of another result', async () => {
    const data = await dataFolder();
    const csv = join(data, '..', 'anno.csv');
    await run(data, 'export', '--csv', csv);
    const [head = '', ...rows] = (await readFile(csv, 'utf8')).split('\r\n');
    const labels = head.split(';');
    const commented = rows.map((row) => {
      const cells = row.split(';');
      if (!/^Performance;performance-2\.5\.[23];/.test(row)) return row;
      cells[labels.indexOf('Commento')] = 'Dato confermato.';
      cells[labels.indexOf('Dato al')] = '31/12/2023';
      return cells.join(';');
    });
    await writeFile(csv, [head, ...commented].join('\r\n'));
    expect((await run(data, 'import', csv, ...SIGNED)).out).toMatch(/Applicato/);
    expect((await importing(data, await correctedBeside(data), ...SIGNED)).out).toMatch(
      /«127» → «131»; Dato al «[^»]*» → \(vuoto\)/,
    );
    const stated = JSON.parse(await readFile(join(data, 'years/2023.json'), 'utf8')).indicators.flatMap(
      (row: { stated?: unknown }) => row.stated ?? [],
    );
    expect(stated).toEqual([
      { comment: 'Dato confermato.' },
      { asOf: '2023-12-31', comment: 'Dato confermato.' },
    ]);
  });

  it('is written at once where its index can no longer be read, and that one is kept', async () => {
    const data = await dataFolder();
    await writeFile(join(data, 'years/2023.json'), '{"cut');
    const { code, out } = await importing(data, join(data, REPORT));
    expect({ code, out }).toEqual({
      code: 0,
      out: expect.stringMatching(
        /2023: anno nuovo\.\nL’indice danneggiato è conservato: years\/2023\.json\.damaged-/,
      ),
    });
    expect(await readFile(join(data, 'years/2023.json'), 'utf8')).toBe(
      await readFile(join(PROJECT_DATA, 'years/2023.json'), 'utf8'),
    );
  });

  it('gives back the copy that is missing, and nothing else', async () => {
    const data = join(await temporaryFolder(), 'data');
    await cp(join(PROJECT_DATA, 'years'), join(data, 'years'), { recursive: true });
    const { out } = await importing(data, join(PROJECT_DATA, REPORT));
    expect(out).toMatch(
      /2023: nessuna differenza; manca la copia della relazione\.\nScritto: reports\/2023\/[^,]*$/,
    );
  });
});

describe('a report in Word', LONG, () => {
  it('makes a new year, which passes its checks and answers with the table and its row', async () => {
    const data = join(await temporaryFolder(), 'data');
    const word = await wordBeside(data);
    const first = await importing(data, word);
    expect(first).toMatchObject({ code: 0, err: '' });
    expect(first.out).toMatch(
      /^2023: 133 indicatori, 41 note\.\nIncertezze \(3\):\n {2}tabella \d+, riga \d+: manca/,
    );
    expect(await filesIn(data)).toEqual(['reports/2023/relazione.docx', 'years/2023.json']);
    expect((await run(data, 'check')).out).toMatch(/\n0 errors, 3 notices\.$/);
    const answer = await run(data, 'ask', 'Quanti casi di composizione negoziata nel 2023?');
    expect(answer.out).toMatch(/127/);
    expect(answer.out).toMatch(/tabella \d+, riga \d+/);
    expect(answer.out).not.toMatch(/riga 0|riga 709/);
    expect((await run(data, 'export', '--json')).out).toMatch(/"line": 0,\n +"tableRow": \{\n +"table": \d/);
    expect((await importing(data, word)).out).toMatch(/niente da scrivere\.$/);
  });

  it('of a new year may be signed: then it is the first version', async () => {
    const data = join(await temporaryFolder(), 'data');
    expect((await importing(data, await wordBeside(data), ...SIGNED)).out).toMatch(
      /2023: anno nuovo\.\nScritto: .*\nApplicato: versione 1 del 2023\.$/,
    );
    expect((await run(data, 'history')).out).toMatch(
      /^1 · .* relazione · Prova · «testo corretto» · 133 righe nuove, /,
    );
  });

  it.each([
    ['relazione.docx', 'testo', /relazione\.docx: no \.docx that can be read: .* Nothing was written\.$/],
    [
      'relazione.txt',
      WORD,
      /relazione\.txt: not text; if it is a Word document, give it a name that ends in \.docx$/,
    ],
    [
      'relazione.doc',
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0]),
      /relazione\.doc: not UTF-8 text; give .* or the report as \.docx$/,
    ],
  ])(
    '%s that is something else fails in one line, and nothing is written',
    async (name, content, problem) => {
      const data = await dataFolder();
      const file = join(data, '..', name);
      await writeFile(file, content);
      expect(await importing(data, file, ...SIGNED)).toEqual({
        code: 1,
        out: '',
        err: expect.stringMatching(problem),
      });
      expect(await filesIn(data)).toEqual([REPORT, 'years/2023.json']);
    },
  );

  it('of a year that stands changes no figure, only where they stand', async () => {
    const data = await dataFolder();
    const word = await wordBeside(data);
    expect((await importing(data, word)).out).toMatch(
      /2023: nessuna differenza nei dati; cambia dove stanno/,
    );
    expect((await importing(data, word, ...SIGNED)).out).toMatch(/Applicato: versione 2/);
    expect((await run(data, 'check')).out).toMatch(/\n0 errors, 3 notices\.$/);
    expect((await importing(data, join(data, REPORT), ...SIGNED)).out).toMatch(/Applicato: versione 3/);
    expect(await readFile(join(data, 'years/2023.json'), 'utf8')).toBe(
      await readFile(join(PROJECT_DATA, 'years/2023.json'), 'utf8'),
    );
  });

  it('goes out as a workbook and comes back without a difference', async () => {
    const data = join(await temporaryFolder(), 'data');
    await importing(data, await wordBeside(data));
    const before = await readFile(join(data, 'years/2023.json'), 'utf8');
    const csv = join(data, '..', 'anno.csv');
    await run(data, 'export', '--csv', csv);
    expect((await run(data, 'import', csv)).out).toBe('2023: nessuna differenza, niente da scrivere.');
    const text = await readFile(csv, 'utf8');
    await writeFile(csv, text.replace(';130;127;', ';130;131;'));
    await run(data, 'import', csv, ...SIGNED);
    expect(JSON.parse(await readFile(join(data, 'years/2023.json'), 'utf8'))).toEqual(
      JSON.parse(before.replace('"result": "127"', '"result": "131"')),
    );
  });
});
