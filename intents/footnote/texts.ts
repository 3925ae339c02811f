export const aim = 'nota a piè di pagina';
export const headline = (numbers: readonly number[]) =>
  numbers.length === 1
    ? `Nota ${numbers[0]} della relazione.`
    : `Note ${numbers.join(', ')} della relazione.`;
export const about = (ref: string, name: string, line: number | null) =>
  `${ref} «${name}», ${line === null ? 'nota aggiunta a mano' : `nota alla riga ${line}`}`;
export const orphan = (line: number | null) =>
  `nessun indicatore la richiama${line === null ? '' : `; riga ${line}`}`;
export const missing = (asked: readonly number[], last: number, year: number) =>
  `La nota ${asked.join(', ')} non c’è: la relazione ${year} ha le note da 1 a ${last}.`;
export const noneAbout = (words: string) => `Nessuna nota parla di «${words}».`;
export const which = (last: number, year: number) =>
  `La relazione ${year} ha ${last} note. Quale vuoi leggere?`;
export const howMany = (count: number, year: number) =>
  `La relazione ${year} ha ${count} note a piè di pagina.`;
export const ask = (number: number) => `Nota ${number}`;
export const hasRepetition = 'Attenzione: nel testo della relazione un tratto di questa nota è ripetuto.';
