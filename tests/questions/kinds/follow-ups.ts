import type { Expected } from '../expected.ts';

export const FOLLOW_UPS: readonly Expected[] = [
  {
    turns: ['obiettivi non raggiunti Tutela del mercato', 'e Formaper?'],
    rows: ['performance 3.5.2', 'pira 2.1.3 smart-mi', 'pira 3.3.1 piattaforma regionale'],
    verdicts: { 'not-met': 3 },
    says: ['3 su 6', 'centro Formaper', 'dal messaggio prima: non raggiunti'],
    neverSays: ['centro Tutela del mercato'],
  },
  {
    turns: ['quali obiettivi non abbiamo raggiunto nel 2023?', 'solo quelli di efficacia'],
    rows: [
      'performance 1.1.1',
      'performance 2.1.1',
      'performance 2.3.1',
      'pira 3.1.1 internazionale',
      'pira 3.1.1 economia circolare',
    ],
    verdicts: { 'not-met': 5 },
    says: ['tipologia efficacia', 'dal messaggio prima: non raggiunti'],
  },
  {
    turns: ["com'è andato il 3.5.2", 'perché?'],
    rows: ['performance 3.5.2'],
    notes: [17],
    says: ["Nel secondo semestre 2023 l'adesione al progetto è stata sospesa"],
  },
  {
    turns: ['estensione del suap associato', 'ma i 193mila non contano?'],
    rows: ['individual suap associato'],
    mayAlso: ['pira 1.2.3', 'pira 1.2.2'],
    notes: [32],
    values: [28_189, 40_000],
    says: [
      '193.000',
      'accordo propedeutico',
      '28.189 è sotto 40.000',
      'PIRA 1.2.3',
      'a partire dalla seconda metà del 2024',
    ],
  },
  {
    turns: ['obiettivi di performance non raggiunti', 'escludi quelli con causa esterna'],
    rows: ['performance 1.1.1', 'performance 2.1.1', 'performance 2.3.1', 'performance 2.5.2'],
    mayAlso: ['performance 3.5.2', 'performance 4.5.1'],
    notes: [7, 11],
    says: ['escluso: causa esterna', /non attribuisce la causa \(nota 17\)|3\.5\.2[^\n]*non classificat/],
  },
];
