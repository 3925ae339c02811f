import type { Expected } from '../expected.ts';

export const FLAGS: readonly Expected[] = [
  {
    turns: ['obiettivi di digitalizzazione non raggiunti'],
    rows: ['performance 1.2.1'],
    verdicts: { 'not-met': 1 },
    values: [1930, 6000],
    says: ['1 su 16', 'sigla D'],
  },
  {
    turns: ['elenco di quelli con la S'],
    rows: [
      'public-value suap',
      'public-value cassetto digitale',
      'individual locker',
      'individual salone anagrafico. 1. Avvio',
      'individual automatismi',
      'individual suap associato',
      'individual survey interna',
      'individual azioni di miglioramento individuate',
    ],
    verdicts: { met: 6, 'partially-met': 2 },
    values: [8],
    says: [/il pira non (porta|ha)/],
  },
  {
    turns: ["c'è qualcosa che è sia semplificazione che digitalizzazione"],
    rows: ['individual automatismi'],
    verdicts: { met: 1 },
    values: [4986, 4000, 2],
    says: ['sigla S', 'sigla D'],
  },
];
