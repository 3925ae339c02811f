import { describe, expect, it } from 'vitest';
import { parseNumberWord } from '../../src/language/number-words.ts';

describe('parseNumberWord', () => {
  it.each([
    ['zero', 0],
    ['tre', 3],
    ['Dieci', 10],
    ['diciassette', 17],
    ['ventuno', 21],
    ['ventitré', 23],
    ['trentotto', 38],
    ['cento', 100],
    ['centodieci', 110],
    ['duecento', 200],
    ['mille', 1000],
    ['milleduecento', 1200],
    ['duemilaventitre', 2023],
    ['trecentomila', 300_000],
    ['duecentotrentaquattromilacinquecento', 234_500],
  ])('%s is %d', (word, value) => {
    expect(parseNumberWord(word)).toBe(value);
  });

  it.each(['', 'uno', 'una', 'mila', 'centocento', 'millemila', 'obiettivo', 'mille2', 'cento'.repeat(5000)])(
    '%s is no number',
    (word) => {
      expect(parseNumberWord(word)).toBeNull();
    },
  );
});
