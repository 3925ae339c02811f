import type { WrittenCell } from '../../src/planning/sheet.ts';
import { workbookOf } from '../../src/planning/workbook-of.ts';
import { THEMES } from '../../src/report/record.ts';
import type { Edit } from './edited.ts';
import { KNOWLEDGE, YEAR } from './the-year.ts';

export const SHEETS = workbookOf(YEAR, KNOWLEDGE);
const keyAt = (sheet: string, row: number): string => {
  const cell = SHEETS.find(({ name }) => name === sheet)?.rows[row - 2]?.[0];
  return cell?.kind === 'text' ? cell.text : '';
};
const DAY: WrittenCell = { kind: 'day', iso: '2023-02-01' };
const LONG = 'x'.repeat(70);

export interface Case extends Edit {
  told: string;
}

/** Each fault at a cell of its own, and what is said of it there. */
export const FAULTS: Case[] = [
  at('Performance', 14, 'Risultato', '13.75', '«13.75» è 13,75 o 1.375?'),
  at('Performance', 15, 'Target', '>=79.2%', '«79.2» è 79,2 o 792?'),
  at('Performance', 16, 'Target', null, 'manca'),
  at('Performance', 17, 'Indicatore', null, 'manca'),
  at('Performance', 18, 'Anno', { kind: 'number', value: 2022 }, '«2022» non è l’anno del file, 2023'),
  at('Performance', 19, 'Tema', LONG, `«${LONG.slice(0, 59)}…» non è tra: ${THEMES.join(', ')}`),
  at('Performance', 20, 'Codice', '2.5.b', '«2.5.b» non è un codice come 2.5.2'),
  at(
    'Performance',
    21,
    'Codice',
    DAY,
    'il foglio di calcolo ne ha fatto una data (01/02/2023): mettere la cella in formato testo e riscriverla',
  ),
  at('Performance', 22, 'Sigle', 'D/X', '«D/X» non è tra: S, D, S/D'),
  at('Performance', 23, 'Note', '99', 'la nota «99» non c’è nel foglio delle note'),
  at(
    'Performance',
    24,
    'Centri',
    'Camera Arbitrali',
    'centro non riconosciuto: «Camera Arbitrali»; forse «Camera Arbitrale»?',
  ),
  at('Performance', 25, 'Centri', 'Formaper; Formaper', '«Formaper» c’è due volte'),
  at('Performance', 26, 'Polarità', 'su', '«su» non è tra: più alto è meglio, più basso è meglio'),
  at('Performance', 27, 'Dato al', '31/02/2023', '«31/02/2023» non è una data gg/mm/aaaa'),
  at(
    'Performance',
    28,
    'Evidenza',
    'C:\\prove.pdf',
    '«C:\\prove.pdf» non è un collegamento http:// o https://',
  ),
  at('PIRA', 2, 'Importo del programma (€)', 'molti', '«molti» non è un numero'),
  at('PIRA', 3, 'Tetto di budget (€)', { kind: 'euro', value: -5 }, '«-5» non può essere negativo'),
  at('PIRA', 4, 'Budget minimo (€)', '9.999.999', 'c’è un minimo (9.999.999) senza tetto'),
  at('PIRA', 5, 'Missione', 'Competitività', '«Competitività» non comincia con tre cifre e il nome'),
  at(
    'PIRA',
    6,
    'Chiave',
    'pira-inventata',
    '«pira-inventata» non c’è nell’anno; in una riga nuova lasciare la chiave vuota',
  ),
  at('PIRA', 8, 'Chiave', keyAt('PIRA', 7), `«${short(keyAt('PIRA', 7))}» è già alla riga 7`),
  at('Individuali', 9, 'Chiave', keyAt('PIRA', 9), `«${short(keyAt('PIRA', 9))}» appartiene al foglio PIRA`),
  at(
    'PIRA',
    10,
    'Causa, parole',
    'Ritardo del fornitore',
    'manca, mentre le parole della causa ci sono',
    'Causa',
  ),
  at('Note', 3, 'Numero', { kind: 'number', value: 1 }, 'la nota 1 è già alla riga 2'),
  at('Note', 4, 'Testo', null, 'manca'),
];

function at(
  sheet: string,
  row: number,
  column: string,
  value: string | WrittenCell,
  told: string,
  place = column,
): Case {
  return { sheet, row, column, value, told: `foglio ${sheet}, riga ${row}, ${place}: ${told}` };
}

function short(words: string): string {
  return words.length > 60 ? `${words.slice(0, 59)}…` : words;
}
