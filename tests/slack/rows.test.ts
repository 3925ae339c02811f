import { describe, expect, it } from 'vitest';
import type { Corpus, Year } from '../../src/report/corpus.ts';
import { rowKey } from '../../src/slack/button-values.ts';
import { rowFinder } from '../../src/slack/rows.ts';
import { corpus } from './running-bot.ts';

const { latest } = corpus;
const [row] = latest.indicators;

/** Two years of the same rows, and which of them were looked at. */
function twoYears() {
  const judged: number[] = [];
  const yearNamed = (year: number): Year => ({
    ...latest,
    year,
    get indicators() {
      judged.push(year);
      return latest.indicators;
    },
  });
  const years = new Map([2022, 2023].map((year) => [year, yearNamed(year)]));
  return { find: rowFinder({ ...corpus, years } satisfies Corpus), judged };
}

describe('finding a row by its key', () => {
  it('finds the row of the key’s year', () => {
    const { find } = twoYears();
    if (row === undefined) throw new Error('no row');
    for (const year of [2022, 2023])
      expect(find(rowKey(year, row.id))).toMatchObject({ row: { id: row.id }, year: { year } });
  });

  it.each(['2021:aaaaaaaaaaaa', '2023:aaaaaaaaaaaa', 'x', '', '2023'])('finds nothing for %j', (key) => {
    expect(twoYears().find(key)).toBeNull();
  });

  it('judges a year only when one of its rows is asked for, and once', () => {
    const { find, judged } = twoYears();
    expect(judged).toEqual([]);
    find('2021:aaaaaaaaaaaa');
    find(rowKey(2022, row?.id ?? ''));
    find(rowKey(2022, row?.id ?? ''));
    expect(judged).toEqual([2022]);
  });
});
