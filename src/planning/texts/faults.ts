import { formatNumber } from '../../language/italian-number.ts';
import type { Fault, Notice, Problem } from '../fault.ts';

export const unreadable = {
  tooLarge: (limit: number) =>
    `Il file supera ${formatNumber(limit)} MB: non è un foglio di Traguardo; esportarne uno nuovo.`,
  locked:
    'Il file è protetto da password o in un vecchio formato (.xls): salvarlo senza password come .xlsx.',
  macros: 'Il file contiene macro: salvarlo come «Cartella di lavoro di Excel (.xlsx)», senza macro.',
  bomb: (limit: number) =>
    `Il file, aperto, supererebbe ${formatNumber(limit)} MB o contiene troppe parti: non viene aperto.`,
  notXlsx: 'Il file non si legge come .xlsx: è incompleto, danneggiato o di un altro tipo.',
  doctype: 'Il file contiene dichiarazioni che nessun foglio di calcolo scrive: non viene letto.',
  tooManyRows: (sheet: string, limit: number) =>
    `Il foglio ${sheet} ha più di ${formatNumber(limit)} righe: non viene letto.`,
  tooManyColumns: (limit: number) => `Un foglio ha più di ${formatNumber(limit)} colonne: non viene letto.`,
  notOurCsv: (column: string) =>
    `Il CSV non comincia con la colonna «${column}» seguita da punto e virgola: esportarne uno nuovo.`,
  openQuote: 'Il CSV ha virgolette aperte e mai chiuse: non viene letto.',
  otherKind: (name: string) => `«${name}» non è un .xlsx né un .csv.`,
};

/** "foglio Performance, riga 14, Risultato: «13.75» è 13,75 o 1.375?"; without the sheet where that is null. */
export function faultText({ sheet, row, column, problem }: Fault): string {
  const place = [
    ...(sheet === null ? [] : [`foglio ${sheet}`]),
    ...(row === null ? [] : [`riga ${row}`]),
    ...(column === null ? [] : [column]),
  ];
  return [place.join(', '), problemText(problem)].filter((part) => part !== '').join(': ');
}

function problemText(problem: Problem): string {
  switch (problem.code) {
    case 'missing-sheet':
      return 'il foglio manca';
    case 'missing-column':
      return 'la colonna manca';
    case 'repeated-column':
      return 'la colonna c’è due volte';
    case 'formula':
      return `contiene una formula (${quoted(problem.words)}): scrivere il valore`;
    case 'error-value':
      return `contiene l’errore ${problem.words}`;
    case 'ambiguous-number':
      return `«${problem.words}» è ${problem.decimal} o ${problem.thousands}?`;
    case 'not-a-number':
      return `${quoted(problem.words)} non è un numero`;
    case 'negative':
      return `${quoted(problem.words)} non può essere negativo`;
    case 'not-a-whole-number':
      return `${quoted(problem.words)} non è un numero intero`;
    case 'not-a-day':
      return `${quoted(problem.words)} non è una data gg/mm/aaaa`;
    case 'became-a-date':
      return `il foglio di calcolo ne ha fatto una data (${problem.words}): mettere la cella in formato testo e riscriverla`;
    case 'missing-value':
      return 'manca';
    case 'not-an-option':
      return `${quoted(problem.words)} non è tra: ${problem.options.join(', ')}`;
    case 'unknown-key':
      return `${quoted(problem.words)} non c’è nell’anno; in una riga nuova lasciare la chiave vuota`;
    case 'key-of-another-sheet':
      return `${quoted(problem.words)} appartiene al foglio ${problem.sheet}`;
    case 'repeated-key':
      return `${quoted(problem.words)} è già alla riga ${problem.firstRow}`;
    case 'same-row-twice':
      return `è la stessa riga del foglio ${problem.sheet}, riga ${problem.firstRow}: cambiarne il nome o il codice`;
    case 'other-year':
      return `${quoted(problem.words)} non è l’anno del file, ${problem.year}`;
    case 'not-a-code':
      return `${quoted(problem.words)} non è un codice come 2.5.2`;
    case 'not-a-mission':
      return `${quoted(problem.words)} non comincia con tre cifre e il nome`;
    case 'unknown-centre':
      return `centro non riconosciuto: ${quoted(problem.words)}${problem.nearest === null ? '' : `; forse «${problem.nearest}»?`}`;
    case 'repeated-item':
      return `${quoted(problem.words)} c’è due volte`;
    case 'unknown-note':
      return `la nota ${quoted(problem.words)} non c’è nel foglio delle note`;
    case 'repeated-note':
      return `la nota ${problem.words} è già alla riga ${problem.firstRow}`;
    case 'not-a-link':
      return `${quoted(problem.words)} non è un collegamento http:// o https://`;
    case 'band-upside-down':
      return `il minimo ${problem.min} supera il tetto ${problem.max}`;
    case 'minimum-without-cap':
      return `c’è un minimo (${problem.words}) senza tetto`;
    case 'too-long':
      return `il testo ha ${formatNumber(problem.length)} caratteri, troppi per una cella`;
    case 'words-without-cause-kind':
      return 'manca, mentre le parole della causa ci sono';
  }
}

export function noticeText(notice: Notice): string {
  switch (notice.code) {
    case 'unknown-sheet':
      return `Il foglio «${notice.sheet}» non è di Traguardo: non viene letto.`;
    case 'unknown-column':
      return `Foglio ${notice.sheet}: la colonna «${notice.column}» non è di Traguardo: non viene letta.`;
    case 'cause-of-a-met-row':
      return `Foglio ${notice.sheet}, riga ${notice.row}: il target non risulta mancato, la causa non viene tenuta.`;
  }
}

const LONGEST = 60;

function quoted(words: string): string {
  return `«${words.length > LONGEST ? `${words.slice(0, LONGEST - 1)}…` : words}»`;
}
