import type { Examples } from '../intent.ts';

export const examples: Examples = {
  says: [
    {
      question: 'front end vs registro imprese',
      holds: ['Front end', 'Mancati in comune (3)'.toUpperCase(), '79,2%', '28.189'],
    },
    { question: 'confronta semplificazione e fattori abilitanti', holds: ['11', '6'] },
    { question: 'meglio Formaper o la Camera Arbitrale?' },
  ],
  refuses: [
    'differenza tra efficacia e impatto',
    'chi va peggio tra le 4 aree strategiche',
    'interventi economici 41 o 34?',
  ],
};
