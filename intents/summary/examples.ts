import type { Examples } from '../intent.ts';

export const examples: Examples = {
  says: [
    { question: 'come va la Camera Arbitrale?', holds: ['5 indicatori', '127'] },
    {
      question: 'quanti indicatori ha la camera arbitrale e come sono messi',
      holds: ['5 indicatori', '80%', '127'],
    },
    { question: 'valore pubblico ambientale come va', holds: ['6 indicatori', '97%', '-10%'] },
    { question: 'riepilogo area Formaper', holds: ['6 indicatori'] },
    { question: 'come siamo andati nel 2023?', holds: ['133 indicatori', '107 raggiunti'] },
    { question: 'Innexta', holds: ['3 indicatori', 'Nessun target mancato'] },
    { question: 'che indicatori abbiamo per i cittadini e come vanno', holds: ['5 indicatori', '22%'] },
  ],
  refuses: ['come va via delle Orsole', 'obiettivi non raggiunti Formaper', 'front end vs registro imprese'],
};
