import type { Examples } from '../intent.ts';

export const examples: Examples = {
  says: [
    { question: 'aiuto', holds: ['non raggiunti'] },
    { question: 'ciao' },
    { question: 'cosa puoi fare?' },
    { question: 'che domande posso farti' },
    { question: '' },
  ],
  refuses: [
    'aiuto con il 3.1.1',
    'ciao, quali obiettivi non abbiamo raggiunto?',
    'sostegno ai lavoratori fragili',
  ],
};
