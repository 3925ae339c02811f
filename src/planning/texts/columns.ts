import type { Section } from '../../report/record.ts';
import type { Direction, Status } from '../../targets/verdict.ts';
import type { Column, NoteColumn } from '../columns.ts';

/** What the workbook prints: sheets, columns and their notes, closed lists. */

export const SHEETS: Record<Section, string> = {
  'public-value': 'Valore pubblico',
  performance: 'Performance',
  individual: 'Individuali',
  pira: 'PIRA',
};

export const NOTES_SHEET = 'Note';
export const LEGEND_SHEET = 'Legenda';
export const LEGEND_COLUMNS = ['Colonna', 'Che cosa contiene'] as const;
/** In a CSV, which has no sheets. */
export const SHEET_COLUMN = 'Foglio';

export const COLUMN_LABELS: Record<Column, string> = {
  id: 'Chiave',
  year: 'Anno',
  theme: 'Tema',
  objective: 'Obiettivo operativo',
  code: 'Codice',
  piraCodes: 'Codici PIRA citati',
  flags: 'Sigle',
  name: 'Indicatore',
  target: 'Target',
  result: 'Risultato',
  status: 'Esito (calcolato)',
  direction: 'Polarità',
  unit: 'Unità',
  period: 'Periodo',
  asOf: 'Dato al',
  footnotes: 'Note',
  centres: 'Centri',
  causeKind: 'Causa',
  causeWords: 'Causa, parole',
  comment: 'Commento',
  evidence: 'Evidenza',
  source: 'Fonte',
  type: 'Tipologia',
  algorithm: 'Algoritmo',
  description: 'Descrizione',
  beneficiaries: 'Beneficiari',
  publicValue: 'Valore pubblico',
  mission: 'Missione',
  programme: 'Programma',
  programmeBudget: 'Importo del programma (€)',
  capMax: 'Tetto di budget (€)',
  capMin: 'Budget minimo (€)',
};

export const COLUMN_NOTES: Record<Column, string> = {
  id: 'Non cambiarla: lega la riga ai dati. In una riga nuova va lasciata vuota.',
  year: 'Anno del target, uguale in tutto il file.',
  theme: 'Uno dei quattro temi strategici, dall’elenco.',
  objective: 'Obiettivo operativo o gruppo, senza numero.',
  code: 'Codice come stampato, per esempio 2.5.2. Lasciare la cella in formato testo.',
  piraCodes: 'Codici PIRA citati dalla riga, separati da «; ».',
  flags: 'S semplificazione, D digitalizzazione, D/S tutte e due.',
  name: 'Nome dell’indicatore.',
  target: 'Valore atteso, numeri all’italiana: 1.375 è milletrecentosettantacinque, 13,75 ha la virgola.',
  result: 'Consuntivo, numeri all’italiana. Vuoto finché non c’è un dato.',
  status: 'Calcolato da target, risultato, polarità e note. Quel che si scrive qui non viene letto.',
  direction: 'Quale verso è il migliore, dove le parole del target non lo dicono.',
  unit: 'Unità di misura come stampata.',
  period: 'Periodo del target, per esempio «2023», «I semestre 2023».',
  asOf: 'Giorno a cui si riferisce il risultato, gg/mm/aaaa.',
  footnotes: 'Numeri delle note del foglio Note, separati da «; ».',
  centres: 'Centri di responsabilità, separati da «; ».',
  causeKind: 'Solo per i target non raggiunti: di chi dipende.',
  causeWords: 'Solo per i target non raggiunti: le parole che lo dicono.',
  comment: 'Commento dell’ufficio pianificazione.',
  evidence: 'Collegamento (https://…) a ciò che prova il risultato.',
  source: 'Fonte dei dati.',
  type: 'Tipologia come stampata.',
  algorithm: 'Formula o algoritmo come stampato.',
  description: 'Descrizione dell’indicatore (PIRA).',
  beneficiaries: 'Beneficiari (valore pubblico).',
  publicValue: 'Dimensione del valore pubblico.',
  mission: 'Tre cifre e nome, per esempio «011 Competitività e sviluppo delle imprese».',
  programme: 'Tre cifre e nome.',
  programmeBudget: 'Importo in euro stampato accanto al programma.',
  capMax: 'Tetto di spesa in euro.',
  capMin: 'Minimo della fascia in euro, dove c’è.',
};

export const NOTE_LABELS: Record<NoteColumn, string> = { number: 'Numero', text: 'Testo' };
export const NOTE_NOTES: Record<NoteColumn, string> = {
  number: 'Numero della nota, come lo citano le righe.',
  text: 'Testo della nota.',
};

export const DIRECTION_NAMES: Record<Direction, string> = {
  'at-least': 'più alto è meglio',
  'at-most': 'più basso è meglio',
};

export const CAUSE_NAMES = {
  external: 'esterna',
  internal: 'interna',
  unclassified: 'non classificata',
  'not-stated': 'non riportata',
} as const;

export const STATUS_NAMES: Record<Status, string> = {
  met: 'raggiunto',
  'partially-met': 'parzialmente raggiunto',
  'not-met': 'non raggiunto',
  'not-assessable': 'non valutabile',
};

/** In the order of a drop-down. */
export const FLAG_OPTIONS = ['S', 'D', 'D/S', 'S/D'] as const;

export const YES_NO = { true: 'Sì', false: 'No' } as const;
