import type { Examples } from '../intent.ts';

export const examples: Examples = {
  says: [
    {
      question: 'media dei risultati del grado di utilizzo del budget',
      holds: ['media semplice', 'ciascuno pesa allo stesso modo'],
    },
    { question: 'media di raggiungimento', outcome: 'empty', holds: ['non si fa', '107 raggiunti su 133'] },
    { question: 'tetto medio dei progetti PIRA', holds: ['media semplice', 'tetti di budget'] },
  ],
  refuses: ['durata media della formazione', 'quanto dura in media la formazione'],
};
