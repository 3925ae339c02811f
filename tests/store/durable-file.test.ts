import { existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeDurably } from '../../src/store/durable-file.ts';
import { temporaryFolder } from './temporary-folder.ts';

const modeOf = (path: string) => statSync(path).mode & 0o777;

test('writes, replaces, makes missing folders and leaves nothing beside the file', async () => {
  const folder = await temporaryFolder();
  const file = join(folder, 'a/b/state.json');
  await writeDurably(file, 'è uno');
  expect(readFileSync(file, 'utf8')).toBe('è uno');
  await writeDurably(file, 'due');
  expect(readFileSync(file, 'utf8')).toBe('due');
  expect(readdirSync(join(folder, 'a/b'))).toEqual(['state.json']);
});

test('is readable by all, or by its owner alone, also where it was readable before', async () => {
  const file = join(await temporaryFolder(), 'state.json');
  await writeDurably(file, 'uno');
  expect(modeOf(file) & 0o600).toBe(0o600);
  await writeDurably(file, 'due', { ownerOnly: true });
  expect(modeOf(file)).toBe(0o600);
});

test('many writers at once leave one whole text', async () => {
  const folder = await temporaryFolder();
  const file = join(folder, 'state.json');
  const texts = Array.from({ length: 20 }, (_, at) => String(at).repeat(50_000));
  await Promise.all(texts.map((text) => writeDurably(file, text)));
  expect(texts).toContain(readFileSync(file, 'utf8'));
  expect(readdirSync(folder)).toEqual(['state.json']);
});

test('a write that cannot be done rejects and leaves the old file, and no temporary one', async () => {
  const folder = await temporaryFolder();
  const file = join(folder, 'taken');
  mkdirSync(join(file, 'inside'), { recursive: true });
  await expect(writeDurably(file, 'x')).rejects.toMatchObject({
    code: expect.stringMatching(/EISDIR|ENOTEMPTY|EEXIST/),
  });
  expect(existsSync(join(file, 'inside'))).toBe(true);
  expect(readdirSync(folder)).toEqual(['taken']);
});
