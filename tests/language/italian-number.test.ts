import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findNumbers, formatNumber, parseItalianNumber } from '../../src/language/italian-number.ts';

describe('parseItalianNumber', () => {
  test.each([
    ['130', 130],
    ['1.418', 1418],
    ['20.043.747', 20043747],
    ['211.890,5', 211890.5],
    ['10,12', 10.12],
    ['79,2%', 79.2],
    ['79.2%', 79.2],
    ['0.125', 0.125],
    ['-5,3%', -5.3],
    ['−5,3 %', -5.3],
    ['–15', -15],
    ['+40%', 40],
    ['€ 500.000', 500000],
    ['500.000 €', 500000],
    ['€ 8 milioni', 8e6],
    ['8 milioni di euro', 8e6],
    ['1,1 mln', 1.1e6],
    ['2 miliardi', 2e9],
    ['300mila', 300000],
    ['300 mila euro', 300000],
    ['50k', 50000],
    ['10 gg', 10],
    ['5gg', 5],
    ['97 per cento', 97],
    ['0', 0],
    ['-0', 0],
  ])('%s is %d', (text, value) => {
    expect(parseItalianNumber(text)).toBe(value);
  });

  test.each([
    '',
    '-',
    'Sì',
    '3.1.1',
    '31/12/2023',
    '31.12.2023',
    '2023-12-31',
    '1°',
    '5G',
    'Q4',
    '3/4',
    '12 imprese',
    '1,2,3',
  ])('%s is not one number', (text) => {
    expect(parseItalianNumber(text)).toBeNull();
  });

  test('reads back what formatNumber prints', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.boolean(), (cents, signed) => {
        expect(parseItalianNumber(formatNumber(cents / 100, { signed }))).toBe(cents === 0 ? 0 : cents / 100);
      }),
    );
  });
});

describe('findNumbers', () => {
  test.each<[string, [number, string | null, string][]]>([
    ['n. 3 incontri', [[3, null, '3']]],
    ['n.2', [[2, null, '2']]],
    ['n≥x 3.050', [[3050, null, '3.050']]],
    ['>=1,5', [[1.5, null, '1,5']]],
    [
      'max € 261.000 min € 130.000',
      [
        [261000, '€', '€ 261.000'],
        [130000, '€', '€ 130.000'],
      ],
    ],
    [
      '2-8',
      [
        [2, null, '2'],
        [8, null, '8'],
      ],
    ],
    [
      'da -5% a +3%',
      [
        [-5, '%', '-5%'],
        [3, '%', '+3%'],
      ],
    ],
    ['€ -500', [[-500, '€', '€ -500']]],
    [
      'entro 5 giorni (79,2%)',
      [
        [5, 'days', '5 giorni'],
        [79.2, '%', '79,2%'],
      ],
    ],
    ['codice 3.1.1 del 31/12/2023: 4', [[4, null, '4']]],
    [
      '23/30',
      [
        [23, null, '23'],
        [30, null, '30'],
      ],
    ],
    ['COVID-19', [[19, null, '19']]],
    [
      '5 (3 processi, 2 servizi)',
      [
        [5, null, '5'],
        [3, null, '3'],
        [2, null, '2'],
      ],
    ],
    ['niente', []],
  ])('%s', (text, expected) => {
    expect(findNumbers(text).map(({ value, unit, words }) => [value, unit, words])).toEqual(expected);
  });

  test('gives spans of the words', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        for (const { start, end, words } of findNumbers(text)) expect(text.slice(start, end)).toBe(words);
      }),
    );
  });
});

describe('formatNumber', () => {
  test.each([
    [1418, {}, '1.418'],
    [-5.3, {}, '−5,3'],
    [40, { signed: true }, '+40'],
    [-40, { signed: true }, '−40'],
    [0, { signed: true }, '0'],
    [97.6923, { decimals: 1 }, '97,7'],
    [-0.001, { decimals: 1 }, '0'],
    [20043747, {}, '20.043.747'],
  ])('%d with %o is %s', (value, options, text) => {
    expect(formatNumber(value, options)).toBe(text);
  });
});
