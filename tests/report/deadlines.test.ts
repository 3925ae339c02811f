import { describe, expect, test } from 'vitest';
import { deadlinesOf } from '../../src/report/deadlines.ts';
import { postponementsOf } from '../../src/report/postponements.ts';
import { aFootnote, anIndicator, aYear, rowOf } from './an-indicator.ts';

const rowWith = (target: string, result: string, ...texts: string[]) => {
  const footnotes = texts.map((text, at) => aFootnote(at + 1, text));
  return rowOf(
    aYear([anIndicator('a', { target, result, footnotes: footnotes.map(({ number }) => number) })], {
      footnotes,
    }),
    'a',
  );
};

describe('deadlinesOf', () => {
  test.each([
    ['Entro 31/3/2023', '30/3/2023', [[null, '2023-03-31', '2023-03-30', 'in-time']]],
    ['Entro 7/23', '10/23', [[null, '2023-07-31', '2023-10-31', 'late']]],
    ['Entro 31/3/2023', 'Sì', [[null, '2023-03-31', null, 'date-not-stated']]],
    ['Entro 31/12/2023', 'No', [[null, '2023-12-31', null, 'missed']]],
    ['Entro 31/12/2023', 'Attività di studio', [[null, '2023-12-31', null, 'missed']]],
    ['1. Entro 30/4/2023 2. Almeno 3', '1. 19/4/2023 2. 3', [[1, '2023-04-30', '2023-04-19', 'in-time']]],
    [
      '1. Sì 2. Controlli (se avviata entro maggio 2023)',
      '1. Sì 2. No (avviata ad ottobre 2023)',
      [[2, '2023-05-31', null, 'not-applicable']],
    ],
    ['Almeno 2 incontri entro 30/6/2023', '3 (15/5/2023)', [[null, '2023-06-30', '2023-05-15', 'in-time']]],
    ['Sì', '30/3/2023', []],
  ])('%s, %s', (target, result, expected) => {
    const found = deadlinesOf(rowWith(target, result));
    expect(found.map(({ part, by, doneOn, outcome }) => [part, by, doneOn, outcome])).toEqual(expected);
  });
});

test('a month stays a month', () => {
  const [deadline] = deadlinesOf(rowWith('Entro 7/23', '10/23'));
  expect(deadline).toMatchObject({
    due: { precision: 'month' },
    done: { iso: '2023-10-31', precision: 'month' },
  });
});

describe('postponementsOf', () => {
  test.each([
    ['No (slittamento attività nel 2024)', [], ['2024']],
    ['81% (parte slittata sul 2024)', [], ['2024']],
    ['Sì', ['Operativo da marzo 2024.'], ['2024-03']],
    ['Sì', ['Gestione a partire dalla seconda metà del 2024.'], ['2024']],
    ['0', ['Slittamento dal 2023 al 2024.'], ['2024']],
    ['No', ['Iniziato a maggio 2023, concluso a fine 2025.'], ['2025']],
    ['Sì', ['Realizzato nel 2023 (D.L. 76/2020).'], []],
    ['Sì', [], []],
  ])('%s, notes %j: %j', (result, notes, expected) => {
    expect(postponementsOf(rowWith('Sì', result, ...notes)).map(({ to }) => to)).toEqual(expected);
  });

  test('tells whose words they are', () => {
    expect(postponementsOf(rowWith('Sì', 'No', 'Rinviato al 2024.'))).toEqual([
      { indicator: 'a', to: '2024', words: 'Rinviato al 2024.', footnote: 1 },
    ]);
  });
});
