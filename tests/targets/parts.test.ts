import { describe, expect, test } from 'vitest';
import { splitNumbered } from '../../src/targets/reading/parts.ts';
import { codes, judged } from './subject.ts';

describe('parts', () => {
  test.each([
    ['1. Sì 2. Almeno 10 imprese', '1.Sì 2. 10 imprese', 'met', ['met', 'met']],
    ['1. Sì 2. Almeno 10 imprese', '1.Sì 2. 9 imprese', 'partially-met', ['met', 'not-met']],
    ['1. Sì 2. Almeno 10 imprese', '1. No 2. 9 imprese', 'not-met', ['not-met', 'not-met']],
    ['1. >=n. 4.000 2. n.2', '1. 4.986 2. 2', 'met', ['met', 'met']],
    ['1. Almeno 2 servizi 2. Sì', '1. 2 2. Sì', 'met', ['met', 'met']],
    ['1) Sì 2) n. 4', '1) Sì 2) 5', 'met', ['met', 'met']],
    ['1. 3 2. 4', '1.3 2.5', 'met', ['met', 'met']],
    ['1. Entro 30/4/2023 2. Entro 31/12/2023', '1. 19/4/2023', 'partially-met', ['met', 'not-assessable']],
    [
      '1. Entro 30/4/2023 2. Entro 30/6/2023',
      '1. 5/5/2023 2. 7/7/2023',
      'partially-met',
      ['partially-met', 'partially-met'],
    ],
    ['1. Sì 2. Sì', '1. - 2. -', 'not-assessable', ['not-assessable', 'not-assessable']],
    ['1. Sì 2. Sì', '1. No 2. -', 'not-met', ['not-met', 'not-assessable']],
    ['Sì', '1. Sì 2. No', 'partially-met', ['met', 'not-met']],
  ])('%s, %s: %s', (target, result, status, parts) => {
    const verdict = judged(target, result);
    expect(verdict.status).toBe(status);
    expect(verdict.parts.map((part) => part.status)).toEqual(parts);
  });

  test('one single answer covers all parts, with a reservation', () => {
    const verdict = judged('1. Programma entro 31/3/2023 2. Attività entro il 31/12/2023', 'Sì');
    expect(verdict.status).toBe('met');
    expect(verdict.reservations).toEqual([
      { code: 'one-answer-for-parts', parts: 2, words: 'Sì' },
      { code: 'no-date-stated', part: 1, deadline: { iso: '2023-03-31', precision: 'day' } },
    ]);
    expect(judged('1. Sì 2. Sì', 'No').status).toBe('not-met');
  });

  test.each([
    [
      '1. Definizione piano entro 31/3/2023 Realizzazione interventi entro 31/12/2023',
      '1. 30/03/2023 2. Sì',
      'met',
    ],
    [
      '1. Definizione piano entro 31/3/2023 Realizzazione interventi entro 31/12/2023',
      '1. 30/04/2023 2. No',
      'partially-met',
    ],
    ['Piano entro 31/3/2023 e realizzazione entro 31/12/2023', '30/3/2023 e 15/12/2023', 'met'],
    ['Piano entro 31/3/2023 e realizzazione entro 31/12/2023', '30/4/2023 e 15/12/2023', 'partially-met'],
  ])('a number lost in print: %s, %s: %s', (target, result, status) => {
    const verdict = judged(target, result);
    expect(verdict.parts).toHaveLength(2);
    expect(verdict.status).toBe(status);
  });

  test('the variance is that of the only part that has one', () => {
    expect(judged('1. >= n. 40.000 imprese 2. Sì', '1. 28.189 2. Sì').variance?.absolute).toBe(-11_811);
    expect(judged('1. 3 2. 4', '1. 5 2. 5').variance).toBeNull();
  });

  test.each([
    ['1. Sì 2. No', ['Sì', 'No']],
    ['1.Sì 2.No', ['Sì', 'No']],
    ['Azioni: 1. Sì; 2. No.', ['Azioni: Sì', 'Azioni: No.']],
    ['1. 1.050 2. 2.000', ['1.050', '2.000']],
    ['2. Sì', null],
    ['1.418', null],
    ['n. 1 incontro', null],
    ['31.12.2023', null],
    ['', null],
    ['1.', null],
  ])('%s splits into %j', (text, parts) => {
    expect(splitNumbered(text)?.map((part) => part.text) ?? null).toEqual(parts);
  });
});

describe('a condition', () => {
  const target = '1. Sì 2. Avvio dei controlli (se avviata entro maggio 2023)';

  test.each([
    ['1. Sì 2. No (campagna avviata ad ottobre 2023)', 'met', 'not-applicable', ['part-not-applicable']],
    ['1. Sì 2. No (campagna avviata ad aprile 2023)', 'partially-met', 'not-met', []],
    ['1. Sì 2. No (campagna non avviata)', 'met', 'not-applicable', ['part-not-applicable']],
    ['1. Sì 2. Non applicabile', 'met', 'not-applicable', ['part-not-applicable']],
    ['1. Sì 2. No', 'partially-met', 'not-met', ['condition-unknown']],
    ['1. Sì 2. Sì', 'met', 'met', []],
  ])('%s', (result, status, second, reservations) => {
    const verdict = judged(target, result);
    expect(verdict.status).toBe(status);
    expect(verdict.parts[1]?.status).toBe(second);
    expect(codes(verdict)).toEqual(reservations);
  });

  test('that leaves nothing to judge makes the whole not assessable', () => {
    expect(judged('Avvio (se firmata la convenzione)', 'No (convenzione non firmata)').status).toBe(
      'not-assessable',
    );
  });
});
