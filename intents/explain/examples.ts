import type { Examples } from '../intent.ts';

export const examples: Examples = {
  says: [
    {
      question: 'perché dici che la raccolta differenziata è rossa se ha fatto -10%?',
      holds: ['-25%', '-10%', 'nota 6'],
      about: ['raccolta differenziata'],
    },
    {
      question: 'secondo me il soft landing è raggiunto, 54 su 30',
      holds: ['54', '30', 'riserva', '14'],
      about: ['performance 3.3.1'],
    },
    {
      question: 'come hai calcolato il verdetto del 2.5.2?',
      holds: ['127', '130'],
      about: ['performance 2.5.2'],
    },
    { question: 'con che regola giudichi via delle Orsole?', about: ['performance 4.5.1'] },
    { question: 'con che regole giudichi un obiettivo?', holds: ['senza tolleranze', 'Pari al target'] },
  ],
  refuses: ['perché il 2.5.2 non è stato raggiunto', 'come mai il budget start up è al 55?'],
};
