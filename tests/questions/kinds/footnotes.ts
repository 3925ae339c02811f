import type { Expected } from '../expected.ts';

export const FOOTNOTES: readonly Expected[] = [
  {
    turns: ['nota 38 pls'],
    rows: ['pira 2.3.2'],
    notes: [38],
    says: ['442 assessment', '98 iscritti a DigIT Expert', '71 appuntamenti', '753 partecipanti', /ripetuto/],
  },
  {
    turns: ['a cosa si riferisce la nota sul TAR?'],
    rows: ['performance 4.2.3'],
    notes: [18],
    says: [
      'nota 18',
      'Registro dei titolari effettivi',
      'Definizione procedura e criteri',
      /risultato: si\b/,
    ],
  },
  {
    turns: ['il 29 accanto ai settori di controllo è il risultato?'],
    rows: ['performance 1.3.1'],
    notes: [9],
    verdicts: { met: 1 },
    values: [2],
    neverValues: [29],
    says: ['il risultato è 2', 'nota 9', 'tv e monitor, lavatrici', 'target: 2'],
  },
];
