import type { Expected } from '../expected.ts';

/** Several filters in one question. */
export const COMBINED: readonly Expected[] = [
  {
    turns: ['obiettivi di efficacia non raggiunti in attrattività'],
    rows: ['pira 3.1.1 internazionale', 'pira 3.1.1 economia circolare'],
    verdicts: { 'not-met': 2 },
    notes: [30],
    values: [80, 100, 81, 90],
  },
  {
    turns: ["indicatori D raggiunti dell'area risorse e patrimonio"],
    rows: [
      'performance 4.6.1',
      'individual rilascio di nuovi servizi online',
      'individual assistenza virtuale',
      'individual sviluppo ict',
    ],
    verdicts: { met: 4 },
    notes: [24],
    values: [548, 1025, 2],
  },
  {
    turns: ['area personale, tutti quelli che NON sono di risultato'],
    rows: ['individual vi.vi.fir', 'performance 4.3.1', 'performance 4.3.2'],
    verdicts: { met: 3 },
    values: [36.7, 30, 66, 20, 80, 75],
    says: ['centro Personale organizzazione e sportelli', 'escluso: tipologia risultato'],
  },
];
