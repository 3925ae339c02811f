import type { Examples } from '../intent.ts';

export const examples: Examples = {
  says: [
    {
      question: 'abbiamo sforato qualche budget?',
      holds: ['non riporta la spesa', '178%'],
      about: ['performance 2.2.1'],
    },
    {
      question: 'quanto abbiamo speso per Smart-MI?',
      holds: ['non riporta la spesa', '500.000'],
      about: ['pira 2.1.3'],
    },
    {
      question: 'quanto è costata la ristrutturazione di via delle Orsole',
      holds: ['non riporta la spesa', '8.000.000'],
      about: ['performance 4.5.1'],
    },
  ],
  refuses: ['tetto di spesa di Smart-MI', 'budget start up'],
};
