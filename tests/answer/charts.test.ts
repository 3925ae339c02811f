import { describe, expect, it } from 'vitest';
import { targetChart, verdictChart } from '../../src/answer/charts.ts';
import { anIndicator, aYear, rowOf } from '../report/an-indicator.ts';

const year = aYear([
  anIndicator('raggiunto'),
  anIndicator('mancato', { result: 'No' }),
  anIndicator('numero', { target: '>=90%', result: '79,2%' }),
  anIndicator('giorni', { target: '5 giorni', result: '30%' }),
  anIndicator('parti', { target: '1. 10 2. 20', result: '1. 10 2. 5' }),
]);
const rows = (...ids: string[]) => ids.map((id) => rowOf(year, id));

describe('a chart of verdicts', () => {
  it('has a series for each verdict that occurs, in each group', () => {
    const groups = [
      { name: 'Uno', rows: rows('raggiunto', 'mancato') },
      { name: 'Due', rows: rows('raggiunto') },
    ];
    expect(verdictChart('Esiti', groups)).toEqual([
      {
        kind: 'chart',
        title: 'Esiti',
        categories: ['Uno', 'Due'],
        series: [
          { name: 'Raggiunti', values: [1, 1] },
          { name: 'Non raggiunti', values: [1, 0] },
        ],
      },
    ]);
  });

  it('says that it shows the first of many groups, and shows nothing of one', () => {
    const many = Array.from({ length: 30 }, (_, index) => ({ name: `G${index}`, rows: rows('raggiunto') }));
    expect(verdictChart('Esiti per centro', many)).toMatchObject([
      { title: 'Esiti per centro (i primi 12)', categories: many.slice(0, 12).map(({ name }) => name) },
    ]);
    expect(verdictChart('Esiti', many.slice(0, 1))).toEqual([]);
  });
});

describe('a chart of a target and its result', () => {
  it('is drawn where both are one number in one unit', () => {
    expect(targetChart(rowOf(year, 'numero'))).toEqual([
      {
        kind: 'chart',
        title: 'Target e risultato (%)',
        categories: ['Target', 'Risultato'],
        series: [{ name: 'Valore', values: [90, 79.2] }],
      },
    ]);
  });

  it.each(['raggiunto', 'giorni', 'parti'])('is not drawn of %s', (id) => {
    expect(targetChart(rowOf(year, id))).toEqual([]);
  });
});
