import { describe, expect, test } from 'vitest';
import { judged } from './subject.ts';

describe('a number against a number', () => {
  test.each([
    ['130', '127', 'not-met'],
    ['130', '130', 'met'],
    ['1.418', '1.417', 'not-met'],
    ['1.050', '1.109', 'met'],
    ['2,5', '2,4', 'not-met'],
    ['>=1,5', '1,8', 'met'],
    ['99,5%', '99,49%', 'not-met'],
    ['n≥x 3.050', '3.169', 'met'],
    ['n≥x 3.050', '3.049', 'not-met'],
    ['n. 3 incontri', 'n. 2 incontri', 'not-met'],
    ['n.2', '2', 'met'],
    ['Almeno n. 2 servizi', '2', 'met'],
    ['almeno n° 3', '3', 'met'],
    ['almeno il 30%', '29,9%', 'not-met'],
    ['70% dei giudizi positivi', '77%', 'met'],
    ['75% di giudizi positivi', 'Giudizi positivi: 80%', 'met'],
    ['10 o più', '10', 'met'],
    ['non meno di 5', '4', 'not-met'],
    ['Almeno due edizioni', 'Tre', 'met'],
    ['almeno 1.000 partecipanti', 'oltre 1.200 partecipanti', 'met'],
    ['Almeno 2000 imprese', '2000', 'met'],
    ['Almeno 2000 imprese', '1.999', 'not-met'],
    ['>= € 8 milioni', '8.000.000', 'met'],
    ['300mila', '299.999', 'not-met'],
  ])('%s, %s: %s (at least, unless the words say otherwise)', (target, result, status) => {
    expect(judged(target, result).status).toBe(status);
  });

  test.each([
    ['≤ 3', '3', 'met'],
    ['≤ 3', '4', 'not-met'],
    ['<=1025', '548', 'met'],
    ['max 10 gg', '10 gg', 'met'],
    ['max 10 gg', '11 giorni', 'not-met'],
    ['Entro 10 giorni', '12', 'not-met'],
    ['non più di 5', '5', 'met'],
    ['fino a 5', '6', 'not-met'],
    ['max 3 reclami', 'Nessuno', 'met'],
  ])('%s, %s: %s (at most)', (target, result, status) => {
    expect(judged(target, result).status).toBe(status);
  });

  test.each([
    ['> 5', '5', 'not-met'],
    ['> 5', '5,1', 'met'],
    ['più di 10', '10', 'not-met'],
    ['meno di 10', '10', 'not-met'],
    ['< 10', '9,9', 'met'],
  ])('%s, %s: %s (equality does not meet)', (target, result, status) => {
    expect(judged(target, result).status).toBe(status);
  });

  test.each([
    ['-5%', '-5,3%', 'met'],
    ['-5%', '-5%', 'met'],
    ['-5%', '−4,9%', 'not-met'],
    ['-25%', '-10%', 'not-met'],
    ['-25%', '+3%', 'not-met'],
    ['<=-10', '-15', 'met'],
    ['<=-10', '-9', 'not-met'],
    ['>=-10', '-9', 'met'],
    ['+15%', '+40%', 'met'],
    ['+15%', '-3%', 'not-met'],
    ['Riduzione del 10%', '-12%', 'met'],
    ['Riduzione del 10%', '12%', 'met'],
    ['Riduzione del 10%', '8%', 'not-met'],
    ['Riduzione del 10%', '+12%', 'not-met'],
    ['Incremento >= 5%', '4%', 'not-met'],
  ])('%s, %s: %s (signs, and a negative change means at most)', (target, result, status) => {
    expect(judged(target, result).status).toBe(status);
  });

  test.each([
    ['5', '5 (3 processi/servizi in ambito metrico e 2 in ambito di vigilanza)', 5],
    ['>= n. 40.000 imprese', '28.189 + accordo propedeutico gestione SUAP (193.000)', 28_189],
    ['2 (ambito CER)', '2 (ambito CER)', 2],
    ['1.400', '103% (1.445 imprese)', 1445],
    ['>=80%', '79/100', 79],
    ['>=80%', '23 di 30', 76.67],
    ['>=80%', '81% (81 su 100)', 81],
    ['10', '12/15', 12],
    ['10', '10/23', 10],
    ['15', '16 (DG 15/2023)', 16],
    ['4', 'Nel 2023 realizzati n. 12 eventi', 12],
    ['4', 'Edizione 2023: 5', 5],
    ['>=90%', '81% (parte slittata sul 2024)', 81],
    ['3', 'Sì (4 incontri)', 4],
  ])('to %s, %s is read as %d', (target, result, value) => {
    expect(judged(target, result).parts[0]?.result).toMatchObject({ kind: 'number', value });
  });

  test('a curated direction is weaker than a written one and stronger than the default', () => {
    const known = { direction: { direction: 'at-most' as const, reason: 'less is better' } };
    expect(judged('33%', '27%', known).status).toBe('met');
    expect(judged('>=33%', '27%', known).status).toBe('not-met');
    expect(judged('33%', '27%').status).toBe('not-met');
  });

  test('an operator of the algorithm serves where the target has none', () => {
    expect(judged('10', '9', { algorithm: 'N<=x' }).status).toBe('met');
    expect(judged('>=10', '9', { algorithm: 'N<=x' }).status).toBe('not-met');
    expect(judged('10', '9', { algorithm: 'N. imprese anno t > n. imprese anno t-1' }).status).toBe(
      'not-met',
    );
  });

  test.each([
    ['130', '127', { absolute: -3, relative: -3 / 130, degree: 127 / 130 }],
    ['87%', '79,2%', { absolute: -7.8, relative: null, degree: 79.2 / 87 }],
    ['-25%', '-10%', { absolute: 15, relative: null, degree: 0.4 }],
    ['<=-10', '-15', { absolute: -5, relative: null, degree: null }],
    ['<=1025', '548', { absolute: -477, relative: -477 / 1025, degree: null }],
    ['0', '3', { absolute: 3, relative: null, degree: null }],
  ])('the variance of %s and %s', (target, result, variance) => {
    expect(judged(target, result).variance).toMatchObject(variance);
  });
});

describe('a range', () => {
  test.each([
    ['tra 10 e 20', '15', 'met', null],
    ['tra 10 e 20', '10', 'met', null],
    ['tra 10 e 20', '20', 'met', null],
    ['tra 10 e 20', '21', 'not-met', 1],
    ['tra il 10% e il 20%', '9,5%', 'not-met', -0.5],
    ['>= 5 e <= 8', '9', 'not-met', 1],
    ['dal 10% al 15%', '12%', 'met', null],
  ])('%s, %s: %s', (target, result, status, absolute) => {
    const verdict = judged(target, result);
    expect(verdict.status).toBe(status);
    expect(verdict.variance?.absolute ?? null).toBe(absolute);
  });
});

describe('a baseline', () => {
  const notes = [{ number: 4, text: '21.452 studenti su un totale di 211.890 (dato 2022: 10%).' }];

  test.each([
    ['>=2022', '10%', 'met'],
    ['>=2022', '9,9%', 'not-met'],
    ['<= 2022', '9,9%', 'met'],
    ['> 2022', '10%', 'not-met'],
    ['valore 2022', '11%', 'met'],
    ['>=2021', '10%', 'not-assessable'],
  ])('%s, %s: %s', (target, result, status) => {
    expect(judged(target, result, { notes }).status).toBe(status);
  });

  test('a bare number that looks like a year is a count', () => {
    expect(judged('2022', '2021').status).toBe('not-met');
  });
});

describe('a budget cap', () => {
  test.each([
    ['Sì (max bdg € 500.000)', 'max bdg € 500.000', 'Sì'],
    ['Sì (max x bdg € 373.000)', 'max x bdg € 373.000', 'Sì'],
    ['Sì (max bdg € 31.000', 'max bdg € 31.000', 'Sì'],
    ['>=90% (max € 261.000 min € 130.000)', 'max € 261.000 min € 130.000', '>=90%'],
    ['Sì avvio (max bdg € 8 milioni)', 'max bdg € 8 milioni', 'Sì avvio'],
  ])('%s is kept aside and not judged', (target, cap, asked) => {
    const verdict = judged(target, 'No');
    expect(verdict.budgetCap).toBe(cap);
    expect(verdict.parts[0]?.target.words).toBe(asked);
  });

  test('an amount that is all the target is no cap', () => {
    expect(judged('max € 20.000', '€ 21.000')).toMatchObject({ status: 'not-met', budgetCap: null });
  });
});
