import type { Examples } from '../intent.ts';

export const examples: Examples = {
  says: [
    {
      question: 'qual era il tetto di spesa di Smart-MI?',
      holds: ['500.000', 'non riporta'],
      about: ['pira 2.1.3'],
    },
    {
      question: 'quali progetti PIRA hanno un max bdg sopra 300mila euro',
      holds: ['500.000', '600.000', '373.000', '350.000', '372.000', '309.000'],
      about: [
        'pira 2.1.3',
        'pira 2.4.6',
        'pira 1.2.3',
        'pira 1.3.1',
        'Bike economy',
        'pira 2.3.5',
        'pira 4.3.1',
      ],
    },
    {
      question: 'totale dei massimali di budget nel pira',
      holds: ['23', '4.756.900', '130.000', '8.000.000'],
    },
    { question: 'qual è il massimale più alto?', about: ['performance 4.5.1'] },
  ],
  refuses: ['quanto abbiamo speso', 'grado di utilizzo del budget'],
};
