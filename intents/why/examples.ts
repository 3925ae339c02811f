import type { Examples } from '../intent.ts';

export const examples: Examples = {
  says: [
    {
      question: 'perché gli SPID sono così pochi?',
      holds: ['1.930', '6.000', 'documento di identità'],
      about: ['performance 1.2.1'],
    },
    {
      question: 'come mai il budget start up è al 55?',
      holds: ['55%', 'SMART-MI'],
      about: ['performance 2.1.1'],
    },
    {
      question: 'perche la composizione negoziata non ha raggiunto il target',
      holds: ['127', '130', 'la relazione non la riporta'],
      about: ['performance 2.5.2'],
    },
    { question: 'motivo 178% innovazione', holds: ['rifinanziamento'], about: ['performance 2.2.1'] },
    {
      question: 'cosa è successo in via delle Orsole',
      holds: ['Difformità strutturali'],
      about: ['performance 4.5.1'],
    },
    {
      question: 'perché l’invito a conformarsi è No?',
      holds: ['legislatore nazionale'],
      about: ['pira 1.4.3'],
    },
    {
      question: 'perché lo SPID ha fatto 2.500 rilasci?',
      holds: ['Il risultato è 1.930, non 2.500', 'nota 8'],
      about: ['performance 1.2.1'],
    },
    {
      question: 'perché 75% di utilizzo del budget semplificazione?',
      holds: ['Il risultato è 72%, non 75'],
      about: ['performance 1.1.1'],
    },
    { question: 'perché No alla verifica impatto digitalizzazione', about: ['pira 4.4.1'] },
  ],
  refuses: [
    'quali ritardi sono dovuti a cause esterne?',
    'perché dici che il 2.5.2 è rosso?',
    'obiettivi senza spiegazione',
  ],
};
