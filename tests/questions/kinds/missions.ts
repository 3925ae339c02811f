import type { Expected } from '../expected.ts';

export const MISSIONS: readonly Expected[] = [
  {
    turns: ['quanto vale la missione 016?'],
    rows: ['pira 2.3.2', 'pira 2.3.3', 'pira 2.3.5', 'pira 2.3.6'],
    verdicts: { met: 4 },
    values: [994_581],
    says: ['programma 005', '€ 994.581', '4 indicatori'],
  },
  {
    turns: ['budget missione 11 programma 5'],
    values: [20_043_747, 20_679_267, 22_043_747],
    neverValues: [62_766_761],
    says: ['€ 20.043.747', '€ 20.679.267', '€ 22.043.747', /3 importi diversi/, /non li sommo/],
    neverSays: ['62.766.761'],
  },
  {
    turns: ['somma delle risorse per missione'],
    values: [5_750_583, 994_581, 14_180_718],
    // Any total that takes one of the three amounts of mission 011, or all of them.
    neverValues: [40_969_629, 41_605_149, 42_969_629, 83_692_643],
    says: ['€ 5.750.583', '€ 994.581', '€ 14.180.718', /totale non e determinabile[^\n]*011/],
  },
  {
    turns: ['missione 32 risultati non raggiunti'],
    rows: ['pira 4.3.4', 'pira 4.4.1', 'pira 4.3.3'],
    verdicts: { 'not-met': 2, 'partially-met': 1 },
    says: ['missione 032', '2 non raggiunti', /1 (raggiunto solo in parte|parzial)/],
  },
];
