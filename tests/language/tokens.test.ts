import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isWord, tokenize } from '../../src/language/tokens.ts';

const words = (question: string) => tokenize(question).tokens.map((token) => token.word);

describe('the tokens of a question', () => {
  it.each([
    ['Quali OBIETTIVI?', ['quali', 'obiettivi']],
    ['perché è così', ['perche', 'e', 'cosi']],
    ["l’area, dell'Ente", ['l', 'area', ',', 'dell', 'ente']],
    ['il 3.1.1.', ['il', '3.1.1']],
    ['5,5% o 1.930', ['5,5%', 'o', '1.930']],
    ['entro il 30/6/2023', ['entro', 'il', '30/6/2023']],
    ['sopra 300mila euro', ['sopra', '300mila', 'euro']],
    ['budget>90%', ['budget', '>', '90%']],
    ['≥ 10; <= 4', ['≥', '10', ';', '<=', '4']],
    ['PAT-LIB e Vi.Vi.Fir', ['pat', 'lib', 'e', 'vi', 'vi', 'fir']],
    ['E-Gov & ESG: 2x', ['e', 'gov', '&', 'esg', ':', '2x']],
    ['100€, € 500.000', ['100', '€', ',', '€', '500.000']],
    ['front  end\n\tRI', ['front', 'end', 'ri']],
    ['???!!! ...', []],
    ['', []],
  ])('%s', (question, expected) => {
    expect(words(question)).toEqual(expected);
  });

  it.each([
    ['d’impatto', 'd', true],
    ["l'ultimo", 'l', true],
    ['la sigla D e basta', 'd', false],
    ['com`è', 'com', true],
    ['e 5’', 'e', false],
  ])('%s: whether "%s" was cut short is %s', (question, word, elided) => {
    expect(tokenize(question).tokens.find((token) => token.word === word)?.elided).toBe(elided);
  });

  it('shows back what was written, and where it stands in the normal form', () => {
    const { normalized, tokens } = tokenize('Così l’ÀREA');
    expect(tokens).toEqual([
      { written: 'Così', word: 'cosi', elided: false, start: 0, end: 4 },
      { written: 'l', word: 'l', elided: true, start: 5, end: 6 },
      { written: 'ÀREA', word: 'area', elided: false, start: 7, end: 11 },
    ]);
    expect(normalized).toBe('cosi l area');
  });

  it('shows accents that were typed as signs of their own', () => {
    expect(tokenize('perche\u0301').tokens.map((token) => token.written)).toEqual(['perché']);
  });

  it('falls back on the normal form where a letter stands for several', () => {
    expect(tokenize('½ ﬁne').tokens.map((token) => token.written)).toEqual(words('½ ﬁne'));
  });

  it('covers the normal form in order, without overlaps, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (question) => {
        const { normalized, tokens } = tokenize(question);
        let end = 0;
        for (const token of tokens) {
          expect(token.start).toBeGreaterThanOrEqual(end);
          expect(normalized.slice(token.start, token.end)).toBe(token.word);
          end = token.end;
        }
      }),
    );
  });
});

describe('isWord', () => {
  it.each([
    ['area', true],
    ['3.1.1', false],
    ['300mila', false],
    ['>=', false],
    ['a1', true],
  ])('%s: %s', (text, expected) => {
    expect(tokenize(text).tokens.map(isWord)).toEqual([expected]);
  });
});
