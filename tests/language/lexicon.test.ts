import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildLexicon, expand } from '../../src/language/lexicon.ts';

describe('the notation of phrases', () => {
  it.each([
    ['raggiunto', ['raggiunto']],
    ['raggiunt[o,a,i,e]', ['raggiunto', 'raggiunta', 'raggiunti', 'raggiunte']],
    ['ritard[o,i]|slittat[o,a]', ['ritardo', 'ritardi', 'slittato', 'slittata']],
    ['scad[e,ono,]', ['scade', 'scadono', 'scad']],
    ['(il) motivo', ['motivo', 'il motivo']],
    ['come (siamo|sono) messi', ['come messi', 'come siamo messi', 'come sono messi']],
    ['area (strategica)', ['area', 'area strategica']],
    ['(per) (ogni) tema', ['tema', 'ogni tema', 'per tema', 'per ogni tema']],
    ['{alla|nella} nota', ['alla nota', 'nella nota']],
    ['senza {tetto|massimale}', ['senza tetto', 'senza massimale']],
    [
      'con (un|il) {tetto|massimale} (di spesa)',
      [
        'con tetto',
        'con tetto di spesa',
        'con massimale',
        'con massimale di spesa',
        'con un tetto',
        'con un tetto di spesa',
        'con un massimale',
        'con un massimale di spesa',
        'con il tetto',
        'con il tetto di spesa',
        'con il massimale',
        'con il massimale di spesa',
      ],
    ],
    [
      'camere (di commercio|arbitral[e,i])|enti',
      ['camere', 'camere di commercio', 'camere arbitrale', 'camere arbitrali', 'enti'],
    ],
    ['quant[o,i] rest[a,ano]', ['quanto resta', 'quanto restano', 'quanti resta', 'quanti restano']],
    ['  a   b |c ', ['a b', 'c']],
  ])('%s', (written, phrases) => {
    expect(expand(written)).toEqual(phrases);
  });
});

describe('a lexicon', () => {
  const lexicon = buildLexicon([
    { phrases: 'raggiunt[o,i]', means: 'met' },
    { phrases: 'raggiunt[o,i] (solo) in parte', means: 'partly' },
    { phrases: 'in parte', means: 'part' },
    { phrases: 'raggiunto', means: 'said twice' },
    { phrases: 'registro delle imprese|registro imprese', means: 'register' },
  ]);
  const match = (sentence: string, at = 0) => lexicon.match(sentence.split(' '), at);

  it.each([
    ['raggiunti', 0, { length: 1, means: 'met' }],
    ['raggiunti in parte', 0, { length: 3, means: 'partly' }],
    ['raggiunti solo in parte', 0, { length: 4, means: 'partly' }],
    ['raggiunti solo in', 0, { length: 1, means: 'met' }],
    ['raggiunti in parte', 1, { length: 2, means: 'part' }],
    ['quelli raggiunti', 1, { length: 1, means: 'met' }],
    ['registro imprese', 0, { length: 2, means: 'register' }],
    ['registro', 0, null],
    ['imprese', 0, null],
    ['raggiuntissimi', 0, null],
    ['raggiunti', 1, null],
    ['raggiunti', 9, null],
  ])('takes the longest phrase that starts there: %s, at %i', (sentence, at, found) => {
    expect(match(sentence, at)).toEqual(found);
  });

  it('lets the first entry win where two claim a phrase', () => {
    expect(match('raggiunto')?.means).toBe('met');
  });

  it('knows each word of each phrase, for typing errors', () => {
    expect([...lexicon.words].toSorted()).toEqual([
      'delle',
      'imprese',
      'in',
      'parte',
      'raggiunti',
      'raggiunto',
      'registro',
      'solo',
    ]);
  });

  it('finds nothing beyond what it holds, whatever the words', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...lexicon.words, 'altro', ''), { maxLength: 8 }),
        fc.nat(9),
        (words, at) => {
          const found = lexicon.match(words, at);
          if (found === null) return;
          expect(at + found.length).toBeLessThanOrEqual(words.length);
          expect(words.slice(at, at + found.length).every((word) => lexicon.words.has(word))).toBe(true);
        },
      ),
    );
  });
});
