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
    {
      question: 'quanti studenti stranieri abbiamo?',
      holds: ['Lo dice la nota 4', '21.452', '211.890'],
      about: ['studenti stranieri che studiano'],
    },
    {
      question: 'quanti follower?',
      outcome: 'empty',
      holds: ['non riporta il numero di «follower»', 'che dà una percentuale: +69%'],
      about: ['performance 4.4.2'],
    },
    { question: 'quanti SPID abbiamo rilasciato?', holds: ['1.930'], about: ['performance 1.2.1'] },
    {
      question: 'quanti audit sul GDPR?',
      holds: ['8, contro un target di 5', '«N. audit realizzati»'],
      about: ['performance 4.2.1'],
    },
    {
      question: 'quanti studenti?',
      holds: ['2 indicatori contano «studenti»', 'la nota 4', '1.218', 'Ne parlano anche'],
    },
    {
      question: 'quanti dipendenti abbiamo?',
      holds: ['non riporta il numero di «dipendenti»', 'i 2 indicatori più vicini'],
      outcome: 'empty',
    },
    {
      question: 'quanti conciliatori ci sono?',
      holds: ['non riporta il numero di «conciliatori»; l’indicatore più vicino è'],
      about: ['performance 1.4.2'],
      outcome: 'empty',
    },
    {
      question: 'quanti dipendenti formati sulle soft skills?',
      holds: ['66%, contro un target di 20%'],
      about: ['performance 4.3.1'],
    },
    {
      question: 'interventi economici 41 o 34?',
      holds: ['41%', '34%'],
      about: ['interventi economici su oneri', 'pira 4.1.3'],
    },
    { question: 'PF 2.3.1 e PIRA 2.3.1 sono la stessa cosa?', holds: ['No, sono 2 indicatori diversi'] },
    { question: '9.9.9', outcome: 'empty', holds: ['non c’è'] },
  ],
  refuses: ['perché il 3.1.1', 'quanti indicatori ci sono', 'area con più obiettivi'],
};
