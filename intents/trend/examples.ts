import type { Examples } from '../intent.ts';

export const examples: Examples = {
  says: [
    {
      question: 'rispetto all’anno scorso come andiamo?',
      holds: ['Non ho i dati', '10%', '-5,3%', '+40%', '+69%', '-10%'],
    },
    { question: 'andamento degli accessi al portale', holds: ['+40%'] },
  ],
  refuses: ['come siamo andati nel 2023?', 'quanti obiettivi abbiamo raggiunto'],
};
