import { describe, expect, test } from 'vitest';
import { type Anomaly, anomaliesOf } from '../../src/report/anomalies/index.ts';
import { anomalyText, placeText } from '../../src/report/anomalies/texts.ts';
import type { Knowledge } from '../../src/report/knowledge.ts';
import type { Footnote, Indicator } from '../../src/report/record.ts';
import { aFootnote, anIndicator, aYear } from './an-indicator.ts';

const NOTHING: Knowledge = { directions: [], overrides: [], causes: [], relations: [], anomalies: [] };

function found(
  rows: Indicator[],
  known: Partial<Knowledge> & { footnotes?: Footnote[]; text?: string[] } = {},
): Anomaly[] {
  return anomaliesOf(aYear(rows, known), { ...NOTHING, ...known });
}

const summary = (anomalies: Anomaly[]) =>
  anomalies.map(({ code, detail, places }) => [code, detail, places.map((place) => place.indicator)]);

test('a report without faults has none', () => {
  expect(
    found([
      anIndicator('a', { code: '1.1.1', objective: 'UNO' }),
      anIndicator('b', { code: '1.1.2', objective: 'UNO' }),
    ]),
  ).toEqual([]);
});

describe('codes and references', () => {
  test('used twice in a table, and shared by two', () => {
    const rows = [
      anIndicator('a', { code: '3.1.1' }),
      anIndicator('b', { code: '3.1.1' }),
      anIndicator('c', { code: '1.1.1' }),
      anIndicator('d', { code: '1.1.1', section: 'pira' }),
      anIndicator('e'),
      anIndicator('f'),
    ];
    expect(summary(found(rows))).toEqual([
      ['code-used-twice', '3.1.1', ['a', 'b']],
      ['code-shared-by-tables', '1.1.1', ['c', 'd']],
    ]);
  });

  test('crossed, and cited twice', () => {
    const rows = [
      anIndicator('a', { code: '2.3.1', piraCodes: ['2.4.1'] }),
      anIndicator('b', { code: '2.4.1', piraCodes: ['2.3.1'] }),
      anIndicator('c', { code: '2.5.1', piraCodes: ['2.5.1'] }),
      anIndicator('d', { piraCodes: ['4.1.4'] }),
      anIndicator('e', { piraCodes: ['4.1.4'] }),
    ];
    expect(summary(found(rows))).toEqual([
      ['crossed-references', '2.3.1 → PIRA 2.4.1, 2.4.1 → PIRA 2.3.1', ['a', 'b']],
      ['pira-code-cited-twice', '4.1.4', ['d', 'e']],
    ]);
  });
});

describe('headings and programmes', () => {
  test('one heading over two numbers, one number under two headings', () => {
    const rows = [
      anIndicator('a', { code: '3.3.1', objective: 'INVESTIMENTI' }),
      anIndicator('b', { code: '3.4.1', objective: 'Investimenti' }),
      anIndicator('c', { section: 'pira', code: '3.1.1', objective: 'ATTRATTIVITÀ' }),
      anIndicator('d', { section: 'pira', code: '3.1.2', objective: 'ECONOMIA' }),
    ];
    expect(summary(found(rows))).toEqual([
      ['heading-repeated', 'INVESTIMENTI', ['a', 'b']],
      ['objective-number-used-twice', '3.1', ['c', 'd']],
    ]);
  });

  test('one programme with two amounts', () => {
    const inProgramme = (id: string, programmeBudget: number, code = '005') =>
      anIndicator(id, {
        mission: { code: '011', name: 'M' },
        programme: { code, name: 'P' },
        programmeBudget,
      });
    const rows = [
      inProgramme('a', 20_043_747),
      inProgramme('b', 20_043_747),
      inProgramme('c', 22_043_747),
      inProgramme('d', 1, '004'),
    ];
    expect(summary(found(rows))).toEqual([
      ['programme-amounts-differ', '011/005: € 20.043.747, € 22.043.747', ['a', 'c']],
    ]);
  });

  test('a column named as the first one', () => {
    const text = [
      'INDICATORI DI PERFORMANCE TIPOLOGIA ALGORITMO',
      '2023 RISULTATO INDICATORI DI PERFORMANCE',
      '',
      'INDICATORI DI PERFORMANCE TIPOLOGIA',
      '2023 RISULTATO CENTRO',
    ];
    expect(found([anIndicator('a')], { text })).toEqual([
      {
        code: 'column-mislabelled',
        places: [{ indicator: null, line: 2, words: '2023 RISULTATO INDICATORI DI PERFORMANCE' }],
        detail: '2023 RISULTATO INDICATORI DI PERFORMANCE',
      },
    ]);
  });
});

describe('cells', () => {
  test.each<[string, Partial<Indicator>, string, string]>([
    [
      'a missing cell',
      { uncertainties: [{ code: 'missing-cell', field: 'type', line: 9, words: '' }] },
      'missing-cell',
      'type',
    ],
    ['an open bracket', { target: 'Sì (max bdg € 31.000' }, 'bracket-not-closed', 'Sì (max bdg € 31.000'],
    [
      'a part without number',
      { target: '1. Piano entro 31/3/2023 Interventi entro 31/12/2023', result: '1. 30/3/2023 2. Sì' },
      'part-without-number',
      '1. Piano entro 31/3/2023 Interventi entro 31/12/2023',
    ],
    [
      'a yes/no algorithm of a number',
      { algorithm: 'Sì/No', target: '<=1025', result: '548' },
      'algorithm-not-of-target',
      'Sì/No',
    ],
    ['a counted unit of a yes', { unit: 'Volume' }, 'unit-not-of-target', 'Volume'],
  ])('%s', (_, known, code, detail) => {
    expect(summary(found([anIndicator('a', known)]))).toEqual([[code, detail, ['a']]]);
  });

  test('a missing cell stands at its line', () => {
    const uncertainties = [{ code: 'missing-cell' as const, field: 'type', line: 9, words: '' }];
    expect(found([anIndicator('a', { uncertainties })])[0]?.places[0]?.line).toBe(9);
  });

  test.each<[string, Partial<Indicator>]>([
    [
      'another uncertainty',
      { uncertainties: [{ code: 'unknown-centre', field: 'centres', line: 9, words: 'X' }] },
    ],
    ['a yes/no algorithm of a yes', { algorithm: 'Sì/No' }],
    ['a unit of a number', { unit: 'Volume', target: '10', result: '11' }],
    ['numbered parts', { target: '1. Sì 2. Sì', result: '1. Sì 2. Sì' }],
  ])('%s is none', (_, known) => {
    expect(found([anIndicator('a', known)])).toEqual([]);
  });
});

test('a footnote that repeats a stretch of words', () => {
  const stretch = 'nuove imprese iscritte nel CRM, organizzati 75 eventi in totale';
  const footnotes = [
    aFootnote(1, `Raggiunte ${stretch}; ${stretch}; altro.`),
    aFootnote(2, 'realizzati incontri e realizzati incontri'),
  ];
  const [repeated, ...others] = found([anIndicator('a')], { footnotes });
  expect(repeated).toMatchObject({ code: 'footnote-repeats-itself', detail: '1', places: [{ line: 101 }] });
  expect(repeated?.places[0]?.words).toContain('nuove imprese iscritte nel CRM');
  expect(others).toEqual([]);
});

describe('twins', () => {
  const relations: Knowledge['relations'] = [
    {
      rows: [
        { section: null, name: ['one'] },
        { section: null, name: ['other'] },
      ],
      kind: 'same-measure',
      reason: 'same',
    },
  ];
  const twins = (result: string) => [
    anIndicator('one', { target: '10', result: '12' }),
    anIndicator('other', { target: '10', result }),
  ];

  test.each([
    ['9', ['tables-contradict']],
    ['11', ['twin-values-differ']],
    ['12', []],
  ])('12 and %s: %j', (result, codes) => {
    expect(found(twins(result), { relations }).map(({ code }) => code)).toEqual(codes);
  });
});

test('a curated one stands only on its words', () => {
  const entry: Knowledge['anomalies'][number] = {
    code: 'formula-and-target-disagree',
    row: { section: 'performance', name: ['Equilibrio'] },
    restsOn: { target: '>=1', algorithm: 'Oneri/Proventi' },
    reason: 'upside down',
  };
  const row = anIndicator('a', {
    name: 'Equilibrio economico',
    target: '>=1',
    result: '1',
    algorithm: 'Oneri/Proventi',
  });
  expect(summary(found([row], { anomalies: [entry] }))).toEqual([
    ['formula-and-target-disagree', 'upside down', ['a']],
  ]);
  expect(found([{ ...row, algorithm: 'Proventi/Oneri' }], { anomalies: [entry] })).toEqual([]);
});

test('reads as one line, with its places', () => {
  const anomaly: Anomaly = { code: 'pira-code-cited-twice', detail: '4.1.4', places: [] };
  expect(anomalyText(anomaly)).toBe('Codice PIRA richiamato da più indicatori: 4.1.4');
  expect(placeText({ indicator: null, line: 7, words: 'Sì (max' })).toBe('riga 7: Sì (max');
});
