import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Decision, loadDecisions } from '../../../src/report/across-years/decisions.ts';
import { matchYears } from '../../../src/report/across-years/match-years.ts';
import { PROJECT_DATA } from '../../../src/report/curated-file.ts';
import type { Indicator } from '../../../src/report/record.ts';
import { YEAR_2023, yearAfter } from '../../years/later-years.ts';
import { anIndicator } from '../an-indicator.ts';

const centre = (name: string) => ({ name, printed: name });
const row = (id: string, name: string, known: Partial<Indicator> = {}) => anIndicator(id, { name, ...known });
const years = (before: Indicator[], after: Indicator[], decisions: Decision[] = []) =>
  matchYears({ year: 2023, indicators: before }, { year: 2024, indicators: after }, decisions);
const said = (id: string, other: string, same = true): Decision => ({
  earlier: { year: 2023, id },
  later: { year: 2024, id: other },
  same,
  author: 'Prova',
  reason: 'stesso servizio',
  on: '2025-05-06',
});
const pairsOf = (matches: readonly { earlier: string; later: string }[]) =>
  matches.map(({ earlier, later }) => [earlier, later]).toSorted();

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
    expect(pairsOf(years(before, after).proposed)).toEqual(pairs);
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
          clear: true,
        },
      ],
      onlyEarlier: ['b'],
      onlyLater: ['d'],
    });
  });

  it('are not clear where another row comes near, or the names hardly meet', () => {
    const twins = [row('a', 'Utilizzo del budget'), row('b', 'Utilizzo del budget')];
    expect(years(twins, [row('c', 'Utilizzo del budget')]).proposed).toMatchObject([{ clear: false }]);
    expect(
      years([row('a', 'Corsi svolti per imprese')], [row('b', 'Corsi svolti per studenti')]).proposed,
    ).toMatchObject([{ clear: false }]);
  });

  it('are what a person says, whatever their names, and never what a person told apart', () => {
    const before = [row('a', 'Corsi svolti'), row('b', 'Spese')];
    const after = [row('c', 'Corsi svolti'), row('d', 'Spese')];
    const found = years(before, after, [said('a', 'd'), said('x', 'c')]);
    expect(pairsOf(found.confirmed)).toEqual([['a', 'd']]);
    expect(found).toMatchObject({ proposed: [], onlyEarlier: ['b'], onlyLater: ['c'] });
    expect(pairsOf(years(before, after, [said('a', 'c', false)]).proposed)).toEqual([['b', 'd']]);
  });

  it('are said once: of two decisions on one row the first stands', () => {
    const found = years([row('a', 'x'), row('b', 'y')], [row('c', 'z')], [said('a', 'c'), said('b', 'c')]);
    expect(pairsOf(found.confirmed)).toEqual([['a', 'c']]);
  });

  it('pairs each row of the report with itself, in whatever order, and none twice', () => {
    const next = fc.shuffledSubarray(YEAR_2023.indicators, { minLength: 1 });
    fc.assert(
      fc.property(next, (indicators) => {
        const { proposed, onlyLater } = matchYears(
          YEAR_2023,
          { year: 2024, indicators },
          loadDecisions(PROJECT_DATA),
        );
        const ids = new Set(indicators.map(({ id }) => id));
        expect(proposed.filter(({ earlier, later }) => ids.has(earlier) && earlier !== later)).toEqual([]);
        expect(new Set(proposed.map(({ earlier }) => earlier)).size).toBe(proposed.length);
        expect(new Set(proposed.map(({ later }) => later)).size).toBe(indicators.length - onlyLater.length);
        expect(onlyLater).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });

  it.each([7, 8, 9])(
    'are right, where clear, in a year with rows renamed, moved, gone and new (%d)',
    (seed) => {
      const { index, successor } = yearAfter(YEAR_2023, seed);
      const { proposed } = matchYears(YEAR_2023, index, []);
      const clear = proposed.filter((match) => match.clear);
      expect(clear.filter(({ earlier, later }) => successor.get(earlier) !== later)).toEqual([]);
      expect(clear.length).toBeGreaterThan(100);
    },
  );
});
