import type { Expected } from '../expected.ts';

export const COUNTS: readonly Expected[] = [
  {
    turns: ['che percentuale di obiettivi di performance abbiamo centrato?'],
    values: [34, 42, 81, 3, 7, 1],
    says: [
      '34 su 42',
      '81%',
      '3 con riserva',
      '7 non raggiunti',
      /1 raggiunt[oi] solo in parte/,
      '34 su 42 indicatori',
    ],
  },
  {
    turns: ['% raggiunti in totale'],
    values: [107, 133, 80.5, 14],
    says: ['107 su 133', '80,5%', '14 con riserva', 'i parziali non contano'],
  },
  {
    turns: ['quanti target di tipo impatto e quanti raggiunti'],
    values: [8, 7, 1],
    says: ['7 su 8', 'Futurae'],
  },
  {
    turns: ['n. indicatori efficienza'],
    rows: ['performance 1.1.2', 'performance 1.1.3', 'individual tempi di evasione', 'pira 4.1.2 pareto'],
    verdicts: { met: 3, 'not-met': 1 },
    values: [4, 3, 1],
    says: ['4 indicatori'],
  },
  {
    turns: ['quanti indicatori ha la camera arbitrale e come sono messi'],
    rows: ['1.4.1', '1.4.2', '2.5.1', '2.5.2', '2.5.3'].map((code) => `performance ${code}`),
    verdicts: { met: 4, 'not-met': 1 },
    values: [5, 4, 80, 127, 130],
    says: ['80%'],
  },
  {
    turns: ['area con più obiettivi'],
    values: [16, 13],
    says: [
      /^[^\n]*sviluppo delle imprese e promozione del territorio[^\n]*16/,
      'Sviluppo delle imprese e promozione del territorio │ 16 │ 14 │ 1 │ 1 │',
      'Personale organizzazione e sportelli │ 13 │',
      'Comunicazione coordinamento strumenti e progetti │ 13 │',
    ],
  },
];
