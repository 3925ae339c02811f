import type { Expected } from '../expected.ts';

export const COMPARISONS: readonly Expected[] = [
  {
    turns: ['chi va peggio tra le 4 aree strategiche'],
    values: [11, 36, 30.6, 5, 32, 4, 26, 6, 39],
    says: [
      /^[^\n]*semplificazione per le imprese/,
      /semplificazione per le imprese │ 36 │ 25 │ 2 │ 9 │ 69,4% │ 30,6%/,
      /servizi innovativi e di valore │ 32 │ 27 │ 0 │ 5 │/,
      /attrattivita e sviluppo sostenibile del territorio │ 26 │ 22 │ 0 │ 4 │/,
      /fattori abilitanti │ 39 │ 33 │ 2 │ 4 │/,
    ],
  },
  {
    turns: ['front end vs registro imprese'],
    rows: [
      'performance 1.1.1',
      'pira 1.1.3',
      'pira 1.1.4',
      'individual tempi di evasione',
      'individual suap associato',
    ],
    verdicts: { 'not-met': 4, 'partially-met': 1 },
    says: [
      /front end registro delle imprese │ 9 │ 5 │ 0 │ 4 │/,
      /\n ?registro delle imprese │ 9 │ 5 │ 1 │ 3 │/,
      /in comune \(3\)/,
      /solo di front end registro delle imprese \(1\)/,
      /solo di registro delle imprese \(1\)/,
    ],
  },
  {
    turns: ['top 3 superamenti'],
    inOrder: ['performance 3.2.1', 'performance 4.4.2', 'performance 4.3.1'],
    values: [709, 345, 330, 1418, 200],
    says: [
      '709%',
      '345%',
      '330%',
      /target poco sfidante/,
      'tempestività dei pagamenti',
      /variazioni[^\n]*non si confrontano/,
    ],
  },
  {
    turns: ['il gol risulta raggiunto o no? vedo due dati diversi'],
    rows: ['performance 3.5.2', 'pira 3.3.2'],
    verdicts: { 'not-met': 1, met: 1 },
    notes: [17],
    values: [23, 30],
    says: [
      "l'adesione al progetto è stata sospesa",
      'in contrasto con',
      'fonte: performance 3.5.2',
      /fonte: pira 3\.3\.2/,
    ],
  },
  {
    turns: ['interventi economici 41 o 34?'],
    rows: ['public-value interventi economici su oneri correnti', 'pira 4.1.3 pareto'],
    verdicts: { met: 2 },
    values: [41, 34, 30],
    says: ['denominatori diversi', 'ammortamenti e accantonamenti', 'fondo svalutazione crediti'],
  },
];
