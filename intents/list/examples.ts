import type { Examples } from '../intent.ts';

export const examples: Examples = {
  says: [
    {
      question: 'quali obiettivi non abbiamo raggiunto nel 2023?',
      holds: ['26 su 133', '22 non raggiunti', '4 raggiunti solo in parte', '14 con riserva'],
    },
    {
      question: 'obiettivi non raggiunti dell’area Tutela del mercato',
      holds: ['1 su 6', 'nota 10', 'PIRA 1.4.3'],
      about: ['performance 1.3.2'],
    },
    {
      question: 'obiettivi non raggiunti Camera Arbitrale',
      holds: ['127', '130', 'la relazione non la riporta'],
      about: ['performance 2.5.2'],
    },
    {
      question: 'cosa manca a Formaper',
      about: ['performance 3.5.2', 'pira 2.1.3', 'Piattaforma regionale'],
    },
    {
      question: 'lista dei No nel PIRA',
      holds: ['80%', '81%'],
      about: [
        'pira 2.1.3',
        'Piattaforma regionale',
        'pira 1.1.3',
        'pira 1.1.4',
        'pira 1.4.1',
        'pira 1.4.3',
        'pira 4.3.4',
        'pira 4.4.1',
      ],
    },
    {
      question: 'sotto target ma per poco?',
      holds: ['97,7%', '95%'],
      about: ['performance 2.3.1', 'performance 2.5.2', 'Efficientamento energetico degli'],
    },
    {
      question: 'per quali obiettivi mancati non c’è una spiegazione?',
      about: [
        'mediazione con accordo',
        'performance 2.3.1',
        'performance 2.5.2',
        'tempi di evasione',
        'Piattaforma regionale',
        'pira 4.3.4',
      ],
    },
    { question: 'obiettivi di digitalizzazione non raggiunti', about: ['performance 1.2.1'] },
    { question: 'indicatori senza centro di responsabilità', holds: ['19 indicatori'] },
    { question: 'raggiunti senza riserva della Camera Arbitrale', holds: ['4 su 5'] },
    { question: 'obiettivi per le imprese ma non per i cittadini', holds: ['10 indicatori'] },
    { question: 'quelli mancati per meno di 5 punti', holds: ['2 su 133'] },
    { question: 'l’ultimo indicatore del PIRA', holds: ['42º di 42'], about: ['pira 4.4.1'] },
    {
      question: 'il primo obiettivo non raggiunto della relazione',
      holds: ['1º di 26'],
      about: ['mediazione con accordo'],
    },
    { question: 'obiettivi a rischio', holds: ['26 su 133', 'Il 2023 è chiuso'] },
    { question: 'quali indicatori sono in linea?', holds: ['107 su 133', 'Il 2023 è chiuso'] },
    { question: 'indicatori ancora senza dati', holds: ['Il 2023 è chiuso'] },
    { question: 'elenco di quelli con la S', holds: ['8 indicatori'] },
    { question: 'obiettivi di efficacia non raggiunti in attrattività', holds: ['80%', '81%'] },
    {
      question: 'area personale, tutti quelli che NON sono di risultato',
      about: ['Vi.Vi.Fir', 'performance 4.3.1', 'performance 4.3.2'],
    },
    {
      question: 'obbiettivi nn raggiuti dell area compliace',
      holds: ['Compliance e Qualità'],
      about: ['pira 4.4.1'],
    },
  ],
  refuses: [
    'quanti obiettivi non abbiamo raggiunto',
    'perché il 2.5.2 non è stato raggiunto',
    'scadenze mancate',
  ],
};
