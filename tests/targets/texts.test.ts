import { describe, expect, test } from 'vitest';
import { explainVerdict, reservationText, varianceText, verdictLabel } from '../../src/targets/texts.ts';
import type { Reservation } from '../../src/targets/verdict.ts';
import { judged } from './subject.ts';

describe('explainVerdict', () => {
  test.each([
    [
      '130',
      '127',
      'Target «130» letto come: almeno 130. Risultato «127». 127 è sotto 130 di 3 (97,7% del target): non raggiunto.',
    ],
    [
      '-25%',
      '-10%',
      'Target «-25%» letto come: al massimo −25% (variazione in diminuzione). Risultato «-10%». −10% è sopra −25% di 15 punti (40% del target): non raggiunto.',
    ],
    [
      '> 5',
      '5',
      'Target «> 5» letto come: più di 5. Risultato «5». 5 è pari al target, che chiede di superarlo: non raggiunto.',
    ],
    [
      'tra 10 e 20',
      '21',
      'Target «tra 10 e 20». Risultato «21». Il valore è fuori dall’intervallo per 1: non raggiunto.',
    ],
    [
      'Entro 7/23',
      '10/23',
      'Target «Entro 7/23» letto come: entro luglio 2023. Risultato «10/23» letto come: ottobre 2023. Fatto a ottobre 2023, 3 mesi dopo la scadenza: parzialmente raggiunto.',
    ],
    [
      'Sì (max bdg € 500.000)',
      'No',
      'Target «Sì». Risultato «No». La risposta è no, qualunque ne sia la causa: non raggiunto. Il tetto di spesa («max bdg € 500.000») non è verificabile: la relazione non riporta la spesa.',
    ],
    [
      '≥10',
      '-',
      'Target «≥10» letto come: almeno 10. Risultato «-» letto come: nessun dato. La relazione non riporta un esito confrontabile con il target: non valutabile.',
    ],
    [
      'Sì',
      '',
      'Target «Sì». Risultato assente. La relazione non riporta un esito confrontabile con il target: non valutabile.',
    ],
    [
      '100%',
      'sì',
      'Target «100%» letto come: almeno 100%. Risultato «sì». La relazione dichiara l’attività fatta: raggiunto. Riserva: il target «100%» chiede un valore, il risultato non lo riporta.',
    ],
    [
      '1. Sì 2. 10',
      '1. Sì 2. 9',
      'Parte 1. Target «Sì». Risultato «Sì». La relazione dichiara l’attività fatta: raggiunto. Parte 2. Target «10» letto come: almeno 10. Risultato «9». 9 è sotto 10 di 1 (90% del target): non raggiunto. Parti raggiunte: 1 su 2: parzialmente raggiunto.',
    ],
  ])('%s, %s', (target, result, text) => {
    expect(explainVerdict(judged(target, result))).toBe(text);
  });

  test('tells a baseline, a direction of ours, an override and the footnotes', () => {
    const notes = [{ number: 4, text: 'dato 2022: 10%' }];
    expect(explainVerdict(judged('>=2022', '12%', { notes }), notes)).toMatch(
      /non meno del valore 2022 \(10%\).*Nota 4: «dato 2022: 10%»$/,
    );
    const direction = { direction: 'at-most' as const, reason: 'meno è meglio' };
    expect(explainVerdict(judged('33%', '27%', { direction }))).toContain('al massimo 33% (meno è meglio)');
    const override = { status: 'not-met' as const, reason: 'nessuna avviata', footnote: 3 };
    expect(explainVerdict(judged('≥10', '-', { override }))).toContain(
      'nessuna avviata (nota 3): non raggiunto.',
    );
  });

  test('says that a date is missing, and why the end of the year needs none', () => {
    expect(explainVerdict(judged('Entro 31/3/2023', 'Sì'))).toContain(
      'La data non è indicata, ma l’attività risulta fatta: raggiunto',
    );
    expect(explainVerdict(judged('Entro 31/12/2023', 'Sì'))).toContain('la scadenza ne è la fine: raggiunto');
  });
});

test.each([
  ['130', '127', '−3 (97,7% del target)'],
  ['20%', '33%', '+13 punti (165% del target)'],
  ['33%', '27%', '−6 punti (81,8% del target)'],
  ['<=1025', '548', '−477 (−46,5%)'],
  ['max 10 gg', '8 giorni', '−2 giorni (−20%)'],
  ['5', '5', 'pari al target'],
  ['Entro 7/23', '10/23', '3 mesi dopo'],
  ['Entro 31/3/2023', '30/3/2023', '1 giorno prima'],
  ['Entro 31/3/2023', '31/3/2023', 'alla scadenza'],
])('the variance of %s and %s is "%s"', (target, result, text) => {
  const { variance } = judged(target, result);
  expect(variance && varianceText(variance)).toBe(text);
});

test.each([
  ['met', 'raggiunto'],
  ['partially-met', 'parzialmente raggiunto'],
  ['not-met', 'non raggiunto'],
  ['not-assessable', 'non valutabile'],
] as const)('%s is "%s"', (status, label) => {
  expect(verdictLabel(status)).toBe(label);
});

test('only a met verdict is called "con riserva"', () => {
  const reservations: Reservation[] = [{ code: 'over-budget', percent: 178 }];
  expect(verdictLabel({ status: 'met', reservations })).toBe('raggiunto con riserva');
  expect(verdictLabel({ status: 'met', reservations: [] })).toBe('raggiunto');
  expect(verdictLabel({ status: 'not-met', reservations })).toBe('non raggiunto');
});

test.each<[Reservation, RegExp]>([
  [
    { code: 'no-date-stated', part: 2, deadline: { iso: '2023-03-31', precision: 'day' } },
    /^parte 2: .*31\/03\/2023$/,
  ],
  [
    { code: 'words-say-less', part: null, words: 'prima parte', footnote: 33 },
    /^la nota 33 .*«prima parte»$/,
  ],
  [{ code: 'part-not-stated', part: 3 }, /^parte 3: /],
  [{ code: 'condition-unknown', part: null, condition: 'se avviata' }, /«se avviata»/],
  [{ code: 'over-budget', percent: 178 }, /178% del budget/],
  [
    { code: 'group-below-target', group: 'per settore', value: 14, target: 30, footnote: 16 },
    /per settore.*nota 16 \(14\) è sotto 30/,
  ],
  [
    { code: 'contradiction', indicator: 'x', label: 'PIRA 3.3.2', status: 'met', reason: 'stesso progetto' },
    /PIRA 3\.3\.2 \(raggiunto\): stesso progetto/,
  ],
])('%o reads as one sentence', (reservation, text) => {
  expect(reservationText(reservation)).toMatch(text);
});
