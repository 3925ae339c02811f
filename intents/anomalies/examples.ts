import type { Examples } from '../intent.ts';

export const examples: Examples = {
  says: [
    { question: 'quali incoerenze ci sono?', holds: ['punti da verificare'] },
    { question: 'ci sono anomalie nella relazione?' },
    { question: 'incongruenze nel PIRA' },
  ],
  refuses: ['il gol risulta raggiunto o no?', 'obiettivi problematici'],
};
