import { describe, expect, test } from 'vitest';
import { codes, judged } from './subject.ts';

describe('a deadline', () => {
  test.each([
    ['Entro 31/3/2023', '30/03/2023', 'met'],
    ['Entro 31/3/2023', '31/3/2023', 'met'],
    ['Entro 31/3/2023', '1/4/2023', 'partially-met'],
    ['entro 31/12', '15 dicembre 2023', 'met'],
    ['entro 31/12', '10/1/2024', 'partially-met'],
    ['entro giugno', 'giugno 2023', 'met'],
    ['entro giugno', '1/7/2023', 'partially-met'],
    ['Entro fine marzo 2023', '31/03/2023', 'met'],
    ['entro il primo semestre', 'luglio', 'partially-met'],
    ['Avvio entro il II trimestre', 'maggio 2023', 'met'],
    ['Entro 4/23', '5/23', 'partially-met'],
    [
      'Sì inizio ricostruzione Entro 7/23 (max bdg € 8 milioni)',
      'Inizio ricostruzione 10/23',
      'partially-met',
    ],
    ['Realizzazione survey entro 15/3/2023', '27/02/2023-08/03/2023', 'met'],
    ['Realizzazione survey entro 7/3/2023', '27/02/2023-08/03/2023', 'partially-met'],
    ['Invio contributi entro il 15/5/2023', 'Tutti i contributi forniti entro il 15/5/2023', 'met'],
    ['Entro il 30/6', 'Sì (28/6)', 'met'],
    ['Approvazione piano entro il 30 aprile', 'Piano approvato', 'met'],
    ['Dicembre 2023', '31/12/2023', 'met'],
    ['Entro 30/6/2023', '100%', 'met'],
    ['Entro 30/6/2023', '80%', 'not-assessable'],
    ['Entro 30/6/2023', 'No', 'not-met'],
    ['Entro 30/6/2023', 'Slittato a marzo 2024', 'not-met'],
    ['Entro 30/6/2023', 'in corso', 'not-assessable'],
    ['Entro 30/6/2023', 'Avviato nel 2023', 'not-assessable'],
    ['Entro 30/6/2023', '-', 'not-assessable'],
  ])('%s, %s: %s', (target, result, status) => {
    expect(judged(target, result).status).toBe(status);
  });

  test('without a date it is met with a reservation, unless the year covers it', () => {
    expect(codes(judged('Entro 31/3/2023', 'Sì'))).toEqual(['no-date-stated']);
    expect(codes(judged('Entro 31/12/2023', 'Sì'))).toEqual([]);
    expect(codes(judged('Entro 31/3/2023', '30/3/2023'))).toEqual([]);
    expect(codes(judged('Entro 31/12/2023', '10/1/2024'))).toEqual([]);
  });

  test('tells how late: in days, and in months where only months are known', () => {
    expect(judged('Entro 31/3/2023', '12/4/2023').variance).toMatchObject({
      absolute: 12,
      months: null,
      of: 'time',
    });
    expect(judged('Entro 7/23', '10/23').variance).toMatchObject({ absolute: 92, months: 3 });
  });

  test('a beginning is no deadline, and a number of details no number asked for', () => {
    const verdict = judged(
      'Entro 30/6/2023 Sessioni almeno mensili a partire da luglio (agosto escluso)',
      'Sì',
    );
    expect(verdict.parts).toHaveLength(1);
    expect(verdict.parts[0]?.target).toMatchObject({ kind: 'deadline', by: { iso: '2023-06-30' } });
  });

  test.each([
    ['Almeno 2 incontri entro 30/6/2023', '3', 'met', ['no-date-stated']],
    ['Almeno 2 incontri entro 30/6/2023', '3 (15/5/2023)', 'met', []],
    ['Almeno 2 incontri entro 30/6/2023', '3 incontri, ultimo il 10/9/2023', 'partially-met', []],
    ['Almeno 2 incontri entro 30/6/2023', '1 (15/5/2023)', 'not-met', []],
    ['Definizione di 2 piani entro 31/3/2023', '30/03/2023', 'met', ['yes-against-number']],
  ])('%s, %s: a number and a day, both due', (target, result, status, reservations) => {
    const verdict = judged(target, result);
    expect(verdict.status).toBe(status);
    expect(codes(verdict)).toEqual(reservations);
  });
});
