import type { Examples } from '../intent.ts';

export const examples: Examples = {
  says: [
    { question: 'differenza tra efficacia e impatto', holds: ['Efficacia', 'Impatto', 'Fonte'] },
    {
      question: 'che significa -15 nella tempestività dei pagamenti, è un male?',
      holds: ['anticipo', '-15', 'raggiunto'],
      about: ['performance 4.1.1'],
    },
    { question: 'cos’è il PIRA?', holds: ['indicatori e dei risultati attesi'] },
    { question: 'che vuol dire CER', holds: ['non spiega che cosa significa «CER»', '2 indicatori'] },
    { question: 'cosa vuol dire max bdg', holds: ['tetto'] },
    { question: 'cosa significa raggiunto con riserva' },
  ],
  refuses: [
    'indicatori di efficacia',
    'differenza tra front end e registro imprese',
    'raggiunti con riserva',
  ],
};
