import type { Expected } from '../expected.ts';

const LINES_OF_BUDGET = [
  'performance 1.1.1',
  'performance 2.1.1',
  'performance 2.2.1',
  'performance 2.3.1',
  'performance 2.4.1',
  'pira 3.1.1 internazionale',
  'pira 3.1.1 economia circolare',
];

export const BUDGETS: readonly Expected[] = [
  {
    turns: ['quanto abbiamo usato del budget semplificazione'],
    rows: ['performance 1.1.1'],
    notes: [7],
    values: [72, 90],
    says: ['72%', '>=90%', 'SUAP Associato', 'slittamenti servizi digitali', 'tutela del mercato'],
  },
  {
    turns: ['grado di utilizzo del budget di tutte le linee'],
    rows: LINES_OF_BUDGET,
    verdicts: { met: 2, 'not-met': 5 },
    values: [7, 2, 72, 55, 178, 86, 92, 80, 81, 100],
    says: ['2 su 7'],
  },
  {
    turns: ['qual era il tetto di spesa di Smart-MI?'],
    rows: ['pira 2.1.3 smart-mi'],
    values: [500_000],
    says: ['€ 500.000', /risultato: no\b/, 'la relazione non riporta quanto si è speso'],
    neverSays: [/entro il (budget|tetto)/, 'rispettato'],
  },
  {
    turns: ['quali progetti PIRA hanno un max bdg sopra 300mila euro'],
    rows: [
      'pira 2.1.3 smart-mi',
      'pira 2.4.6',
      'pira 3.1.3 bike economy',
      'pira 1.2.3',
      'pira 1.3.1',
      'pira 2.3.5',
      'pira 4.3.1',
    ],
    values: [500_000, 600_000, 373_000, 350_000, 372_000, 309_000, 7],
    says: [/fuori[^\n]*4\.5\.1[^\n]*8\.000\.000/],
  },
  {
    turns: ['totale dei massimali di budget nel pira'],
    values: [23, 4_756_900],
    neverValues: [12_756_900, 5_017_900],
    neverRows: ['performance 4.5.1'],
    says: [
      '€ 4.756.900',
      /4\.1\.2[^\n]*130\.000[^\n]*261\.000/,
      /4\.5\.1[^\n]*8\.000\.000/,
      'tetti, non spesa',
    ],
  },
  {
    turns: ['abbiamo sforato qualche budget?'],
    rows: ['performance 2.2.1'],
    values: [178],
    says: ['non riporta la spesa dei singoli progetti', '178%'],
    neverSays: [/^no\b/, 'nessuno sforamento', 'entro il budget'],
  },
];
