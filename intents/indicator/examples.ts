import type { Examples } from '../intent.ts';

export const examples: Examples = {
  says: [
    { question: 'com’è andato il 3.1.1', holds: ['813', '80%', '81%'] },
    {
      question: 'pira 4.1.4?',
      holds: ['41%', '548'],
      about: ['interventi economici su oneri', 'performance 4.6.1'],
    },
    {
      question: 'dimmi del 4.1.2 quello della formazione',
      holds: ['94%', '130.000', '261.000'],
      about: ['piano formativo'],
    },
    { question: 'PIRA 1.1.2', holds: ['4.986', '4.000', 'marzo 2024'], about: ['Evoluzione automatismi'] },
    {
      question: 'il 29 accanto ai settori di controllo è il risultato?',
      holds: ['nota 9', 'il risultato è 2'],
      about: ['performance 1.3.1'],
    },
    { question: 'quanti studenti stranieri abbiamo?', holds: ['21.452', '211.890'] },
    {
      question: 'interventi economici 41 o 34?',
      holds: ['41%', '34%'],
      about: ['interventi economici su oneri', 'pira 4.1.3'],
    },
    { question: '9.9.9', outcome: 'empty', holds: ['non c’è'] },
  ],
  refuses: ['perché il 3.1.1', 'quanti indicatori ci sono', 'area con più obiettivi'],
};
