import type { Expected } from '../expected.ts';

export const CODES: readonly Expected[] = [
  {
    turns: ["com'è andato il 3.1.1"],
    rows: ['performance 3.1.1', 'pira 3.1.1 internazionale', 'pira 3.1.1 economia circolare'],
    verdicts: { met: 1, 'not-met': 2 },
    values: [813, 800, 80, 100, 81, 90],
    // Two of them share section and code: only the mission tells them apart.
    says: [/missione 011/, /missione 012/],
  },
  {
    turns: ['pira 4.1.4?'],
    rows: ['public-value interventi economici su oneri correnti', 'performance 4.6.1'],
    verdicts: { met: 2 },
    values: [41, 30, 548, 1025],
    says: [/4\.1\.4[^\n]*\b2\b/],
  },
  {
    turns: ['dimmi del 4.1.2 quello della formazione'],
    rows: ['pira 4.1.2 piano formativo'],
    verdicts: { met: 1 },
    values: [94, 90],
    says: [
      /130\.000/,
      /261\.000/,
      'la spesa non è riportata',
      // The two others of that code, left out and named.
      /customer/,
      /pareto/,
    ],
  },
  {
    turns: ['PIRA 1.1.2'],
    rows: ['individual automatismi'],
    verdicts: { met: 1 },
    notes: [26],
    values: [4986, 4000, 2],
    says: ['Front end Registro delle imprese', 'raggiunto con riserva', 'Nomina procuratori', 'marzo 2024'],
  },
];
