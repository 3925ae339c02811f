/**
 * The closed vocabularies of the tables' cells, normalised. They grow when a report prints a new word; until then the
 * importer keeps the row and reports the word.
 */

export const TYPES = new Set([
  'efficacia',
  'efficienza',
  'economicita',
  'impatto',
  'output',
  'outcome',
  'qualita',
  'risultato',
  'realizzazione fisica',
  'realizzazione finanziaria',
  'realizzazione fisica realizzazione finanziaria',
]);

export const UNITS = new Set([
  'realizzazione',
  'volume',
  'percentuale',
  'valore',
  'valore assoluto',
  'numero',
  'giorni',
  'ore',
  'euro',
  'indice',
  'rapporto',
]);

/** Where the figures come from, when it is no centre; a centre may follow ("Controllo di gestione Facility management"). */
export const SOURCES = new Set([
  'controllo di gestione',
  'controllo di gestione pareto',
  'pareto',
  'infocamere',
  'interna',
  'esterna',
  'mista',
  'interna/esterna',
]);

export const PUBLIC_VALUES = new Set(['economico', 'sociale', 'ambientale']);

export const BENEFICIARIES = new Set(['imprese', 'cittadini', 'territorio', 'professionisti', 'utenti']);

/** "-" where the column is there and the row has no mark. */
export const FLAG_WORD = /^[SD](?:[/,;]\s?[SD])?$/;
export const NO_FLAG = /^[-–—]$/;

export const ROW_CODE = /^\d+\.\d+\.\d+\.?$/;
