import type { Standing } from '../../report/year-on.ts';

/** A mark for the eye; the words always stand beside it, because colours alone do not reach everybody. */
export const STATUS_MARKERS: Record<Standing, string> = {
  met: '🟢',
  'partially-met': '🟡',
  'not-met': '🔴',
  'not-assessable': '⚪',
  'on-track': '🔵',
  'at-risk': '🟠',
  late: '🔴',
  'no-data': '⚪',
};

export const renderTexts = {
  understood: (words: string) => `Ho inteso: ${words}`,
  target: 'Target',
  result: 'Risultato',
  variance: 'Scostamento',
  centres: (names: readonly string[]) => `${names.length === 1 ? 'Area' : 'Aree'}: ${names.join(', ')}`,
  note: (number: number) => `Nota ${number}`,
  evidence: 'Evidenza',
  source: (source: string) => `Fonte: ${source}`,
  suggestions: 'Puoi chiedere anche:',
  more: (left: number) => `e ${left === 1 ? 'un altro' : `altri ${left}`}`,
  moreText: 'continua',
  showMore: (left: number) =>
    left === 0 ? 'Continua' : `Mostra ${left === 1 ? 'l’altro' : `altri ${left}`}`,
  narrow: 'Restringi la domanda per vedere il resto.',
  page: (page: number, pages: number) => `Pagina ${page} di ${pages}`,
  share: 'Condividi nel canale',
  details: 'Dettagli',
  update: 'Aggiorna risultato',
  why: 'Perché?',
  asFile:
    'Il file ha tutte le righe, con target, risultato, esito, causa, note e riga della relazione: scegli il formato.',
  xlsx: 'Scarica Excel',
  csv: 'Scarica CSV',
  good: 'Risposta utile',
  bad: 'Risposta non utile',
  listColumns: ['Esito', 'Indicatore', 'Risultato', 'Target', 'Area', 'Fonte'],
  rowMenu: 'Dettagli di un indicatore…',
  cutOff: 'Il resto non entra qui: fai una domanda più precisa.',
  continued: (heading: string) => `${heading}, segue`,
  emptyCell: '–',
};
