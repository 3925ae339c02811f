import { spawn } from 'node:child_process';
import { readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { YearChangedError } from '../../src/planning/commit-version.ts';
import { applyProposal, proposeUpdate, proposeWorkbook } from '../../src/planning/propose.ts';
import { versionLine } from '../../src/planning/texts/changes.ts';
import { applyUndo, proposeUndo } from '../../src/planning/undo.ts';
import { workbookOf } from '../../src/planning/workbook-of.ts';
import { writeXlsx } from '../../src/planning/write-xlsx.ts';
import { readVersions, readYearFile } from '../../src/planning/year-files.ts';
import { loadCorpus } from '../../src/report/corpus.ts';
import { dataFolder, ROW as ID, ready, SIGNATURE, setResult } from './data-folder.ts';
import { edited, rowNumber } from './edited.ts';
import { KNOWLEDGE, YEAR } from './the-year.ts';

async function resultIn(dataDir: string): Promise<string | undefined> {
  const current = await readYearFile({ dataDir, year: 2023 });
  return current?.index.indicators.find(({ id }) => id === ID)?.result;
}

describe('a change', () => {
  it('is one version with author, time, reason and difference, over what stood', async () => {
    const dataDir = await dataFolder();
    const sheets = workbookOf(YEAR, KNOWLEDGE);
    const row = rowNumber(sheets, 'Performance', 'Codice', '2.5.2');
    const bytes = await writeXlsx(
      edited(sheets, [{ sheet: 'Performance', row, column: 'Risultato', value: '131' }]),
    );
    const file = { name: 'marzo.xlsx', bytes };
    const proposal = ready(await proposeWorkbook(file, { dataDir, year: null }));
    expect(proposal.difference).toEqual({
      rows: [
        {
          kind: 'changed',
          id: ID,
          section: 'performance',
          code: '2.5.2',
          name: expect.stringContaining('composizione negoziata'),
          fields: [{ column: 'result', before: '127', after: '131' }],
        },
      ],
      notes: [],
      verdicts: [{ id: ID, before: 'not-met', after: 'met' }],
    });
    expect(await readVersions({ dataDir, year: 2023 })).toEqual([]);
    await applyProposal(proposal, { dataDir, ...SIGNATURE });
    const [found, applied, ...more] = await readVersions({ dataDir, year: 2023 });
    expect(more).toEqual([]);
    expect(found).toMatchObject({ number: 1, kind: 'found', author: null, index: YEAR });
    expect(applied).toMatchObject({
      number: 2,
      kind: 'workbook',
      file: 'marzo.xlsx',
      ...SIGNATURE,
      difference: proposal.difference,
    });
    expect(applied && versionLine(applied)).toBe(
      '2 · 31/03/2024 12:00 · foglio di calcolo · Prova · «dato di marzo» · 1 riga cambiata, 1 esito diverso',
    );
    expect(loadCorpus(dataDir).latest.byId.get(ID)?.verdict.status).toBe('met');
    expect((await proposeWorkbook(file, { dataDir, year: null })).outcome).toBe('unchanged');
  });

  it('is refused where the year was changed in the meantime', async () => {
    const dataDir = await dataFolder();
    const late = ready(await proposeUpdate({ dataDir, year: 2023 }, { id: ID, result: '140' }));
    await setResult(dataDir, '131');
    await expect(applyProposal(late, { dataDir, ...SIGNATURE })).rejects.toThrow(YearChangedError);
    expect(await resultIn(dataDir)).toBe('131');
    expect(await readVersions({ dataDir, year: 2023 })).toHaveLength(2);
  });

  it('is one of two that come at once', async () => {
    const dataDir = await dataFolder();
    const results = await Promise.allSettled([setResult(dataDir, '131'), setResult(dataDir, '132')]);
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await readVersions({ dataDir, year: 2023 })).toHaveLength(2);
  });

  it('of a new year makes it, from its first version on', async () => {
    const dataDir = await dataFolder();
    const next = workbookOf({ ...YEAR, year: 2024 }, KNOWLEDGE);
    const proposal = ready(
      await proposeWorkbook({ name: 'a.xlsx', bytes: await writeXlsx(next) }, { dataDir, year: null }),
    );
    expect({ year: proposal.year, isNew: proposal.isNewYear, rows: proposal.difference.rows.length }).toEqual(
      { year: 2024, isNew: true, rows: YEAR.indicators.length },
    );
    await applyProposal(proposal, { dataDir, ...SIGNATURE });
    expect([...loadCorpus(dataDir).years.keys()]).toEqual([2023, 2024]);
    expect(await readVersions({ dataDir, year: 2024 })).toMatchObject([{ number: 1, kind: 'workbook' }]);
  });

  it('entered by hand is held to the rules of the workbook', async () => {
    const dataDir = await dataFolder();
    const update = { id: ID, result: '13.75', stated: { evidence: 'no link' } };
    expect(await proposeUpdate({ dataDir, year: 2023 }, update)).toMatchObject({
      outcome: 'faulty',
      faults: [{ problem: { code: 'ambiguous-number' } }, { problem: { code: 'not-a-link' } }],
    });
  });
});

describe('undo', () => {
  it('brings earlier versions back, one further each time, as new versions', async () => {
    const dataDir = await dataFolder();
    const place = { dataDir, year: 2023 };
    await setResult(dataDir, '131');
    await setResult(dataDir, '132');
    const undo = async (to: number | null) =>
      await applyUndo(await proposeUndo(place, to), { dataDir, ...SIGNATURE });
    await undo(null);
    expect(await resultIn(dataDir)).toBe('131');
    await undo(null);
    expect(await resultIn(dataDir)).toBe('127');
    expect((await readYearFile(place))?.index).toEqual(YEAR);
    await expect(undo(null)).rejects.toThrow('nothing to undo in 2023; versions: 1, 2, 3, 4, 5');
    await expect(undo(9)).rejects.toThrow('no version 9 of 2023; there are: 1, 2, 3, 4, 5');
    await undo(3);
    expect(await resultIn(dataDir)).toBe('132');
    const versions = await readVersions(place);
    expect(versions.map(({ number, kind, restores }) => [number, kind, restores])).toEqual([
      [1, 'found', null],
      [2, 'update', null],
      [3, 'update', null],
      [4, 'undo', 2],
      [5, 'undo', 1],
      [6, 'undo', 3],
    ]);
  });

  it('brings back what an import past the versions replaced', async () => {
    const dataDir = await dataFolder();
    const place = { dataDir, year: 2023 };
    await setResult(dataDir, '131');
    await writeFile(join(dataDir, 'years/2023.json'), `${JSON.stringify(YEAR, null, 2)}\n`);
    await applyUndo(await proposeUndo(place, null), { dataDir, ...SIGNATURE });
    expect(await resultIn(dataDir)).toBe('131');
    expect((await readVersions(place)).map(({ kind }) => kind)).toEqual(['found', 'update', 'found', 'undo']);
  });
});

describe('a crash', () => {
  const place = (dataDir: string) => ({ dataDir, year: 2023 });
  const pendingIn = (dataDir: string) => join(dataDir, 'versions/2023/pending.json');

  it('before the swap leaves the old, and the version that was not applied aside', async () => {
    const dataDir = await dataFolder();
    await setResult(dataDir, '131');
    const before = await readFile(join(dataDir, 'years/2023.json'));
    const last = await setResult(dataDir, '132');
    await rename(join(dataDir, 'versions/2023/0003.json'), pendingIn(dataDir));
    await writeFile(join(dataDir, 'years/2023.json'), before);
    expect(await resultIn(dataDir)).toBe('131');
    expect((await readVersions(place(dataDir))).map(({ number }) => number)).toEqual([1, 2]);
    await setResult(dataDir, '133');
    const names = await readdir(join(dataDir, 'versions/2023'));
    expect(names).toContain(`not-applied-3-${last.sha256.slice(0, 8)}.json`);
    expect((await readVersions(place(dataDir))).map(({ number }) => number)).toEqual([1, 2, 3]);
    expect(await resultIn(dataDir)).toBe('133');
  });

  it('after the swap leaves the new, and its version', async () => {
    const dataDir = await dataFolder();
    await setResult(dataDir, '131');
    await rename(join(dataDir, 'versions/2023/0002.json'), pendingIn(dataDir));
    expect((await readVersions(place(dataDir))).map(({ number }) => number)).toEqual([1, 2]);
    await setResult(dataDir, '132');
    expect((await readVersions(place(dataDir))).map(({ number }) => number)).toEqual([1, 2, 3]);
  });
});

describe('a process killed while it applies changes', () => {
  const LOOP = fileURLToPath(new URL('apply-in-a-loop.ts', import.meta.url));
  const KILLS = 24;

  /** Resolves, when it is dead, to the changes that it said were applied. */
  async function killedAfter(dataDir: string, pause: number): Promise<string[]> {
    const child = spawn(process.execPath, ['--import', 'tsx', LOOP, dataDir, ID], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let said = '';
    child.stdout.once('data', () => setTimeout(() => child.kill('SIGKILL'), pause));
    child.stdout.on('data', (data: Buffer) => {
      said += data.toString();
    });
    await new Promise((resolve) => child.once('close', resolve));
    return said.split('\n').slice(0, -1);
  }

  async function killOften(dataDir: string, pauses: readonly number[]): Promise<void> {
    const place = { dataDir, year: 2023 };
    let known = (await readVersions(place)).length;
    for (const pause of pauses) {
      const said = await killedAfter(dataDir, pause);
      const versions = await readVersions(place);
      const result = await resultIn(dataDir);
      expect(versions.at(-1)?.index.indicators.find(({ id }) => id === ID)?.result).toBe(result);
      expect(versions.map(({ number }) => number)).toEqual(versions.map((_, at) => at + 1));
      const fresh = versions.slice(known).map(({ reason }) => reason);
      expect(fresh.slice(0, said.length)).toEqual(said);
      // At most the one that it had no time to tell of.
      expect(fresh.length - said.length).toBeLessThanOrEqual(1);
      known = versions.length;
    }
    await setResult(dataDir, '131');
    const names = await readdir(join(dataDir, 'versions/2023'));
    expect(names.filter((name) => name === 'pending.json' || name.endsWith('.tmp'))).toEqual([]);
  }

  it('leaves the old or the new, whole, and every version that was applied', {
    timeout: 180_000,
  }, async () => {
    const halves = [0, 1].map((half) => Array.from({ length: KILLS / 2 }, (_, at) => at * 4 + half * 2));
    await Promise.all(
      halves.map(async (pauses) => {
        const dataDir = await dataFolder();
        // The first change writes down what stood; a lock that it leaves is then known to be dead.
        await setResult(dataDir, '1000');
        await killOften(dataDir, pauses);
      }),
    );
  });
});
