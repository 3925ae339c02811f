import { readFileSync } from 'node:fs';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { applyUndo, proposeUndo } from '../../src/planning/undo.ts';
import { lastEditOf, readEdits } from '../../src/report/edits.ts';
import { dataFolder, ROW, SIGNATURE, setResult } from '../planning/data-folder.ts';
import { YEAR } from '../planning/the-year.ts';

const editsIn = (folder: string) => readEdits(folder, 2023, readFileSync(join(folder, 'years/2023.json')));

describe('edits', () => {
  it('are none where nobody changed anything', async () => {
    expect(editsIn(await dataFolder())).toEqual([]);
  });

  it('tell who changed what of which row, an undo too', async () => {
    const folder = await dataFolder();
    await setResult(folder, '131');
    await applyUndo(await proposeUndo({ dataDir: folder, year: 2023 }, null), {
      dataDir: folder,
      ...SIGNATURE,
    });
    const [update, undo, ...more] = editsIn(folder);
    expect(more).toEqual([]);
    expect(update).toMatchObject({ kind: 'update', author: 'Prova', reason: 'dato di marzo' });
    expect(undo?.kind).toBe('undo');
    expect(lastEditOf(editsIn(folder), ROW)?.row.fields).toEqual([
      { column: 'result', before: '131', after: '127' },
    ]);
    expect(lastEditOf(editsIn(folder), 'performance-1.1.1')).toBeNull();
  });

  it('say nothing of data that were put there past the versions, nor of what was before those', async () => {
    const folder = await dataFolder();
    await setResult(folder, '131');
    await writeFile(join(folder, 'years/2023.json'), `${JSON.stringify(YEAR, null, 2)}\n`);
    expect(editsIn(folder)).toEqual([]);
    await setResult(folder, '132');
    expect(editsIn(folder).map(({ rows }) => rows[0]?.fields[0]?.after)).toEqual(['132']);
  });

  it('hold one that a crash kept from its number, if it came into force', async () => {
    const folder = await dataFolder();
    await setResult(folder, '131');
    const versions = join(folder, 'versions/2023');
    await rename(join(versions, '0002.json'), join(versions, 'pending.json'));
    expect(editsIn(folder)).toHaveLength(1);
    await writeFile(join(folder, 'years/2023.json'), `${JSON.stringify(YEAR, null, 2)}\n`);
    expect(editsIn(folder)).toEqual([]);
  });

  it('leave a damaged version out', async () => {
    const folder = await dataFolder();
    await setResult(folder, '131');
    await setResult(folder, '132');
    const path = join(folder, 'versions/2023/0002.json');
    await writeFile(path, (await readFile(path, 'utf8')).slice(0, 50));
    expect(editsIn(folder)).toHaveLength(1);
  });
});
