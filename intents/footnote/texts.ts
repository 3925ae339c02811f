import { joined } from '../../src/answer/texts.ts';

export const aim = 'nota a piè di pagina';
export const headline = (numbers: readonly number[]) =>
  numbers.length === 1
    ? `Nota ${numbers[0]} della relazione.`
    : `Note ${joined(numbers.map(String), 'e')} della relazione.`;
export const about = (title: string, line: number | null) =>
  `${title}, ${line === null ? 'nota aggiunta a mano' : `nota alla riga ${line}`}`;
export const orphan = (line: number | null) =>
  `nessun indicatore la richiama${line === null ? '' : `; riga ${line}`}`;
export const missing = (asked: readonly number[], last: number, year: number) =>
  `${asked.length === 1 ? `La nota ${asked[0]} non c’è` : `Le note ${joined(asked.map(String), 'e')} non ci sono`}: la relazione ${year} ha le note da 1 a ${last}.`;
export const noneAbout = (words: string) => `Nessuna nota parla di «${words}».`;
export const which = (last: number, year: number) =>
  `La relazione ${year} ha ${last} note. Quale vuoi leggere?`;
export const howMany = (count: number, year: number) =>
  `La relazione ${year} ha ${count} note a piè di pagina.`;
export const ask = (number: number) => `Nota ${number}`;
export const hasRepetition = 'Attenzione: nel testo della relazione un tratto di questa nota è ripetuto.';
