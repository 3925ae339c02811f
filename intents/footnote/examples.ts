import type { Examples } from '../intent.ts';

export const examples: Examples = {
  says: [
    { question: 'nota 38 pls', holds: ['442 assessment', 'ripetuto'], about: ['pira 2.3.2'] },
    {
      question: 'a cosa si riferisce la nota sul TAR?',
      holds: ['sospensiva TAR', 'Nota 18'],
      about: ['performance 4.2.3'],
    },
    { question: 'quali note parlano di Infocamere', holds: ['Nessuna nota nomina', 'la nota 27'] },
    { question: 'che dice la n. 12 in fondo pagina', holds: ['Switch2Product'] },
    { question: 'cosa dice la nota n. 12', holds: ['Switch2Product'] },
    { question: 'nota 99', outcome: 'empty', holds: ['da 1 a 41'] },
  ],
  refuses: ['notizie dalla Camera Arbitrale', 'perché il 2.1.1 non è stato raggiunto'],
};
