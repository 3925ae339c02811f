import { describe, expect, it } from 'vitest';
import { aReading } from './a-reading.ts';

describe('years', () => {
  it.each([
    ['obiettivi raggiunti', null, null, null],
    ['obiettivi raggiunti nel 2023', 2023, null, null],
    ['e nel 2021?', 2021, null, null],
    ['l’anno scorso', 2023, null, null],
    ['rispetto al 2022', null, 2022, null],
    ['rispetto all’anno precedente', null, 2022, null],
    ['confronta il 2022 e il 2023', 2023, 2022, null],
    ['2023 contro 2021', 2023, 2021, null],
    ['slittati al 2024', null, null, '2024'],
    ['rinviati', null, null, null],
    ['spid slittati al 2025', null, null, '2025'],
  ])('%s: asked about %s, compared with %s, put off to %s', (question, year, otherYear, postponedTo) => {
    expect(aReading(question)).toMatchObject({ year, otherYear, postponedTo });
  });
});

describe('periods', () => {
  it.each([
    ['scadenze entro marzo', [null, '2023-03-31']],
    ['a giugno', ['2023-06-01', '2023-06-30']],
    ['nel primo semestre', ['2023-01-01', '2023-06-30']],
    ['fine anno', ['2023-12-01', '2023-12-31']],
    ['dopo il 30/9/2023', ['2023-10-01', null]],
    ['tra marzo e maggio', ['2023-03-01', '2023-05-31']],
  ])('fall in the asked year: %s', (question, [from, to]) => {
    expect(aReading(question).periods).toMatchObject([{ from, to }]);
  });
});
