import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DATE_FORMS, SIGN_OF_A_DATE } from '../../src/language/date-forms.ts';
import { findDates } from '../../src/language/dates.ts';

const found = (text: string) => findDates(text, 2023).map(({ from, to, precision }) => [from, to, precision]);
const day = (iso: string) => [[iso, iso, 'day']];

describe('findDates', () => {
  test.each([
    ['entro il 31/3/2023', '2023-03-31'],
    ['Sì 30/03/23', '2023-03-30'],
    ['31.12.2023', '2023-12-31'],
    ['31-12-2023', '2023-12-31'],
    ['2023-12-31', '2023-12-31'],
    ['31 marzo 2023', '2023-03-31'],
    ['31 marzo', '2023-03-31'],
    ['1° aprile', '2023-04-01'],
    ['il primo aprile', '2023-04-01'],
    ['15 mar. 2024', '2024-03-15'],
    ['entro 31/12', '2023-12-31'],
    ["dall'8/6", '2023-06-08'],
    ['29 febbraio 2024', '2024-02-29'],
  ])('%s is the day %s', (text, iso) => {
    expect(found(text)).toEqual(day(iso));
  });

  test.each([
    ['avvio entro 7/23', '2023-07-01', '2023-07-31', 'month'],
    ['10/2023', '2023-10-01', '2023-10-31', 'month'],
    ['entro giugno', '2023-06-01', '2023-06-30', 'month'],
    ['fine marzo 2024', '2024-03-01', '2024-03-31', 'month'],
    ["dicembre '22", '2022-12-01', '2022-12-31', 'month'],
    ['dic-23', '2023-12-01', '2023-12-31', 'month'],
    ['entro febbraio 2024', '2024-02-01', '2024-02-29', 'month'],
    ['entro il primo semestre', '2023-01-01', '2023-06-30', 'half'],
    ['nel II semestre 2024', '2024-07-01', '2024-12-31', 'half'],
    ['a partire dalla seconda metà del 2024', '2024-07-01', '2024-12-31', 'half'],
    ['terzo trimestre', '2023-07-01', '2023-09-30', 'quarter'],
    ['1° quadrimestre 2023', '2023-01-01', '2023-04-30', 'quarter'],
    ['slittato nel 2024', '2024-01-01', '2024-12-31', 'year'],
    ["entro l'anno", '2023-01-01', '2023-12-31', 'year'],
    ['fine anno', '2023-01-01', '2023-12-31', 'year'],
    ['27/02/2023-08/03/2023', '2023-02-27', '2023-03-08', 'range'],
    ['dal 27 febbraio all’8 marzo 2024', '2024-02-27', '2024-03-08', 'range'],
    ['27-31 marzo', '2023-03-27', '2023-03-31', 'range'],
    ['tra marzo e giugno', '2023-03-01', '2023-06-30', 'range'],
    ['da gennaio a marzo 2024', '2024-01-01', '2024-03-31', 'range'],
  ])('%s', (text, from, to, precision) => {
    expect(found(text)).toEqual([[from, to, precision]]);
  });

  test.each([
    ['marzo e giugno', 2],
    ['31/3/2023 e 30/6/2023', 2],
    ['23/30', 0],
    ['11/11', 0],
    ['2/2', 0],
    ['3.1.1', 0],
    ['31/02/2023', 0],
    ['13/2023', 0],
    ['PIAO 2023-2025', 0],
    ['dato 2022', 0],
    ['5 8', 0],
    ['in maggioranza', 0],
    ['', 0],
  ])('%s holds %d dates', (text, count) => {
    expect(found(text)).toHaveLength(count);
  });

  test('a date never ends before it starts, and its span is its words', () => {
    const pieces = fc.constantFrom(
      '31',
      '/',
      '12',
      '2023',
      '-',
      ' ',
      'marzo',
      'al',
      'tra',
      'e',
      'nel',
      'semestre',
      'I',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (words) => {
        const text = words.join('');
        for (const date of findDates(text, 2023)) {
          expect(date.from <= date.to).toBe(true);
          expect(text.slice(date.start, date.end)).toBe(date.words);
        }
      }),
    );
  });

  test('a text without the sign of a date holds none of the forms', () => {
    const pieces = fc.constantFrom(
      ...['31', '1', '/', '.', '-', '–', ' ', ' e ', ' al ', '2023', "'23", "l'", 'entro ', 'fine ', 'nel '],
      ...['marzo', 'sett', 'dic.', 'primo', 'II', '4°', ' semestre', ' trimestre', ' metà', ' del ', 'anno'],
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 8 }), (words) => {
        const text = words.join('');
        fc.pre(!SIGN_OF_A_DATE.test(text));
        expect(DATE_FORMS.filter(({ pattern }) => text.search(pattern) >= 0)).toEqual([]);
      }),
      { numRuns: 2_000 },
    );
  });
});
