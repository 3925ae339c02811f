import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance } from '../../src/language/edit-distance.ts';
import { createVocabulary } from '../../src/language/fuzzy.ts';

describe('editDistance', () => {
  it.each([
    ['obiettivi', 'obiettivi', 0],
    ['obbiettivi', 'obiettivi', 1],
    ['compliace', 'compliance', 1],
    ['raggiuti', 'raggiunti', 1],
    ['ragigunti', 'raggiunti', 1],
    ['formpaer', 'formaper', 1],
    ['spdi', 'spid', 1],
    ['arbitrale', 'arbitrali', 1],
    ['obbietivi', 'obiettivi', 2],
    ['', 'abc', 3],
    ['ca', 'abc', 3],
  ])('%s and %s: %i', (a, b, edits) => {
    expect(editDistance(a, b)).toBe(edits);
  });

  it('stops one over the limit', () => {
    expect(editDistance('formaper', 'arbitrale', 2)).toBe(3);
    expect(editDistance('abcdefgh', 'badcfehg', 3)).toBe(4);
  });

  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), maxLength: 9 });

  it('is the same both ways, and the same with any limit that is wide enough', () => {
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 9 }), (a, b, limit) => {
        const distance = editDistance(a, b);
        expect(editDistance(b, a)).toBe(distance);
        expect(editDistance(a, b, limit)).toBe(Math.min(distance, limit + 1));
      }),
    );
  });
});

const vocabulary = createVocabulary<string | null>([
  ['obiettivo', 'goal'],
  ['obiettivi', 'goal'],
  ['raggiunto', 'met'],
  ['raggiunti', 'met'],
  ['aggiunti', null],
  ['compliance', 'compliance'],
  ['qualita', 'compliance'],
  ['formaper', 'formaper'],
  ['area', 'area'],
  ['efficienza', 'efficiency'],
  ['interna', 'internal'],
  ['esterna', 'external'],
  ['bando', 'call'],
  ['banda', 'band'],
  ['q12024', 'quarter'],
]);

describe('closest', () => {
  it.each([
    ['obiettivi', 'obiettivi', 0],
    ['obbiettivi', 'obiettivi', 1],
    ['raggiuti', 'raggiunti', 1],
    ['compliace', 'compliance', 1],
    ['complinace', 'compliance', 1],
    ['cmplianec', 'compliance', 2],
    ['formapre', 'formaper', 1],
    ['qulita', 'qualita', 1],
    ['sterna', 'esterna', 1],
  ])('%s is %s', (typed, word, distance) => {
    expect(vocabulary.closest(typed)).toMatchObject({ word, distance });
  });

  it.each([
    ['a known word is itself, even one letter from another', 'aggiunti', null],
    ['a word of another target is not touched', 'raggiunti', 'met'],
  ])('%s', (_, typed, target) => {
    expect(vocabulary.closest(typed)).toEqual({ word: typed, target, distance: 0 });
  });

  it.each([
    ['short words are too near each other', 'arte'],
    ['and so are four letters with one swapped', 'aera'],
    ['two targets equally near', 'bandi'],
    ['two edits in a word of seven letters', 'inerna1'],
    ['a negation is no slip', 'inefficienza'],
    ['three edits', 'oobbietivvi'],
    ['nothing like it', 'stipendio'],
    ['digits are never guessed', 'q12023'],
    ['nothing at all', ''],
  ])('%s: %s is left alone', (_, typed) => {
    expect(vocabulary.closest(typed)).toBeNull();
  });

  it('takes the nearer of two, and two spellings of one target are no tie', () => {
    expect(vocabulary.closest('raggiunt')).toMatchObject({ target: 'met', distance: 1 });
  });

  it('finds every word of five letters or more after one edit, unless another word is as near', () => {
    const words = ['semplificazione', 'attrattivita', 'arbitrale', 'vigilanza', 'budget', 'siope'];
    const few = createVocabulary(words.map((word) => [word, word] as const));
    const edit = fc.record({
      word: fc.constantFrom(...words),
      at: fc.nat(14),
      kind: fc.constantFrom('drop', 'double', 'swap', 'change'),
    });
    fc.assert(
      fc.property(edit, ({ word, at, kind }) => {
        const i = at % (word.length - 1);
        const [left, letter, next, right] = [word.slice(0, i), word[i], word[i + 1], word.slice(i + 2)];
        const typed = {
          drop: `${left}${next}${right}`,
          double: `${left}${letter}${letter}${next}${right}`,
          swap: `${left}${next}${letter}${right}`,
          change: `${left}x${next}${right}`,
        }[kind];
        expect(few.closest(typed)?.target).toBe(word);
      }),
    );
  });

  it('is at home in a vocabulary of thousands', () => {
    const syllables = ['ta', 'ri', 'co', 'ne', 'lu', 'mi', 'sa', 'do', 'pe', 'vi', 'ga', 'bo', 'zi'];
    const words = syllables.flatMap((a) => syllables.flatMap((b) => syllables.map((c) => `${a}${b}${c}to`)));
    const many = createVocabulary(words.map((word) => [word, word] as const));
    expect(words.length).toBeGreaterThan(2000);
    expect(many.closest('taricoto')?.distance).toBe(0);
    expect(many.closest('xtaricoto')).toMatchObject({ word: 'taricoto', distance: 1 });
  });
});
