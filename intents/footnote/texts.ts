import { joined } from '../../src/answer/texts.ts';
import type { Footnote } from '../../src/report/record.ts';
import { tableRowText } from '../../src/report/texts.ts';

export const aim = 'nota a piè di pagina';
export const noteOf = (note: number, ref: string, verdict: string) =>
  `La nota ${note} commenta ${ref}: ${verdict}.`;
export const noNotes = (name: string | null, count: number) =>
  name === null ? `Nessuno di questi ${count} indicatori ha una nota.` : `${name} non ha note.`;
export const headline = (numbers: readonly number[]) =>
  numbers.length === 1
    ? `Nota ${numbers[0]} della relazione.`
    : `Note ${joined(numbers.map(String), 'e')} della relazione.`;
type Place = Pick<Footnote, 'lines' | 'tableRow'>;
/** Found by its indicator alone. */
export const onlyRow = (words: string, numbers: readonly number[]) =>
  `Nessuna nota nomina «${words}»: ${numbers.length === 1 ? `la nota ${numbers[0]} sta su un indicatore che ne parla` : `le note ${joined(numbers.map(String), 'e')} stanno su indicatori che ne parlano`}.`;
export const about = (title: string, { lines, tableRow }: Place) => {
  if (tableRow) return `${title}, nota alla ${tableRowText(tableRow)}`;
  return `${title}, ${lines === null ? 'nota aggiunta a mano' : `nota alla riga ${lines.from}`}`;
};
export const orphan = ({ lines }: Place) =>
  `nessun indicatore la richiama${lines === null ? '' : `; riga ${lines.from}`}`;
export const missing = (asked: readonly number[], last: number, year: number) =>
  `${asked.length === 1 ? `La nota ${asked[0]} non c’è` : `Le note ${joined(asked.map(String), 'e')} non ci sono`}: la relazione ${year} ha le note da 1 a ${last}.`;
export const noneAbout = (words: string) => `Nessuna nota parla di «${words}».`;
export const which = (last: number, year: number) =>
  `La relazione ${year} ha ${last} note. Quale vuoi leggere?`;
export const howMany = (count: number, year: number) =>
  `La relazione ${year} ha ${count} note a piè di pagina.`;
export const ask = (number: number) => `Nota ${number}`;
export const hasRepetition = 'Attenzione: nel testo della relazione un tratto di questa nota è ripetuto.';
