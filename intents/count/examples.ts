import type { Examples } from '../intent.ts';

export const examples: Examples = {
  says: [
    {
      question: 'che percentuale di obiettivi di performance abbiamo centrato?',
      holds: ['34 su 42', '81%', '3 con riserva', '7 non raggiunti'],
    },
    { question: '% raggiunti in totale', holds: ['107 su 133', '80,5%', '14 con riserva'] },
    { question: 'quanti target di tipo impatto e quanti raggiunti', holds: ['7 su 8', 'Futurae'] },
    { question: 'n. indicatori efficienza', holds: ['4 indicatori', '3 raggiunti'] },
    { question: 'è vero che Formaper ha raggiunto tutto?', holds: ['No: ', '3 su 6'] },
    { question: 'sono 107 i raggiunti?', holds: ['Sì: ', '107 su 133'] },
    { question: 'è vero che i non raggiunti sono 22?', holds: ['Sì, in senso stretto sono 22', '26 su 133'] },
    { question: 'quanti obiettivi abbiamo mancato, 20?', holds: ['No: ', '26 su 133'] },
    { question: 'quanti non raggiunti hanno una causa esterna?', holds: ['4 su 26'] },
    { question: 'quanti obiettivi non raggiunti ha Formaper', holds: ['3 su 6'] },
  ],
  refuses: [
    'quanti studenti stranieri abbiamo?',
    'area con più obiettivi',
    'percentuale di dipendenti formati',
  ],
};
