import type { Examples } from '../intent.ts';

export const examples: Examples = {
  says: [
    {
      question: 'rispetto all’anno scorso come andiamo?',
      holds: ['Non ho i dati', '10%', '-5,3%', '+40%', '+69%', '-10%'],
    },
    { question: 'andamento degli accessi al portale', holds: ['+40%'] },
    { question: 'obiettivi mancati due anni di fila', holds: ['Non ho i dati del 2022'] },
    { question: 'che cosa è peggiorato per Formaper?', outcome: 'empty', holds: ['Non ho i dati del 2022'] },
    { question: 'confronta 2022 e 2023', holds: ['Non ho i dati del 2022'] },
    { question: 'obiettivi recuperati rispetto al 2022', holds: ['Non ho i dati del 2022'] },
    { question: 'quali target sono cambiati negli anni?', holds: ['Non ho i dati del 2022'] },
  ],
  refuses: [
    'come siamo andati nel 2023?',
    'quanti obiettivi abbiamo raggiunto',
    'confronta Formaper e Innexta nel 2023',
    'scadenze tra gennaio e marzo 2023',
  ],
};
