import { normalize } from '../../language/normalize.ts';
import type { Line } from './lines.ts';

/** Every word that the tables' header rows are made of, normalised, whichever column they head. */
const HEADER_WORDS = new Set(
  `valore pubblico beneficiari indicatore indicatori individuali descrizione tipo tipologia algoritmo di del
   calcolo target risultato fonte dati performance centro centri responsabilita digitalizzaz. d semplificaz. s
   area aree unita misura e`.split(/\s+/),
);
const FEWEST_WORDS = 7;

export interface TableHeader {
  /** Index after the header's last line. */
  end: number;
  /** The year that the target column names, where it does. */
  year: number | null;
}

/**
 * The header row that opens at `start`, however its cells are spread over lines and whatever its columns are
 * headed (some tables head the centres "INDICATORI DI PERFORMANCE"); null where there is none.
 */
export function readTableHeader(lines: readonly Line[], start: number): TableHeader | null {
  const words: string[] = [];
  let end = start;
  for (let index = start; index < lines.length; index += 1) {
    const text = lines[index]?.text ?? '';
    if (text === '') continue;
    if (!areHeaderWords(text)) break;
    words.push(...text.split(' ').map(normalize));
    end = index + 1;
  }
  if (words.length < FEWEST_WORDS || !words.includes('target') || !words.includes('risultato')) return null;
  const year = words.find(isYear);
  return { end, year: year === undefined ? null : Number(year) };
}

/** Whether a line holds nothing but words that columns are headed with. */
export function areHeaderWords(line: string): boolean {
  return line
    .split(' ')
    .map(normalize)
    .every((word) => HEADER_WORDS.has(word) || isYear(word));
}

function isYear(word: string): boolean {
  return /^20\d\d$/.test(word);
}
