import type { Expected } from '../expected.ts';

const PUBLIC_VALUE = [
  'public-value procedura di mediazione con accordo',
  'public-value futurae',
  'public-value efficientamento energetico',
  'public-value raccolta differenziata',
];
const PERFORMANCE = ['1.1.1', '1.2.1', '1.3.2', '2.1.1', '2.3.1', '2.5.2', '3.5.2', '4.5.1'].map(
  (code) => `performance ${code}`,
);
const INDIVIDUAL = ['individual locker', 'individual tempi di evasione', 'individual suap associato'];
const SAID_NO = [
  'pira 2.1.3 smart-mi',
  'pira 3.3.1 piattaforma regionale',
  'pira 1.1.3',
  'pira 1.1.4',
  'pira 1.4.1',
  'pira 1.4.3',
  'pira 4.3.4',
  'pira 4.4.1',
];
const PIRA = [...SAID_NO, 'pira 3.1.1 internazionale', 'pira 3.1.1 economia circolare', 'pira 4.3.3'];

export const UNMET: readonly Expected[] = [
  {
    turns: ['quali obiettivi non abbiamo raggiunto nel 2023?'],
    rows: [...PUBLIC_VALUE, ...PERFORMANCE, ...INDIVIDUAL, ...PIRA],
    verdicts: { 'not-met': 22, 'partially-met': 4 },
    values: [26, 133, 22, 4, 0, 14],
    says: [
      '26 su 133',
      '22 non raggiunti',
      /4 (raggiunti solo in parte|parzial)/,
      /valore pubblico \(4\)/,
      /performance \(8/,
      /individuali \(3/,
      /pira \(11/,
      /\b0 non valutabili/,
      '14 con riserva',
    ],
  },
  {
    turns: ["obiettivi non raggiunti dell'area Tutela del mercato"],
    rows: ['performance 1.3.2'],
    verdicts: { 'not-met': 1 },
    notes: [10],
    says: [
      '1 su 6',
      'target: 1',
      'risultato: 0',
      'MIMIT',
      'PIRA 1.4.3',
      'obiettivo operativo «tutela del mercato»',
    ],
  },
  {
    turns: ['cosa manca a Formaper'],
    rows: ['performance 3.5.2', 'pira 2.1.3 smart-mi', 'pira 3.3.1 piattaforma regionale'],
    verdicts: { 'not-met': 3 },
    notes: [17],
    values: [23, 30],
    says: ['3 su 6', 'Lancio attività nel 2023 realizzazione nel 2024', 'Causa: la relazione non la riporta'],
  },
  {
    turns: ['dammi tutti gli indicatori rossi del registro imprese'],
    rows: ['performance 1.1.1', 'pira 1.1.3', 'pira 1.1.4', 'individual suap associato'],
    mayAlso: ['individual tempi di evasione'],
    notes: [7],
    says: ['72%', '>=90%', '50.000', '28.189', '40.000', 'Front end Registro delle imprese', '79,2%', '87%'],
  },
  {
    turns: ['nn raggiunti semplificazione'],
    rows: [
      'public-value procedura di mediazione con accordo',
      'performance 1.1.1',
      'performance 1.2.1',
      'performance 1.3.2',
      ...INDIVIDUAL,
      'pira 1.1.3',
      'pira 1.1.4',
      'pira 1.4.1',
      'pira 1.4.3',
    ],
    verdicts: { 'not-met': 9, 'partially-met': 2 },
    says: ['11 su 36', 'tema Semplificazione per le imprese'],
  },
  {
    turns: ['quali target di valore pubblico sono stati mancati'],
    rows: PUBLIC_VALUE,
    verdicts: { 'not-met': 4 },
    notes: [3, 5, 6],
    says: ['4 su 19', '28%', '22%', /≥10 · risultato: -/, '97%', 'target: -25% · risultato: -10%'],
  },
  {
    turns: ['gli obiettivi individuali andati male'],
    rows: INDIVIDUAL,
    verdicts: { 'not-met': 1, 'partially-met': 2 },
    notes: [23],
    says: ['3 su 30', '79,2%', '87%', '28.189', '40.000'],
  },
  {
    turns: ['lista dei No nel PIRA'],
    rows: SAID_NO,
    verdicts: { 'not-met': 8 },
    says: ['8 su 42', /3\.1\.1[^\n]*80%/, /3\.1\.1[^\n]*81%/],
  },
  {
    turns: ['quali obiettivi sono raggiunti solo in parte?'],
    rows: ['performance 4.5.1', 'individual locker', 'individual suap associato', 'pira 4.3.3'],
    verdicts: { 'partially-met': 4 },
    notes: [22, 23],
    says: [
      // The rule that makes each of them partial: late, preparatory work only, one part of two, less than asked.
      /3 mesi dopo/,
      /attività preparatorie/,
      /28\.189 è sotto 40\.000|parte 1[^\n]*non raggiunt|una parte su (due|2)|1 parte su 2/,
      /dice meno di quanto chiesto|solo l affidamento della progettazione/,
    ],
  },
  {
    turns: ['tutto quello che non va tranne il PIRA'],
    rows: [...PUBLIC_VALUE, ...PERFORMANCE, ...INDIVIDUAL],
    verdicts: { 'not-met': 12, 'partially-met': 3 },
    values: [15],
    says: ['15 su 91', 'escluso: sezione PIRA'],
  },
  {
    turns: ['chi non ha nessun target mancato?'],
    says: [
      /internazionalizzazione │ 4 │ 4 │/,
      /innexta │ 3 │ 3 │/,
      /innovazione e finanza │ 3 │ 3 │/,
      'Parcam',
      'Promos',
      /valore pubblico[^\n]*non (indicano|indica)[^\n]*(centro|area)/,
    ],
    neverSays: ['Formaper', 'Camera Arbitrale', 'Tutela del mercato', 'Registro delle imprese', 'Compliance'],
  },
  {
    turns: ['sotto target ma per poco?'],
    rows: ['performance 2.5.2', 'performance 2.3.1', 'public-value efficientamento energetico'],
    verdicts: { 'not-met': 3 },
    values: [97.7, 95.6, 97],
    says: ['95%', 'non raggiunti', /criterio/],
  },
  {
    turns: ['obbiettivi nn raggiuti dell area compliace'],
    rows: ['pira 4.4.1'],
    verdicts: { 'not-met': 1 },
    says: ['1 su 8', /ho inteso[^\n]*compliance e qualita/, 'attività riprogrammata nel 2024'],
  },
];
