import type { Examples } from '../intent.ts';

export const examples: Examples = {
  says: [
    {
      question: 'chi ha preso il premio di risultato?',
      outcome: 'empty',
      holds: ['non sono nella relazione'],
    },
    { question: 'qual è lo stipendio del segretario generale?', outcome: 'empty' },
    { question: 'quanto guadagna il segretario generale?', outcome: 'empty', holds: ['compensi'] },
    { question: 'in che data è stata approvata la relazione?', outcome: 'empty' },
    { question: 'che tempo fa domani', outcome: 'empty' },
    { question: 'come vanno le altre camere di commercio', outcome: 'empty' },
  ],
  refuses: ['indicatori di risultato', 'qual è il risultato del 2.5.2'],
};
