import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { z } from 'zod';
import { openDocument } from '../../src/store/document.ts';
import { temporaryFolder } from './temporary-folder.ts';

const schema = z.strictObject({ names: z.array(z.string().min(1)) });

async function open(folder: string) {
  const document = await openDocument({
    path: join(folder, 'names.json'),
    schema,
    empty: () => ({ names: [] as string[] }),
    onDamage: (damage) => expect.unreachable(damage.reason),
    onFailure: (error) => expect.unreachable(String(error)),
  });
  onTestFinished(() => document.saved());
  return document;
}

describe('a document', () => {
  it('survives a restart once it is saved', async () => {
    const folder = await temporaryFolder();
    const document = await open(folder);
    for (const name of ['a', 'b', 'c']) document.change((current) => ({ names: [...current.names, name] }));
    await document.saved();
    expect((await open(folder)).current()).toEqual({ names: ['a', 'b', 'c'] });
  });

  it('stays as it was when a change is refused or throws', async () => {
    const document = await open(await temporaryFolder());
    document.change(() => ({ names: ['good'] }));
    expect(() => document.change(() => ({ names: [''] }))).toThrow();
    expect(() =>
      document.change(() => {
        throw new Error('no');
      }),
    ).toThrow('no');
    expect(document.current()).toEqual({ names: ['good'] });
  });
});
