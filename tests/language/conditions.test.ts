import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { readConditions } from '../../src/language/conditions.ts';
import { normalize } from '../../src/language/normalize.ts';

const read = (question: string) => readConditions(normalize(question));
const brief = (question: string) =>
  read(question).map(({ op, value, high, unit }) => [
    op,
    ...(high === undefined ? [value] : [value, high]),
    unit,
  ]);

describe('one number', () => {
  it.each([
    ['sotto il 60%', '<', 60, '%'],
    ['al di sotto del 60%', '<', 60, '%'],
    ['meno del 5 per cento', '<', 5, '%'],
    ['meno di dieci giorni', '<', 10, 'giorni'],
    ['minore di 5', '<', 5, ''],
    ['inferiori a 50', '<', 50, ''],
    ['non arrivano al 60%', '<', 60, '%'],
    ['< 10', '<', 10, ''],
    ['fino a 50mila', '<=', 50_000, ''],
    ['al massimo 3', '<=', 3, ''],
    ['max € 500.000', '<=', 500_000, '€'],
    ['3 al massimo', '<=', 3, ''],
    ['10 o meno', '<=', 10, ''],
    ['minore o uguale a 10', '<=', 10, ''],
    ['entro il 60%', '<=', 60, '%'],
    ['<= -10', '<=', -10, ''],
    ['≤ 10', '<=', 10, ''],
    ['sopra 300mila euro', '>', 300_000, '€'],
    ['oltre i 500.000', '>', 500_000, ''],
    ['oltre 1,5 milioni', '>', 1_500_000, ''],
    ['oltre due milioni e mezzo', '>', 2_500_000, ''],
    ['più di 1.000', '>', 1000, ''],
    ['più di tre', '>', 3, ''],
    ['più di mezzo milione di euro', '>', 500_000, '€'],
    ['più di un milione', '>', 1_000_000, ''],
    ['più di 2023', '>', 2023, ''],
    ['maggiore di 5', '>', 5, ''],
    ['superiore a 79,2%', '>', 79.2, '%'],
    ['superano il 100%', '>', 100, '%'],
    ['> 300k', '>', 300_000, ''],
    ['>300.000 €', '>', 300_000, '€'],
    ['almeno 10', '>=', 10, ''],
    ['almeno trecentomila euro', '>=', 300_000, '€'],
    ['pari o superiore al 90%', '>=', 90, '%'],
    ['100 o più', '>=', 100, ''],
    ['dal 60% in su', '>=', 60, '%'],
    ['>= 90%', '>=', 90, '%'],
    ['pari a 100%', '=', 100, '%'],
    ['uguale a 3', '=', 3, ''],
    ['esattamente 2', '=', 2, ''],
    ['oltre 10 punti percentuali', '>', 10, '%'],
    ['più della metà', '>', 50, '%'],
    ['almeno tre quarti', '>=', 75, '%'],
    ['meno di un quinto', '<', 20, '%'],
  ] as const)('%s', (words, op, value, unit) => {
    expect(read(words)).toMatchObject([{ op, value, unit, words: normalize(words) }]);
  });
});

describe('two numbers', () => {
  it.each([
    ['tra 10 e 50', 10, 50, ''],
    ['fra dieci e venti', 10, 20, ''],
    ["tra il 50% e l'80%", 50, 80, '%'],
    ['tra 5 per cento e 10 per cento', 5, 10, '%'],
    ['compreso tra 10-50', 10, 50, ''],
    ['tra 50 e 10', 10, 50, ''],
    ['tra 50 e 80%', 50, 80, '%'],
    ['da 100 a 200 mila euro', 100_000, 200_000, '€'],
    ['da 1 a 2 milioni di euro', 1_000_000, 2_000_000, '€'],
    ['da 500 a 2 mila euro', 500, 2000, '€'],
    ['da 500mila a 1 milione', 500_000, 1_000_000, ''],
    ['dal 60% al 90%', 60, 90, '%'],
  ] as const)('%s', (words, value, high, unit) => {
    expect(read(words)).toMatchObject([{ op: 'between', value, high, unit, words: normalize(words) }]);
  });

  it('are two conditions where each has its own word', () => {
    expect(brief('sopra 10 e sotto 50')).toEqual([
      ['>', 10, ''],
      ['<', 50, ''],
    ]);
  });
});

describe('denied', () => {
  it.each([
    ['non più di 3', '<=', 3],
    ['non sopra il 60%', '<=', 60],
    ['che non superano il 100%', '<=', 100],
    ['non hanno superato il 100%', '<=', 100],
    ['non sono sotto il 60%', '>=', 60],
    ['non meno di 10', '>=', 10],
    ['non inferiore a 10', '>=', 10],
    ['non oltre 50mila', '<=', 50_000],
  ] as const)('%s is turned round', (words, op, value) => {
    expect(read(words)).toMatchObject([{ op, value }]);
    expect(read(words)[0]?.words).toContain('non');
  });

  it.each([
    ['diverso da 3'],
    ['non pari a 3'],
    ['!= 3'],
    ['né sopra il 60%'],
    ['non tra 10 e 50'],
    ['fuori da 10 a 50'],
    ['non 10 o più'],
  ])('%s is not read as something else', (words) => {
    expect(read(words)).toEqual([]);
  });

  it.each([
    ['obiettivi non raggiunti sotto il 60%', '<'],
    ['quante ne superano il 100%?', '>'],
  ])('what is denied elsewhere does not matter: %s', (words, op) => {
    expect(read(words)).toMatchObject([{ op }]);
  });
});

describe('no condition', () => {
  it.each([
    ['circa 10'],
    ['10 e 20'],
    ['54 su 30'],
    ['1.930 su 6.000'],
    ['come mai il budget start up è al 55?'],
    ['motivo 178% innovazione'],
    ['max bdg 500.000'],
    ['budget massimo 500.000'],
    ['top 3'],
    ['i primi 5'],
    ['oltre 3.1.1'],
    ['oltre alla nota 12'],
    ['più di 3 mesi'],
    ['meno di due settimane'],
    ['oltre la metà del mese'],
    ['nella seconda metà'],
    ['due terzi'],
    ['oltre il 30/6'],
    ['oltre il 30 giugno'],
    ['dal 15 al 20 marzo'],
    ['dal 2022 al 2023'],
    ['tra 2022 e 2023'],
    ['fino al 2023'],
    ['oltre il 2023'],
    ['entro 5 gg'],
    ['tra 10% e 50 euro'],
    ['al massimo'],
    ['più alto'],
    ['sotto target'],
    [''],
  ])('%s', (words) => {
    expect(read(words)).toEqual([]);
  });

  it('numbers inside what is taken are left alone', () => {
    const text = 'sopra 10 e sotto 50';
    expect(readConditions(text, [{ start: 6, end: 8 }])).toMatchObject([{ value: 50 }]);
  });
});

describe('what the number is about', () => {
  it.each([
    ['con target superiore a 1.000', 'target'],
    ['con un obiettivo superiore a 1.000', 'target'],
    ['valore atteso sopra 10', 'target'],
    ['con risultato sotto 50', 'result'],
    ['il cui consuntivo supera 100', 'result'],
    ['scostamento sopra il 10%', 'variance'],
    ['scostamento dal target superiore al 10%', 'variance'],
    ['mancati per meno di 5 punti percentuali', 'variance'],
    ['sotto il target di più di 10', 'variance'],
    ['oltre 10 di scarto', 'variance'],
    ['quali progetti PIRA hanno un max bdg sopra 300mila euro', 'cap'],
    ['tetto di spesa oltre 300k', 'cap'],
    ['budget massimo superiore a 300mila', 'cap'],
    ['budget sopra 300mila euro', 'cap'],
    ['oltre 300mila euro di budget', 'cap'],
    ['grado di raggiungimento sotto il 95%', 'degree'],
    ['grado sopra il 95%', 'degree'],
    ['sopra il 200% del target', 'degree'],
    ['aree con più di 3 obiettivi non raggiunti', 'count'],
    ['chi ha almeno due mancati?', 'count'],
    ['grado di utilizzo del budget sotto il 60%', 'budget-use'],
    ['budget usato per più del 90%', 'budget-use'],
    ['linee con il budget sotto il 60%', 'budget-use'],
    ['obiettivi sotto il 60%', null],
    ['obiettivi di efficacia sotto il 60%', null],
    ['indicatori di risultato sopra il 90%', null],
  ] as const)('%s: %s', (words, subjectHint) => {
    expect(read(words)).toMatchObject([{ subjectHint }]);
  });

  it('is the nearest of several', () => {
    expect(read('target tra 100 e 200 e risultato sotto 150').map((found) => found.subjectHint)).toEqual([
      'target',
      'result',
    ]);
  });
});

describe('any text', () => {
  const pieces = fc.constantFrom(
    ...[
      'sopra',
      'sotto',
      'il',
      '60%',
      '300mila',
      'euro',
      '€',
      'tra',
      'e',
      'da',
      'a',
      'non',
      'più di',
      '>=',
      '<',
      '-',
    ],
    ...[
      'mezzo',
      'milione',
      'tre',
      'o più',
      'target',
      'del target',
      '2023',
      '3.1.1',
      'punti percentuali',
      '1/2',
      ' ',
    ],
  );
  const spaced = fc.array(pieces, { maxLength: 12 }).map((words) => words.join(' '));
  const glued = fc.array(pieces, { maxLength: 12 }).map((words) => words.join(''));
  const ascii = fc.oneof(spaced, glued, fc.string({ maxLength: 40 }));
  const question = fc.oneof(ascii, fc.string({ unit: 'grapheme', maxLength: 40 }));

  test('conditions lie in the text, in order, apart, with finite values', () => {
    fc.assert(
      fc.property(question, (asked) => {
        const text = normalize(asked);
        let at = 0;
        for (const { start, end, words, value, high } of readConditions(text)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end)).toBe(words);
          expect(Number.isFinite(value)).toBe(true);
          expect(high ?? value).toBeGreaterThanOrEqual(value);
          at = end;
        }
        expect(at).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 500 },
    );
  });

  test('capitals and lost accents change nothing', () => {
    fc.assert(
      fc.property(ascii, (asked) => {
        const plain = asked.normalize('NFD').replace(/\p{M}/gu, '');
        expect(read(plain.toUpperCase())).toEqual(read(asked));
      }),
    );
  });

  test.each([
    ['sopra '],
    ['1 2 '],
    ['tra 1 e 2 '],
    ['non e sono '],
    ['le '],
    ['cento'],
    ['10 '],
    ['tre '],
    ['di'],
  ])('a long run of "%s" is read quickly', (piece) => {
    const text = normalize(`${piece.repeat(5_000 / piece.length)} sopra 3`);
    const started = performance.now();
    readConditions(text);
    // What grows without bounds takes minutes: a slow machine does not.
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});
