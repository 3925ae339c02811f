import type { Examples } from '../intent.ts';

export const examples: Examples = {
  says: [
    {
      question: 'quali scadenze abbiamo mancato?',
      holds: ['ottobre 2023', '31/12/2023', 'non è applicabile'],
      about: ['performance 4.5.1', 'locker sul territorio'],
    },
    {
      question: 'cosa scadeva entro il 31 marzo 2023',
      holds: ['30/03/2023', '31/03/2023', 'data non indicata'],
    },
    {
      question: 'la survey ERP è stata fatta in tempo?',
      holds: ['15/03/2023', '08/03/2023', 'nei tempi'],
      about: ['survey interna'],
    },
    { question: 'obiettivi con scadenza ma senza data di realizzazione', holds: ['31/03/2023'] },
    { question: 'obiettivi fatti in anticipo', holds: ['30/03/2023', '08/03/2023'] },
    { question: 'obiettivi slittati al 2024', holds: ['nota 10', 'nota 35', 'nota 32', 'nota 26'] },
    { question: 'quali sono le prossime scadenze', outcome: 'empty', holds: ['PIAO'] },
  ],
  refuses: [
    'quali ritardi sono dovuti a cause esterne?',
    'perché via delle Orsole è in ritardo',
    'obiettivi mancati',
  ],
};
