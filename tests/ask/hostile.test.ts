import { describe, expect, it } from 'vitest';
import { tokenize } from '../../src/language/tokens.ts';
import { itemise } from '../../src/query/reading/itemise.ts';
import { references } from '../../src/query/reading/references.ts';
import { VOCABULARY } from '../query/reading/a-reading.ts';
import { ask } from './asker.ts';

const PIECES = [
  '1',
  '1.',
  '1,',
  'nota 1,',
  'nota 1 e ',
  'pira ',
  'missione ',
  'a',
  'e ',
  'non ',
  'tranne ',
  "'",
  '%',
  'tra 1 e ',
  'sopra ',
  'entro ',
  'dal ',
  ' ',
  '(',
  'à',
  '\u0301',
  '😀',
  'raggiunti ',
  'area area ',
  'abcdefghij ',
];
const repeated = (piece: string, length: number) =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

/** The best of a few runs, in milliseconds: other work on the machine only ever adds. */
function timeOf(work: () => void): number {
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return Math.min(...times);
}

const WORK: Readonly<Record<string, (text: string) => void>> = {
  tokenize: (text) => void tokenize(text),
  references: (text) => void references(text),
  itemise: (text) => void itemise(text, VOCABULARY, { askedYear: 2023, today: '2024-05-06' }),
};

/** Twice the text may take a little more than twice as long; what is below a few milliseconds is noise. */
const NOISE = 5;
const GROWTH = 6;

describe('a long text made to be slow', () => {
  describe.each(Object.entries(WORK))('%s', (_, work) => {
    it.each(PIECES)('grows no faster than its length: %j', (piece) => {
      const [once, twice] = [600, 1_200].map((length, at) =>
        timeOf(() => work(`nota ${repeated(piece, length)}${at}.5`)),
      );
      expect(twice).toBeLessThan(Math.max(once ?? 0, NOISE) * GROWTH);
    });
  });

  it.each(PIECES)('is answered, whatever its length: %j', (piece) => {
    expect(ask(repeated(piece, 100_000)).headline).not.toBe('');
  });
});
