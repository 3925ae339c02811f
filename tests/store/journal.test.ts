import { appendFile, readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { z } from 'zod';
import { openJournal } from '../../src/store/journal.ts';
import type { Damage } from '../../src/store/json-file.ts';
import { temporaryFolder } from './temporary-folder.ts';

const value = z.strictObject({ text: z.string() });
const NOW = 1_700_000_000_000;

function opened(folder: string, damage: Damage[] = []) {
  const onFailure = (error: unknown) => expect.unreachable(String(error));
  const journal = openJournal({
    folder,
    name: 'events',
    value,
    onDamage: (one) => damage.push(one),
    onFailure,
  });
  onTestFinished(() => journal.close());
  return journal;
}

async function files(folder: string): Promise<string[]> {
  return (await readdir(folder)).toSorted();
}

async function written(folder: string): Promise<string> {
  const texts = await Promise.all((await files(folder)).map((name) => readFile(join(folder, name), 'utf8')));
  return texts.join('');
}

describe('the journal', () => {
  it('gives what was noted and not done to the next who opens it, the oldest first', async () => {
    const folder = await temporaryFolder();
    const before = opened(folder);
    before.note('b', { text: 'due' }, NOW + 1);
    before.note('a', { text: 'uno' }, NOW);
    before.note('c', { text: 'tre' }, NOW + 2);
    before.done('b', NOW + 3);
    // Nothing was awaited and nothing closed, as when the process is killed.
    const after = opened(folder);
    expect(after.left).toEqual([
      { key: 'a', at: NOW, tries: 0, shown: false, value: { text: 'uno' } },
      { key: 'c', at: NOW + 2, tries: 0, shown: false, value: { text: 'tre' } },
    ]);
    expect(after.lately).toEqual(['b']);
  });

  it('counts how often something was begun again, through every restart', async () => {
    const folder = await temporaryFolder();
    opened(folder).note('a', { text: 'uno' }, NOW);
    opened(folder).again('a');
    const third = opened(folder);
    third.again('a');
    third.again('never noted');
    expect(opened(folder).left).toMatchObject([{ key: 'a', tries: 2 }]);
  });

  it('knows of what somebody may have seen something', async () => {
    const folder = await temporaryFolder();
    const journal = opened(folder);
    for (const key of ['a', 'b']) journal.note(key, { text: key }, NOW);
    journal.shown('b');
    opened(folder);
    expect(opened(folder).left.map(({ key, shown }) => [key, shown])).toEqual([
      ['a', false],
      ['b', true],
    ]);
  });

  it('takes up again what is noted anew after it was done', async () => {
    const folder = await temporaryFolder();
    const journal = opened(folder);
    journal.note('a', { text: 'uno' }, NOW);
    journal.done('a', NOW + 1);
    journal.note('a', { text: 'di nuovo' }, NOW + 2);
    expect(opened(folder).left).toMatchObject([{ key: 'a', value: { text: 'di nuovo' } }]);
  });

  it('keeps nobody’s words once they are answered, and stays one small file', async () => {
    const folder = await temporaryFolder();
    const journal = opened(folder);
    for (let number = 0; number < 500; number += 1) {
      journal.note(`k${number}`, { text: 'domanda riservata' }, NOW + number);
      journal.done(`k${number}`, NOW + number);
    }
    journal.note('open', { text: 'ancora aperta' }, NOW + 60_000);
    await journal.saved();
    expect(await written(folder)).not.toContain('riservata');
    expect(await written(folder)).toContain('ancora aperta');
    expect(await files(folder)).toHaveLength(1);
    await journal.close();
    expect(opened(folder).left).toMatchObject([{ key: 'open' }]);
  });

  it('forgets after a while what was done', async () => {
    const folder = await temporaryFolder();
    const journal = opened(folder);
    journal.note('a', { text: 'uno' }, NOW);
    journal.done('a', NOW);
    journal.note('b', { text: 'due' }, NOW + 60_000);
    journal.done('b', NOW + 60_000);
    await journal.close();
    expect(opened(folder).lately).toEqual(['b']);
  });

  it('is for its owner alone', async () => {
    const folder = await temporaryFolder();
    opened(folder).note('a', { text: 'uno' }, NOW);
    for (const name of await files(folder)) expect((await stat(join(folder, name))).mode & 0o777).toBe(0o600);
  });

  it('does without a last line that a crash cut short, and without a word about it', async () => {
    const folder = await temporaryFolder();
    const damage: Damage[] = [];
    opened(folder).note('a', { text: 'uno' }, NOW);
    await appendFile(join(folder, 'events.1.jsonl'), '{"key":"b","at":17');
    const after = opened(folder, damage);
    expect(after.left.map(({ key }) => key)).toEqual(['a']);
    after.note('c', { text: 'tre' }, NOW + 1);
    expect(opened(folder, damage).left.map(({ key }) => key)).toEqual(['a', 'c']);
    expect(damage).toEqual([]);
  });

  it.each([
    ['no JSON', 'niente\n'],
    ['not as it should be', '{"key":"b","at":1,"tries":0,"shown":false,"value":{"text":7}}\n'],
  ])('sets a file aside that holds a line that is %s, and uses the others', async (_, line) => {
    const folder = await temporaryFolder();
    const damage: Damage[] = [];
    opened(folder).note('a', { text: 'uno' }, NOW);
    const path = join(folder, 'events.1.jsonl');
    await appendFile(path, line);
    await appendFile(path, '{"key":"c","at":1,"tries":0,"shown":false,"value":{"text":"tre"}}\n');
    expect(opened(folder, damage).left.map(({ key }) => key)).toEqual(['c', 'a']);
    expect(damage).toMatchObject([{ path, reason: expect.stringContaining('1 of its lines') }]);
    expect(damage[0]?.reason).not.toContain('tre');
    expect(opened(folder).left.map(({ key }) => key)).toEqual(['c', 'a']);
  });

  it('says the same when a crash leaves an old file beside the fresh one', async () => {
    const folder = await temporaryFolder();
    const first = opened(folder);
    first.note('a', { text: 'uno' }, NOW);
    first.note('b', { text: 'due' }, NOW + 1);
    const old = await readFile(join(folder, 'events.1.jsonl'), 'utf8');
    first.done('a', NOW + 2);
    await first.close();
    await appendFile(join(folder, 'events.1.jsonl'), old);
    expect(opened(folder).left.map(({ key }) => key)).toEqual(['b']);
  });

  it('takes no more than it can bear', async () => {
    const journal = opened(await temporaryFolder());
    const taken = Array.from({ length: 2_100 }, (_, number) => journal.note(`k${number}`, { text: '' }, NOW));
    expect(taken.filter(Boolean)).toHaveLength(2_000);
    journal.done('k0', NOW);
    expect(journal.note('one more', { text: '' }, NOW)).toBe(true);
    for (const key of ['k1', 'k2']) journal.done(key, NOW);
    expect(journal.note('large', { text: 'x'.repeat(17_000_000) }, NOW)).toBe(true);
    expect(journal.note('after it', { text: '' }, NOW)).toBe(false);
  });
});
