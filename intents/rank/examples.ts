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
        'senza indicatori «non raggiunti (anche in parte)»',
        'Internazionalizzazione (4/4)',
        'Innexta (3/3)',
        'Innovazione e finanza (3/3)',
        'valore pubblico',
      ],
    },
    { question: 'quale area ha più obiettivi non raggiunti' },
    { question: 'quali centri non hanno obiettivi D', holds: ['28 su 34 centri senza', 'Formaper (0/6)'] },
    { question: 'aree con almeno 2 obiettivi mancati', holds: ['8 su 34 centri', 'Formaper (3)'] },
    { question: 'quali centri hanno solo obiettivi raggiunti', holds: ['17 su 34', 'Innexta (3/3)'] },
    { question: 'centri con più di 9 indicatori', holds: ['4 su 34', 'Risorse e patrimonio (10)'] },
    { question: 'i peggiori 5 indicatori', holds: ['fuori dalla classifica'] },
    {
      question: 'quale centro ha la percentuale più alta di mancati?',
      holds: ['Facility management (2/2)', 'Vigilanza del mercato (1/1)'],
    },
    {
      question: 'centri che non hanno raggiunto nessun obiettivo',
      holds: ['4 su 34', 'Facility management (0/2)'],
    },
    { question: 'ripartizione dei non raggiunti per causa', holds: ['12'] },
    { question: 'quanti raggiunti con riserva per sezione', holds: ['raggiunti, con riserva'] },
    { question: 'qual è il risultato più alto?', holds: ['unità diverse', '178%', '4.546'] },
  ],
  refuses: [
    'qual è il massimale più alto?',
    'chi ha preso il premio di risultato?',
    'obiettivi non raggiunti',
  ],
};
