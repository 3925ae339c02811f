import type { Examples } from '../intent.ts';

export const examples: Examples = {
  says: [
    { question: 'la mediazione con accordo è sotto il 25%?', holds: ['Sì', '22%'] },
    { question: 'il budget start up è sopra il 60%?', holds: ['No', '55%'], about: ['performance 2.1.1'] },
    { question: 'il tetto di encubator è più di 300.000 euro?', holds: ['No', '200.000'] },
    { question: 'i non raggiunti sono più di 20?', holds: ['Sì', '26 su 133'] },
    { question: 'sono meno di dieci i mancati nel pira?', holds: ['No', '11 su 42'] },
    { question: 'ci sono più di 5 mancati per causa esterna?', holds: ['No', '4 su 133'] },
    { question: 'la tempestività dei pagamenti è sotto i -10 giorni?', holds: ['Sì', '-15'] },
    { question: 'il SUAP associato supera le 30.000 imprese?', holds: ['solo 1 dà un valore'] },
    { question: 'Formaper ha mancato due obiettivi?', holds: ['No', '3 su 6'] },
    { question: 'abbiamo raggiunto almeno l’80% degli obiettivi?', holds: ['Sì', '107 su 133', '80,5%'] },
  ],
  refuses: [
    'quali tetti sono sopra 300mila euro?',
    'obiettivi sotto il 60%',
    'ci sono obiettivi sotto il 60%?',
    'abbiamo speso meno di 500 mila euro per Smart-MI?',
    'quante aree hanno più di due mancati?',
    'perché il budget start up è sotto il 60%?',
  ],
};
