import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { fingerprint } from '../../src/planning/version.ts';
import { readVersions, readYearFile } from '../../src/planning/year-files.ts';
import { loadCorpus } from '../../src/report/corpus.ts';
import type { YearIndex } from '../../src/report/record.ts';
import { cellOf, draft } from '../report/import/docx/read-draft.ts';
import { keepFew } from '../report/import/docx/redraft.ts';
import { writeDocument } from '../report/import/docx/write-document.ts';
import { temporaryFolder } from '../store/temporary-folder.ts';

const ID = 'performance-2.5.2';
const LOOP = fileURLToPath(new URL('import-in-a-loop.ts', import.meta.url));

async function folderWithReport(): Promise<string> {
  const folder = await temporaryFolder();
  const small = draft((made) => {
    keepFew(made, [ID]);
    cellOf(made, ID, 'result').lines = ['§'];
  });
  await writeFile(join(folder, 'report.docx'), await writeDocument(small));
  return folder;
}

/** Kills the process some time after its first import; resolves, when it is dead, to what it said was imported. */
async function killedAfter(folder: string, mode: string, pause: number): Promise<string[]> {
  const child = spawn(process.execPath, ['--import', 'tsx', LOOP, folder, mode], {
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

const resultIn = ({ indicators }: YearIndex) => indicators.find(({ id }) => id === ID)?.result;

/** The report that an index was read from lies beside it, as it was. */
async function requireSource(dataDir: string, { source }: YearIndex): Promise<void> {
  expect(fingerprint(await readFile(join(dataDir, source.file)))).toBe(source.sha256);
}

const LONG = { timeout: 180_000 };

describe('a process killed while it imports reports', () => {
  it('leaves the old or the new, each with the report that it was read from', LONG, async () => {
    const folder = await folderWithReport();
    const dataDir = join(folder, 'data');
    const place = { dataDir, year: 2023 };
    let known = 0;
    for (let kill = 0; kill < 9; kill++) {
      const said = await killedAfter(folder, 'one-year', kill * 7);
      const versions = await readVersions(place);
      const current = await readYearFile(place);
      if (current === null) throw new Error('no year');
      expect(resultIn(current.index)).toBe(versions.at(-1)?.reason);
      expect(versions.map(({ number }) => number)).toEqual(versions.map((_, at) => at + 1));
      const fresh = versions.slice(known).map(({ reason }) => reason);
      expect(fresh.slice(0, said.length)).toEqual(said);
      // At most the one that it had no time to tell of.
      expect(fresh.length - said.length).toBeLessThanOrEqual(1);
      for (const { index } of versions.slice(known)) await requireSource(dataDir, index);
      known = versions.length;
    }
  });

  it('leaves a new year whole or not there', LONG, async () => {
    for (let kill = 0; kill < 4; kill++) {
      const folder = await folderWithReport();
      const dataDir = join(folder, 'data');
      const said = await killedAfter(folder, 'new-years', kill * 7);
      const { years } = loadCorpus(dataDir);
      expect(years.size - said.length).toBeLessThanOrEqual(1);
      expect([...years.keys()].slice(0, said.length)).toEqual(said.map((_, at) => 2001 + at));
      const files = (await readdir(join(dataDir, 'years'))).filter((name) => name.endsWith('.json'));
      expect(files).toHaveLength(years.size);
      for (const year of years.keys()) {
        const current = await readYearFile({ dataDir, year });
        if (current) await requireSource(dataDir, current.index);
      }
      expect(existsSync(join(dataDir, 'versions'))).toBe(false);
    }
  });
});
