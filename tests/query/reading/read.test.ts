import { describe, expect, it } from 'vitest';
import { brief } from '../brief.ts';
import { aReading } from './a-reading.ts';

const where = (question: string) => brief(aReading(question).where);

describe('number conditions', () => {
  it.each([
    ['sotto il 60%', ['number degree < 60 %']],
    ['raggiungimento sopra il 150%', ['number degree > 150 %']],
    ['risultato tra 100 e 200', ['number result between 100 200']],
    ['target oltre 1.000', ['number target > 1000']],
    ['scostamento di almeno 10', ['number variance >= 10']],
    ['scostamento sopra 5 giorni', ['number variance > 5 giorni']],
    ['utilizzo del budget sotto il 90%', ['number budget-use < 90 %']],
    ['budget sotto il 90%', ['number budget-use < 90 %']],
    ['sopra 300mila euro', ['number cap > 300000 €']],
    ['max bdg sotto 250.000', ['number cap < 250000']],
    ['tetto tra 100mila e mezzo milione di euro', ['number cap between 100000 500000 €']],
    ['risultato percentuale oltre il 90', ['number result > 90 %']],
    ['meno della metà del target', ['number degree < 50 %']],
    ['il doppio del target', ['number degree > 200 %']],
    ['Formaper sopra 10 e sotto 70', ['centre Formaper', 'number result > 10', 'number result < 70']],
  ])('become restrictions on what they are said of: %s', (question, expected) => {
    expect(where(question)).toEqual(expected);
  });

  it.each([
    ['chi ha più di 3 obiettivi', []],
    ['il budget bike è al 55%', ['words bike']],
    ['41 o 34?', []],
    ['2.5%', []],
  ])('that count rows or state a value restrict nothing: %s', (question, expected) => {
    expect(where(question)).toEqual(expected);
  });

  it('leave bare numbers to the intents', () => {
    expect(aReading('locker 41 o 34').numbers).toEqual([41, 34]);
    expect(aReading('i due locker').numbers).toEqual([]);
  });
});

describe('how many, which one, how it begins', () => {
  it.each([
    ['i primi 3', { count: 3, from: 'top' }],
    ['top 5', { count: 5, from: 'top' }],
    ['gli ultimi due', { count: 2, from: 'bottom' }],
    ['i peggiori 4 di Formaper', { count: 4, from: 'bottom' }],
    ['i due più lontani dal target', { count: 2, from: null }],
    ['i due locker', null],
    ['spid', null],
  ])('%s: %j', (question, top) => {
    const read = aReading(question).top;
    expect(read && { count: read.count, from: read.from }).toEqual(top);
  });

  it.each([
    ['il secondo', 2],
    ['la prima', 1],
    ['l’ultimo', -1],
    ['il quinto', 5],
    ['quello dopo', null],
  ])('%s: number %s of what was shown', (question, ordinal) => {
    expect(aReading(question).ordinal).toBe(ordinal);
  });

  it.each([
    ['e Formaper?', 'and'],
    ['ok, e la Camera Arbitrale?', 'and'],
    ['anche Formaper', 'and'],
    ['solo quelli di efficacia', 'only'],
    ['tranne il PIRA', 'except'],
    ['Formaper e Camera Arbitrale', null],
    ['perché?', null],
  ])('%s: opens with %s', (question, opening) => {
    expect(aReading(question).opening).toBe(opening);
  });
});

describe('what nothing knows', () => {
  it.each([
    ['area Pippo', ['Pippo'], ['Pippo']],
    ['il Pluto della formazione', ['Pluto'], ['Pluto']],
    ['dove rifacevamo la formazione', ['rifacevamo'], []],
    ['formazione 3x', ['3x'], []],
    ['formazione', [], []],
  ])('%s: unknown %j, of these subjects %j', (question, unknown, subjects) => {
    expect(aReading(question)).toMatchObject({ unknown, unknownSubjects: subjects });
  });

  it('is kept as written', () => {
    expect(aReading('ÀREA Pàpero').unknown).toEqual(['Pàpero']);
  });

  it('may be half of a name', () => {
    expect(aReading('skills paperine').unknownNames).toEqual(['paperine']);
    expect(aReading('paperine di skills').unknownNames).toEqual([]);
  });

  it.each([
    ['lo stipendio del capo', ['pay']],
    ['gli stipendi', ['pay']],
    ['chi ha preso il premio di risultato', ['pay']],
    ['formazione', []],
  ])('or what the report does not hold: %s', (question, limits) => {
    expect(aReading(question).limits).toEqual(limits);
  });
});

describe('subjects', () => {
  it.each([
    ['spid e locker', ['words spid,locker'], [['spid'], ['locker']]],
    ['spid o locker', ['words spid | words locker'], [['spid'], ['locker']]],
    ['rilasci spid', ['words rilasci,spid'], [['rilasci', 'spid']]],
    ['spid tranne rilasci', ['words spid', 'not words rilasci'], [['spid']]],
    ['spid spid', ['words spid'], [['spid']]],
  ])('%s', (question, expected, subjects) => {
    expect(where(question)).toEqual(expected);
    expect(aReading(question).subjects).toEqual(subjects);
  });

  it('that are too common are not required', () => {
    expect(aReading('i progetti di formazione')).toMatchObject({
      topic: ['formazione'],
      common: ['progetti'],
    });
  });
});
