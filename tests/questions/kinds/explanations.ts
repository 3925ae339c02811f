import type { Expected } from '../expected.ts';

/** Trends, definitions, disputed verdicts, and what no report holds. */
export const EXPLANATIONS: readonly Expected[] = [
  {
    turns: ["rispetto all'anno scorso come andiamo?"],
    rows: [
      'public-value studenti stranieri',
      'public-value raccolta differenziata',
      'performance 1.1.3',
      'performance 4.4.1',
      'performance 4.4.2',
    ],
    says: ['Non ho i dati del 2022', /10%/, '-5,3%', '+40%', '+69%', '-10%'],
    neverSays: [/(meglio|peggio) (del|dell)/],
  },
  {
    turns: ['che significa -15 nella tempestività dei pagamenti, è un male?'],
    rows: ['performance 4.1.1'],
    verdicts: { met: 1 },
    values: [-15, -10],
    says: ['pesata per importo', /negativo[^\n]*anticipo/, '<=-10', 'raggiunto'],
  },
  {
    turns: ['differenza tra efficacia e impatto'],
    verdicts: { met: 2 },
    says: [
      'Efficacia:',
      'Impatto:',
      /dipartimento della funzione pubblica/,
      /esempio di efficacia/,
      /esempio di impatto/,
    ],
  },
  {
    turns: ['perché dici che la raccolta differenziata è rossa se ha fatto -10%?'],
    rows: ['public-value raccolta differenziata'],
    verdicts: { 'not-met': 1 },
    notes: [6],
    values: [-25, -10, 40],
    says: ['al massimo -25%', '-10% è sopra -25%', '40%', "Attività iniziata in corso d'anno"],
  },
  {
    turns: ['secondo me il soft landing è raggiunto, 54 su 30'],
    rows: ['performance 3.3.1'],
    verdicts: { met: 1 },
    notes: [16],
    values: [54, 30],
    says: [
      '54 è sopra 30',
      'per settore',
      '40 settore fintech',
      '14 settore life sciences',
      'raggiunto con riserva',
      /conferma/,
    ],
  },
  {
    turns: ['chi ha preso il premio di risultato?'],
    outcome: 'empty',
    rows: [],
    says: ['non sono nella relazione', /puoi chiedere/],
    neverSays: [/segretario generale/, /dirigente/],
  },
];
