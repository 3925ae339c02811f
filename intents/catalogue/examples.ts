import type { Examples } from '../intent.ts';

export const examples: Examples = {
  says: [
    { question: 'elenco centri di responsabilità', holds: ['34 centri', 'Formaper', 'Camera Arbitrale'] },
    { question: 'quali aree ci sono?', holds: ['Camera Arbitrale'] },
    { question: 'quali sono i temi strategici?', holds: ['4 temi', 'Fattori abilitanti'] },
    { question: 'che sezioni ha la relazione', holds: ['4 sezioni', 'PIRA'] },
    { question: 'quante missioni ci sono', holds: ['4 missioni'] },
  ],
  refuses: [
    'area con più obiettivi',
    'chi va peggio tra le 4 aree strategiche',
    'come vanno tutte le aree?',
    'area Pippo',
    'somma delle risorse per missione',
  ],
};
