import type { Examples } from '../intent.ts';

export const examples: Examples = {
  says: [
    {
      question: 'quanto vale la missione 016?',
      holds: ['994.581'],
      about: ['pira 2.3.2', 'pira 2.3.3', 'pira 2.3.5', 'pira 2.3.6'],
    },
    {
      question: 'budget missione 11 programma 5',
      holds: ['20.043.747', '20.679.267', '22.043.747', 'Non li sommo'],
    },
    {
      question: 'somma delle risorse per missione',
      holds: ['5.750.583', '994.581', '14.180.718', 'non è determinabile'],
    },
    { question: 'missione 099', outcome: 'empty', holds: ['missione 011'] },
  ],
  refuses: ['missione 32 risultati non raggiunti', 'quanti indicatori ha la missione 012'],
};
