import { counted, indicators, joined } from '../../answer/texts.ts';
import { formatDay } from '../../language/calendar.ts';
import type { ChangeKind } from '../changes.ts';

/** What a digest says otherwise of a year that is over and of one that runs. */
export interface DigestWords {
  /** "5 indicatori ancora aperti su 133": for a headline. */
  openShort(open: number, total: number): string;
  openText(open: number, total: number, parts: readonly string[]): string;
  changeCount(kind: ChangeKind, count: number): string;
  headings: Record<ChangeKind, string>;
  recapOpen(before: number, now: number): string;
  /** Above the whole list. */
  list(count: number): string;
  /** What to ask for the rest of it. */
  question: string;
  /** What the data are, and of which day. */
  data(year: number, day: string): string;
}

const NEWS: Record<ChangeKind, readonly [string, string]> = {
  'newly-unmet': ['nuovo non raggiunto', 'nuovi non raggiunti'],
  recovered: ['recuperato', 'recuperati'],
  verdict: ['verdetto cambiato', 'verdetti cambiati'],
  value: ['valore corretto', 'valori corretti'],
  note: ['nota cambiata', 'note cambiate'],
  added: ['indicatore aggiunto', 'indicatori aggiunti'],
  gone: ['indicatore tolto', 'indicatori tolti'],
};

const NEWS_RUNNING: typeof NEWS = {
  ...NEWS,
  'newly-unmet': ['ora in ritardo o a rischio', 'ora in ritardo o a rischio'],
  verdict: ['stato cambiato', 'stati cambiati'],
  value: ['valore aggiornato', 'valori aggiornati'],
};

const HEADINGS: Record<ChangeKind, string> = {
  'newly-unmet': 'Nuovi non raggiunti',
  recovered: 'Recuperati',
  verdict: 'Verdetto cambiato',
  value: 'Valore corretto',
  note: 'Nota cambiata',
  added: 'Nuovi nella Relazione',
  gone: 'Non più nella Relazione',
};

const OVER: DigestWords = {
  openShort: (open, total) =>
    open === 0
      ? `nessun indicatore ancora aperto su ${total}`
      : `${counted(open, 'indicatore ancora aperto', 'indicatori ancora aperti')} su ${total}`,
  openText: (open, total, parts) =>
    open === 0
      ? `Ancora aperti: nessuno su ${indicators(total)}.`
      : `Ancora aperti: ${open} su ${indicators(total)} (${joined(parts, 'e')}).`,
  changeCount: (kind, count) => counted(count, ...NEWS[kind]),
  headings: HEADINGS,
  recapOpen: (before, now) => recap('Non raggiunti, anche in parte', before, now),
  list: (count) =>
    count === 1
      ? 'L’elenco intero: un indicatore ancora aperto'
      : `L’elenco intero: ${count} indicatori ancora aperti`,
  question: 'quali obiettivi non abbiamo raggiunto?',
  data: (year) => `Dati: Relazione ${year}.`,
};

const RUNNING: DigestWords = {
  openShort: (open, total) =>
    open === 0
      ? `nessun indicatore in ritardo o a rischio su ${total}`
      : `${counted(open, 'indicatore', 'indicatori')} in ritardo o a rischio su ${total}`,
  openText: (open, total, parts) =>
    open === 0
      ? `In ritardo o a rischio: nessuno su ${indicators(total)}.`
      : `In ritardo o a rischio: ${open} su ${indicators(total)} (${joined(parts, 'e')}).`,
  changeCount: (kind, count) => counted(count, ...NEWS_RUNNING[kind]),
  headings: {
    ...HEADINGS,
    'newly-unmet': 'Ora in ritardo o a rischio',
    recovered: 'Di nuovo in linea, o raggiunti',
    verdict: 'Stato cambiato',
    value: 'Valore aggiornato',
    added: 'Indicatori nuovi',
    gone: 'Indicatori tolti',
  },
  recapOpen: (before, now) => recap('In ritardo o a rischio', before, now),
  list: (count) => `L’elenco intero: ${counted(count, 'indicatore', 'indicatori')} in ritardo o a rischio`,
  question: 'che cosa è in ritardo o a rischio?',
  data: (year, day) =>
    `Dati: anno ${year} in corso, situazione al ${formatDay(day)}; i risultati sono parziali.`,
};

const recap = (what: string, before: number, now: number): string =>
  before === now ? `${what}: ${now}, come allora.` : `${what}: ${now}, erano ${before}.`;

export const wordsOf = (running: boolean): DigestWords => (running ? RUNNING : OVER);

export const provisionalText = (year: number): string =>
  `Il ${year} è finito ma la sua Relazione non c’è ancora: gli esiti sono provvisori.`;
