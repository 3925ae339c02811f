import { read } from '../../../src/query/reading/read.ts';
import type { Reading } from '../../../src/query/reading/reading.ts';
import { refine } from '../../../src/query/reading/refine.ts';
import { buildVocabulary } from '../../../src/query/reading/vocabulary.ts';
import type { Library } from '../../../src/query/select.ts';
import type { KnownCentre } from '../../../src/report/centres.ts';
import type { Corpus } from '../../../src/report/corpus.ts';
import type { Glossary } from '../../../src/report/glossary.ts';
import type { Centre, Indicator } from '../../../src/report/record.ts';
import { buildTopicIndex } from '../../../src/report/topic-index.ts';
import { aFootnote, anIndicator, aYear } from '../../report/an-indicator.ts';

/** A small report of our own, so that these tests say nothing of the real one's rows and words. */

const aCentre = (name: string, known: Partial<KnownCentre> = {}): KnownCentre => ({
  name,
  spellings: [name],
  aliases: [],
  weakAliases: [],
  announcedAliases: [],
  alsoTopic: false,
  reason: 'test',
  ...known,
});

const CENTRES = [
  aCentre('Camera Arbitrale', { aliases: ['arbitrale'] }),
  aCentre('Formaper'),
  aCentre('Personale e sportelli', { weakAliases: ['personale'], announcedAliases: ['sportello'] }),
  aCentre('Innovazione', { alsoTopic: true }),
  aCentre('Registro delle imprese', { aliases: ['registro imprese'] }),
  aCentre('Front end Registro delle imprese', { aliases: ['front end'] }),
];

const GLOSSARY: Glossary = {
  synonyms: [{ says: ['cnc', 'crisi d impresa'], means: 'composizione negoziata', reason: 'test' }],
  definitions: [],
  limits: [
    { id: 'pay', says: ['stipendi[o]', 'premio di risultato'], answer: 'No.', offers: [], reason: 'test' },
  ],
};

const of = (...names: string[]): Centre[] => names.map((name) => ({ name, printed: name }));

export const ROWS: Indicator[] = [
  anIndicator('mediation', {
    section: 'public-value',
    name: 'Controversie risolte in mediazione',
    type: 'impatto',
    beneficiaries: 'IMPRESE E CITTADINI',
    publicValue: 'ambientale, sociale',
    target: '28%',
    result: '22%',
  }),
  anIndicator('spid', {
    code: '1.2.1',
    piraCodes: ['1.1.4'],
    objective: 'IDENTITÀ DIGITALE',
    name: 'Rilasci SPID agli sportelli',
    type: 'risultato',
    flags: ['D'],
    centres: of('Personale e sportelli'),
    target: '6.000',
    result: '1.930',
    footnotes: [1],
  }),
  anIndicator('training', {
    theme: 'fattori abilitanti',
    code: '4.3.1',
    name: 'Formazione del personale sulle soft skills',
    type: 'efficacia',
    centres: of('Personale e sportelli', 'Formaper'),
    target: '20%',
    result: '66%',
  }),
  anIndicator('crisis', {
    theme: 'servizi innovativi',
    code: '2.5.2',
    objective: 'CRISI D’IMPRESA',
    name: 'Casi di composizione negoziata',
    type: 'risultato',
    centres: of('Camera Arbitrale'),
    target: '130',
    result: '127',
  }),
  anIndicator('lockers', {
    section: 'individual',
    name: 'Efficacia della rete dei locker',
    type: 'risultato',
    flags: ['S'],
    centres: of('Registro delle imprese', 'Front end Registro delle imprese'),
    target: 'Entro il 31/12/2023',
    result: '10/02/2024',
  }),
  anIndicator('incubator', {
    section: 'pira',
    theme: 'servizi innovativi',
    code: '2.1.2',
    objective: 'INNOVAZIONE',
    name: 'Incubatore per start up',
    description: 'Percorso di innovazione per giovani imprese promozionali',
    type: 'realizzazione fisica',
    centres: of('Formaper', 'Innovazione'),
    mission: { code: '011', name: 'Competitività e sviluppo delle imprese' },
    programme: { code: '005', name: 'Promozione' },
    programmeBudget: 1000,
    budgetCap: { max: 200_000, min: null },
    target: 'Sì',
    result: 'No (slittato al 2024)',
  }),
  anIndicator('budget', {
    section: 'pira',
    theme: 'attrattività',
    code: '3.1.1',
    name: 'Grado di utilizzo del budget per la bike economy',
    algorithm: 'Valore contabilizzato / valore a budget',
    type: 'efficacia',
    centres: of('Innovazione'),
    mission: { code: '012', name: 'Regolazione dei mercati' },
    programme: { code: '004', name: 'Vigilanza' },
    target: '>=90%',
    result: '81%',
  }),
];

export const YEAR = aYear(ROWS, { footnotes: [aFootnote(1, 'Calo dovuto a una norma sui documenti.')] });

export const LIBRARY: Library = { year: YEAR, topics: buildTopicIndex(YEAR.indicators) };

const CORPUS: Corpus = {
  years: new Map([[YEAR.year, YEAR]]),
  latest: YEAR,
  knowledge: { directions: [], overrides: [], causes: [], relations: [], anomalies: [] },
  decisions: [],
};

export const VOCABULARY = buildVocabulary(CORPUS, CENTRES, GLOSSARY);

const CLOCK = { askedYear: YEAR.year, today: '2024-05-06' };

/** The question as its words alone say it. */
export function aReading(question: string): Reading {
  return read(question, VOCABULARY, CLOCK);
}

/** The question as the rows of the report make it. */
export function aRefinedReading(question: string): Reading {
  return refine(aReading(question), LIBRARY, VOCABULARY.isTopic);
}
