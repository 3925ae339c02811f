import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type ConfirmedMatch, loadMatches, matchYears } from '../../src/report/across-years.ts';
import { PROJECT_DATA } from '../../src/report/curated-file.ts';
import { type Indicator, yearIndexSchema } from '../../src/report/record.ts';
import { anIndicator } from './an-indicator.ts';

const centre = (name: string) => ({ name, printed: name });
const row = (id: string, name: string, known: Partial<Indicator> = {}) => anIndicator(id, { name, ...known });
const years = (before: Indicator[], after: Indicator[], said: ConfirmedMatch[] = []) =>
  matchYears({ year: 2023, indicators: before }, { year: 2024, indicators: after }, said);
const said = (id: string, other: string | null): ConfirmedMatch => ({
  earlier: { year: 2023, id },
  later: { year: 2024, id: other },
  author: 'Prova',
  reason: 'stesso servizio',
});

describe('the rows of two years', () => {
  it.each<[string, Indicator[], Indicator[], [string, string][]]>([
    ['a name with another year', [row('a', 'Eventi del 2023')], [row('b', 'Eventi del 2024')], [['a', 'b']]],
    [
      'a name in other words',
      [row('a', 'Utilizzo del budget start up')],
      [row('b', 'Grado di utilizzo del budget start up')],
      [['a', 'b']],
    ],
    ['names of different things', [row('a', 'Utilizzo SPID')], [row('b', 'Casi di mediazione')], []],
    ['the same name in another section', [row('a', 'Eventi')], [row('b', 'Eventi', { section: 'pira' })], []],
    [
      'one name twice, told apart by the code',
      [
        row('a', 'Utilizzo del budget', { code: '1.1.1' }),
        row('b', 'Utilizzo del budget', { code: '2.1.1' }),
      ],
      [
        row('c', 'Utilizzo del budget', { code: '2.1.1' }),
        row('d', 'Utilizzo del budget', { code: '1.1.1' }),
      ],
      [
        ['a', 'd'],
        ['b', 'c'],
      ],
    ],
    [
      'one name twice, told apart by the centre',
      [row('a', 'Utilizzo del budget', { centres: [centre('Formaper')] }), row('b', 'Utilizzo del budget')],
      [row('c', 'Utilizzo del budget'), row('d', 'Utilizzo del budget', { centres: [centre('Formaper')] })],
      [
        ['a', 'd'],
        ['b', 'c'],
      ],
    ],
  ])('%s', (_, before, after, pairs) => {
    const found = years(before, after).proposed.map(({ earlier, later }) => [earlier, later]);
    expect(found.toSorted()).toEqual(pairs);
  });

  it('are proposed with a reason, and what is left over is told', () => {
    const shared = { code: '1.1.1', centres: [centre('Formaper')] };
    const found = years(
      [row('a', 'Corsi svolti', shared), row('b', 'Spese')],
      [row('c', 'Corsi svolti', shared), row('d', 'Visite')],
    );
    expect(found).toEqual({
      confirmed: [],
      proposed: [
        {
          earlier: 'a',
          later: 'c',
          reason: { code: 'alike', likeness: 1, sameCode: true, sharedCentres: ['Formaper'] },
        },
      ],
      onlyEarlier: ['b'],
      onlyLater: ['d'],
    });
  });

  it('are what a person says, whatever their names', () => {
    const before = [row('a', 'Corsi svolti'), row('b', 'Spese')];
    const after = [row('c', 'Corsi svolti'), row('d', 'Spese')];
    const found = years(before, after, [said('a', 'd'), said('b', null), said('x', 'c')]);
    expect(found.confirmed.map(({ earlier, later }) => [earlier, later])).toEqual([['a', 'd']]);
    expect(found).toMatchObject({ proposed: [], onlyEarlier: ['b'], onlyLater: ['c'] });
  });

  it('pairs each row of the report with itself', () => {
    const year = yearIndexSchema.parse(
      JSON.parse(readFileSync(join(PROJECT_DATA, 'years/2023.json'), 'utf8')),
    );
    const next = { ...year, year: 2024, indicators: year.indicators.toReversed() };
    const { proposed, onlyEarlier, onlyLater } = matchYears(year, next, loadMatches(PROJECT_DATA));
    expect(proposed.filter(({ earlier, later }) => earlier !== later)).toEqual([]);
    expect([proposed.length, onlyEarlier, onlyLater]).toEqual([year.indicators.length, [], []]);
  });
});
