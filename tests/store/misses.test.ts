import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openDocument } from '../../src/store/document.ts';
import { addMiss, byFrequency, type Miss, missesSchema, noMisses } from '../../src/store/misses.ts';
import { temporaryFolder } from './temporary-folder.ts';

const miss = (parts: Partial<Miss> = {}): Omit<Miss, 'count'> => ({
  question: 'quanti caffè?',
  kind: 'not-understood',
  outcome: 'not-understood',
  intent: null,
  last: '2030-03-01',
  ...parts,
});

async function open(path?: string) {
  return openDocument({
    path: path ?? join(await temporaryFolder(), 'misses.json'),
    schema: missesSchema,
    empty: noMisses,
    onDamage: () => {},
    onFailure: () => {},
  });
}

describe('what people asked in vain', () => {
  it('is counted by its words, whatever their case and marks, with the last day', async () => {
    const document = await open();
    addMiss(document, miss());
    addMiss(document, miss({ question: 'Quanti  CAFFÈ', last: '2030-03-04' }));
    addMiss(document, miss({ kind: 'not-useful' }));
    expect(byFrequency(document.current().entries)).toEqual([
      { ...miss({ question: 'Quanti  CAFFÈ', last: '2030-03-04' }), count: 2 },
      { ...miss({ kind: 'not-useful' }), count: 1 },
    ]);
  });

  it('is kept through a restart', async () => {
    const path = join(await temporaryFolder(), 'misses.json');
    const before = await open(path);
    addMiss(before, miss());
    await before.saved();
    expect((await open(path)).current().entries).toEqual([{ ...miss(), count: 1 }]);
  });

  it('never grows beyond a bound, and loses the rarest first', async () => {
    const document = await open();
    addMiss(document, miss({ question: 'frequente' }));
    addMiss(document, miss({ question: 'frequente' }));
    for (let index = 0; index < 600; index += 1) addMiss(document, miss({ question: `domanda ${index}` }));
    const { entries } = document.current();
    expect(entries).toHaveLength(500);
    expect(entries.map(({ question }) => question)).toEqual(
      expect.arrayContaining(['frequente', 'domanda 599']),
    );
  });
});
