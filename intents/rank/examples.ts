import type { Examples } from '../intent.ts';

export const examples: Examples = {
  says: [
    { question: 'chi va peggio tra le 4 aree strategiche', holds: ['Semplificazione', '30,6%', '11'] },
    {
      question: 'area con più obiettivi',
      holds: ['Sviluppo delle imprese e promozione del territorio', '16'],
    },
    {
      question: 'top 3 superamenti',
      holds: ['709', '345', '330', 'poco sfidante'],
      about: ['performance 3.2.1', 'performance 4.4.2', 'performance 4.3.1'],
    },
    {
      question: 'chi non ha nessun target mancato?',
      holds: [
        'Internazionalizzazione (4/4)',
        'Innexta (3/3)',
        'Innovazione e finanza (3/3)',
        'valore pubblico',
      ],
    },
    { question: 'quale area ha più obiettivi non raggiunti' },
    { question: 'i peggiori 5 indicatori' },
  ],
  refuses: [
    'qual è il massimale più alto?',
    'chi ha preso il premio di risultato?',
    'obiettivi non raggiunti',
  ],
};
