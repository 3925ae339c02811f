import type { Examples } from '../intent.ts';

export const examples: Examples = {
  says: [
    {
      question: 'budget start up 2023',
      holds: ['55%', '>=90%', 'SMART-MI', '200.000', '500.000', '35.900'],
      about: ['performance 2.1.1', 'pira 2.1.2', 'pira 2.1.3', 'pira 2.1.5'],
    },
    {
      question: 'quanto abbiamo usato del budget semplificazione',
      holds: ['72%', '>=90%'],
      about: ['performance 1.1.1'],
    },
    {
      question: 'grado di utilizzo del budget di tutte le linee',
      holds: ['72%', '55%', '178%', '86%', '92%', '80%', '81%', '2 su 7'],
    },
    { question: 'budget internazionalizzazione', holds: ['92%'] },
  ],
  refuses: [
    'budget missione 11 programma 5',
    'tetto di budget di Smart-MI',
    'come mai il budget start up è al 55?',
  ],
};
