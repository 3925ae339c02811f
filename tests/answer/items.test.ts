import { describe, expect, it } from 'vitest';
import { figuresOf } from '../../src/answer/figures.ts';
import {
  itemBesideRule,
  itemOf,
  placeOf,
  refOf,
  ruleOf,
  shortTitleOf,
  verdictOf,
} from '../../src/answer/items.ts';
import { aFootnote, anIndicator, aYear, rowOf } from '../report/an-indicator.ts';

const year = aYear(
  [
    anIndicator('coded', {
      section: 'pira',
      code: '2.1.3',
      target: '120',
      result: '127',
      footnotes: [1],
      lines: [{ from: 709, to: 712 }],
    }),
    anIndicator('told', { target: '10', result: '4', footnotes: [2] }),
    anIndicator('later', { footnotes: [3] }),
    anIndicator('named', { section: 'individual', name: 'Rispetto dei tempi' }),
    anIndicator('long', {
      section: 'public-value',
      name: 'Efficientamento energetico degli immobili della Camera di commercio e di altri edifici',
    }),
    anIndicator('capped', { target: 'Sì (max bdg € 500.000)', budgetCap: { max: 500_000, min: null } }),
    anIndicator('band', { budgetCap: { max: 261_000, min: 130_000 } }),
    anIndicator('share', { target: '>=90%', result: '72,25%' }),
    anIndicator('late', { target: 'Entro 7/23', result: '10/23' }),
    anIndicator('parts', { target: '1. 40 2. Sì', result: '1. 38 2. Sì' }),
    anIndicator('bare', {
      target: '31/3/2023',
      result: 'Sì',
      uncertainties: [{ code: 'missing-cell', field: 'type', line: 1, words: '' }],
    }),
  ],
  {
    footnotes: [
      aFootnote(1, '21.452 iscritti su un totale di 211.890 studenti.'),
      aFootnote(2, 'Calo delle richieste.'),
      aFootnote(3, 'Intervenuta sospensiva TAR nel mese di dicembre.'),
    ],
  },
);
const row = (id: string) => rowOf(year, id);
const item = (id: string) => itemOf(row(id), year);
const remarks = (id: string) => item(id).remarks.join('\n');

describe('how a row is called', () => {
  it.each([
    ['coded', 'PIRA 2.1.3'],
    ['named', 'Obiettivi individuali «Rispetto dei tempi»'],
    ['long', 'Valore pubblico «Efficientamento energetico degli immobili della Camera di…»'],
  ])('%s: %s', (id, ref) => {
    expect(refOf(row(id))).toBe(ref);
  });
});

describe('where a row stands', () => {
  it.each([
    ['coded', 'PIRA 2.1.3, riga 709', 'riga 709'],
    ['named', 'Obiettivi individuali, riga 1', 'riga 1'],
  ])('%s: %s', (id, place, line) => {
    expect(placeOf(row(id))).toBe(place);
    expect(item(id).line).toBe(line);
  });

  it('is told in a sentence by its name', () => {
    expect(shortTitleOf(row('coded'))).toBe('«coded» (PIRA 2.1.3)');
  });
});

describe('a row in an answer', () => {
  it('shows target, result, variance and source', () => {
    expect(item('coded')).toMatchObject({
      status: 'met',
      verdict: 'raggiunto',
      target: '120',
      result: '127',
      variance: '+7 (105,8% del target)',
      footnotes: [{ number: 1, text: '21.452 iscritti su un totale di 211.890 studenti.' }],
    });
    expect(item('coded').source).toMatch(/^PIRA 2\.1\.3.*riga 709.*nota 1/);
  });

  it('quotes a footnote once: where it is the cause, not again below', () => {
    expect(item('told').footnotes).toEqual([]);
  });

  it('quotes a footnote once: in the reservation that rests on it, not again below', () => {
    expect(remarks('later')).toContain('sospensiva TAR');
    expect(item('later').footnotes).toEqual([]);
  });

  it('says beside its rule all but the rule', () => {
    expect(remarks('late')).toContain('Parziale perché');
    expect(itemBesideRule(row('late'), year).remarks).toEqual(['Causa: la relazione non la riporta.']);
    expect(ruleOf(row('bare'))).not.toContain('Riserva');
  });

  it('has no variance where it means nothing', () => {
    expect(item('named').variance).toBeNull();
  });

  it.each([
    ['share', 'Causa: la relazione non la riporta.'],
    ['told', 'nota 2): «Calo delle richieste.»'],
    ['coded', '10,12%'],
    ['capped', '€ 500.000'],
    ['capped', 'non verificabile'],
    ['band', 'da € 130.000 a € 261.000'],
    ['bare', 'Riserva: '],
    ['bare', 'da controllare'],
    ['late', 'dopo la scadenza'],
    ['parts', '1 '],
  ])('%s remarks "%s"', (id, words) => {
    expect(remarks(id)).toContain(words);
  });

  it('has nothing to remark of what was simply met', () => {
    expect(item('named').remarks).toEqual([]);
  });

  it('says a reservation in its verdict', () => {
    expect([verdictOf(row('bare')), verdictOf(row('named'))]).toEqual(['raggiunto con riserva', 'raggiunto']);
  });
});

describe('the figures of a row', () => {
  const figures = (id: string) => figuresOf(row(id)).map(({ label, value, unit }) => [label, value, unit]);

  it('are target, result, variance and degree, and those of its notes', () => {
    expect(figures('coded')).toEqual([
      ['PIRA 2.1.3: target', 120, ''],
      ['PIRA 2.1.3: risultato', 127, ''],
      ['PIRA 2.1.3: scostamento', 7, ''],
      ['PIRA 2.1.3: grado', 105.8, '%'],
      ['nota 1', 21_452, ''],
      ['nota 1', 211_890, ''],
      ['nota 1', 10.12, '%'],
    ]);
  });

  it.each([
    ['share', [90, 72.25, -17.75, 80.3], ['%', '%', '%', '%']],
    ['late', [92], ['giorni']],
    ['parts', [40, 38, -2, 95], ['', '', '', '%']],
    ['capped', [500_000], ['€']],
    ['named', [], []],
  ])('%s: %j', (id, values, units) => {
    expect(figures(id).map(([, value]) => value)).toEqual(values);
    expect(figures(id).map(([, , unit]) => unit)).toEqual(units);
  });

  it('name the part, where there are several', () => {
    expect(figures('parts')[0]?.[0]).toBe('Performance «parts» (1): target');
  });
});
