import type { Expected } from '../expected.ts';

export const DEADLINES: readonly Expected[] = [
  {
    turns: ['quali scadenze abbiamo mancato?'],
    rows: ['performance 4.5.1', 'individual locker'],
    verdicts: { 'partially-met': 2 },
    says: [
      'luglio 2023',
      'ottobre 2023',
      '31/12/2023',
      /non e un ritardo[^\n]*titolari effettivi[^\n]*non e applicabile/,
    ],
  },
  {
    turns: ['cosa scadeva entro il 31 marzo 2023'],
    rows: [
      'individual aree ri e front end ri',
      "individual attività coordinate dall'area",
      'individual definizione di un programma di interventi',
      'individual declinazione del budget servizi innovativi',
      'individual declinazione del budget attrattività',
      'individual piano strategico pluriennale',
      'individual civil servant',
    ],
    // Due before that day, so due by that day too.
    mayAlso: ['individual survey interna'],
    says: ['fatto, data non indicata', '30/03/2023', /31\/03\/2023 │ 31\/03\/2023 │ nei tempi/],
  },
  {
    turns: ['la survey ERP è stata fatta in tempo?'],
    rows: ['individual survey interna'],
    verdicts: { met: 1 },
    says: ['nei tempi', '15/03/2023', /27\/02\/2023 ?- ?08\/03\/2023/],
  },
  {
    turns: ['obiettivi slittati al 2024'],
    rows: [
      'performance 1.3.2',
      'pira 1.1.4',
      'pira 2.1.3 smart-mi',
      'pira 4.4.1',
      'pira 1.4.1',
      'pira 3.1.1 economia circolare',
      'pira 1.2.3',
      'individual automatismi',
      'public-value futurae',
    ],
    notes: [3, 10, 26, 32, 35],
    says: ['BIKE Factory', 'seconda metà del 2024', 'marzo 2024', 'fine 2024'],
  },
  {
    turns: ['quali sono le prossime scadenze'],
    outcome: 'empty',
    rows: [],
    says: ['Nessuna scadenza futura', '2023', 'PIAO'],
  },
];
