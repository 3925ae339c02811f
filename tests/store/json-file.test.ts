import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type Damage, JsonFile } from '../../src/store/json-file.ts';
import { temporaryFolder } from './temporary-folder.ts';

const schema = z.strictObject({ count: z.int() });

async function file() {
  const path = join(await temporaryFolder(), 'state.json');
  const damages: Damage[] = [];
  return { path, damages, json: new JsonFile({ path, schema, onDamage: (damage) => damages.push(damage) }) };
}

describe('a state file', () => {
  it('is nothing before the first write', async () => {
    const { json, damages } = await file();
    expect(await json.read()).toBeNull();
    expect(damages).toEqual([]);
  });

  it('comes back as it was written, for its owner alone', async () => {
    const { json, path } = await file();
    await json.write({ count: 1 });
    expect(await json.read()).toEqual({ count: 1 });
    expect((await stat(path)).mode & 0o777).toBe(0o600);
  });

  it.each([
    ['cut short', '{"count":', 'it is not JSON'],
    ['empty', '', 'it is empty'],
    ['null', 'null', 'the whole: invalid_type'],
    ['of another shape', '{"count":"many"}', 'count: invalid_type'],
    ['grown by a stranger', '{"count":1,"more":2}', 'the whole: unrecognized_keys'],
  ])('is set aside, told and replaced by the last good one when it is %s', async (_, text, reason) => {
    const { json, path, damages } = await file();
    await json.write({ count: 1 });
    await json.write({ count: 2 });
    await writeFile(path, text);
    expect(await json.read()).toEqual({ count: 1 });
    expect(damages).toMatchObject([{ path, reason }]);
    expect(await readFile(damages[0]?.setAside ?? '', 'utf8')).toBe(text);
  });

  it('starts anew when both copies are damaged, and keeps both', async () => {
    const { json, path, damages } = await file();
    await writeFile(path, 'x');
    await writeFile(`${path}.previous`, 'y');
    expect(await json.read()).toBeNull();
    expect(damages).toHaveLength(2);
    expect(await readdir(join(path, '..'))).toHaveLength(2);
  });

  it('forgives the mark that some editors put first', async () => {
    const { json, path } = await file();
    await writeFile(path, '\uFEFF{"count":3}');
    expect(await json.read()).toEqual({ count: 3 });
  });
});
