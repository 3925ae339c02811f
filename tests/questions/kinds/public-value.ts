import type { Expected } from '../expected.ts';

export const PUBLIC_VALUE: readonly Expected[] = [
  {
    turns: ['che indicatori abbiamo per i cittadini?'],
    rows: [
      'public-value servizi online',
      'public-value procedura di mediazione con accordo',
      'public-value pid',
      'public-value adr',
      'public-value anticorruzione',
    ],
    verdicts: { met: 4, 'not-met': 1 },
    says: ['5 indicatori', '1 non raggiunto'],
  },
  {
    turns: ['valore pubblico ambientale come va'],
    rows: [
      'public-value servizi online',
      'public-value cassetto digitale',
      'public-value pid',
      'public-value adr',
      'public-value efficientamento energetico',
      'public-value raccolta differenziata',
    ],
    verdicts: { met: 4, 'not-met': 2 },
    values: [6, 97, -10],
  },
  {
    turns: ['beneficiari territorio'],
    rows: [
      'public-value start up internazionali',
      'public-value finalizzazione di progetti',
      'public-value efficientamento energetico',
      'public-value raccolta differenziata',
      'public-value bike-economy',
    ],
    verdicts: { met: 3, 'not-met': 2 },
    values: [157, 150, 5, 97, 100, -10, -25],
    says: ['raggiunto con riserva'],
  },
  {
    turns: ['quanti studenti stranieri abbiamo?'],
    rows: ['public-value studenti stranieri'],
    mayAlso: ['performance 3.4.1', 'pira 3.1.3 study in milan'],
    notes: [4],
    values: [21_452, 211_890, 10.12],
    says: ['21.452', '211.890', '10,12%', '>=2022', '10%', 'raggiunto'],
  },
];
