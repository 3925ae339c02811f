import type { Examples } from '../intent.ts';

export const examples: Examples = {
  says: [
    {
      question: 'qual è la fonte dell’indicatore sul piano formativo?',
      holds: ['Fonte del dato', '(PIRA 4.1.2, missione 032): Risorse umane e relazioni sindacali.'],
      about: ['piano formativo'],
    },
    {
      question: 'da dove viene il dato del 2.5.2?',
      holds: ['non riporta la fonte del dato', 'la tabella Performance non ha questa colonna', 'riga 709'],
      about: ['performance 2.5.2'],
    },
    {
      question: 'chi è responsabile di via delle Orsole?',
      holds: ['Centro di responsabilità', 'Risorse e patrimonio.', 'non la persona'],
      about: ['performance 4.5.1'],
    },
    {
      question: 'responsabile della raccolta differenziata',
      holds: ['non riporta il centro di responsabilità', 'la tabella Valore pubblico non ha questa colonna'],
      about: ['raccolta differenziata'],
    },
    {
      question: 'a quale area fa capo la composizione negoziata?',
      holds: ['Camera Arbitrale, per entrambi gli indicatori'],
      about: ['performance 2.5.1', 'performance 2.5.2'],
    },
    { question: 'chi è il responsabile dell’area Formaper?', holds: ['non le persone'], outcome: 'empty' },
    {
      question: 'come si calcola il 2.1.1?',
      holds: ['Valore contabilizzato anno t / Valore di budget anno t'],
      about: ['performance 2.1.1'],
    },
    {
      question: 'come si calcola il grado di utilizzo del budget?',
      holds: ['Valore contabilizzato anno t/valore di budget anno t, per tutti e 7', 'riga 462'],
    },
    {
      question: 'che unità di misura ha il 4.1.2',
      holds: ['Il codice 4.1.2 è di 3 indicatori', 'Percentuale', 'Performance 4.1.2'],
    },
    {
      question: 'di quanto abbiamo mancato il target SPID?',
      holds: ['−4.070 (32,2% del target); risultato 1.930, target 6.000: non raggiunto'],
      about: ['performance 1.2.1'],
    },
    {
      question: 'di quanto è in ritardo lo scostamento di Smart-MI?',
      holds: ['uno scostamento in cifre non c’è'],
      about: ['pira 2.1.3'],
    },
    {
      question: 'qual è il target della composizione negoziata?',
      holds: ['Target: 2 (Performance 2.5.1) e 130 (Performance 2.5.2).'],
      about: ['performance 2.5.1', 'performance 2.5.2'],
    },
    {
      question: 'che risultato ha fatto il soft landing',
      holds: ['54, contro un target di 30: raggiunto con riserva'],
      about: ['performance 3.3.1'],
    },
    { question: 'a chi serve Futurae?', holds: ['imprese'], about: ['Futurae'] },
    { question: 'che tipo di indicatore è il 2.5.2', holds: ['risultato.'], about: ['performance 2.5.2'] },
    {
      question: 'in che missione sta Smart-MI?',
      holds: ['011 Competitività e sviluppo delle imprese'],
      about: ['pira 2.1.3'],
    },
    { question: 'che sigla ha il 1.2.1', holds: ['D (digitalizzazione)'], about: ['performance 1.2.1'] },
    {
      question: 'a che pagina è il 2.5.2',
      holds: ['righe 709–710', 'a righe, non a pagine'],
      about: ['performance 2.5.2'],
    },
    {
      question: 'polarità della raccolta differenziata',
      holds: ['meglio se più basso', 'riduzione'],
      about: ['raccolta differenziata'],
    },
    {
      question: 'tipologia e unità di misura del piano formativo',
      holds: ['unità di misura Percentuale; tipologia efficacia'],
      about: ['piano formativo'],
    },
    {
      question: 'unità di misura degli indicatori di Formaper',
      holds: [
        'Realizzazione, per tutti e 4 gli indicatori',
        'non riporta l’unità di misura di Performance 3.5.2',
      ],
    },
    {
      question: 'da dove arriva il 178%?',
      holds: ['non riporta la fonte del dato', 'riga 623'],
      about: ['performance 2.2.1'],
    },
    {
      question: 'qual è la descrizione del 2.1.3',
      holds: [
        'Il codice 2.1.3 è di 2 indicatori',
        '(PIRA 2.1.3): Indica la realizzazione',
        'Performance 2.1.3',
      ],
    },
    { question: 'qual è la fonte?', holds: ['Di quale indicatore'], outcome: 'ambiguous' },
  ],
  refuses: [
    'il target del 2.5.2 è stato raggiunto?',
    'com’è andato il target dello SPID?',
    'quali tipologie di indicatori ci sono',
    'missione 099',
    'di chi è la colpa per lo SPID?',
    'perché il 2.5.2 non è stato raggiunto',
    'come hai calcolato il verdetto del 2.5.2?',
    'quali target di valore pubblico sono stati mancati',
    'chi è responsabile di più obiettivi?',
    'quanti beneficiari ha Futurae?',
    'indicatori con scostamento superiore a 10',
    'responsabilità degli obiettivi non raggiunti',
    'max bdg di via delle Orsole',
  ],
};
