import { counted, indicators } from '../../src/answer/texts.ts';

export const aim = 'che cosa c’è';
export const columns = (first: string) => [first, 'Indicatori'];
export const headlines = {
  centre: (count: number, year: number) =>
    `Nella relazione ${year} ci sono ${counted(count, 'centro', 'centri')} di responsabilità.`,
  theme: (count: number, year: number) =>
    `Nella relazione ${year} ci sono ${counted(count, 'tema strategico', 'temi strategici')}.`,
  section: (count: number, year: number) =>
    `La relazione ${year} ha ${counted(count, 'sezione', 'sezioni')}.`,
  type: (count: number, year: number) =>
    `Nella relazione ${year} ci sono ${counted(count, 'tipologia', 'tipologie')} di indicatori.`,
  cause: (count: number, year: number) =>
    `Dei target mancati la relazione ${year} dà ${counted(count, 'tipo', 'tipi')} di causa, compresa quella non riportata.`,
  objective: (count: number, year: number) =>
    `La relazione ${year} nomina ${counted(count, 'obiettivo operativo', 'obiettivi operativi')}, nella grafia di ciascuna tabella.`,
  beneficiary: (count: number, year: number) =>
    `Gli obiettivi di valore pubblico ${year} nominano ${counted(count, 'beneficiario', 'beneficiari')}.`,
  mission: (count: number, year: number) => `Il PIRA ${year} ha ${counted(count, 'missione', 'missioni')}.`,
};
export const shared =
  'Un indicatore di più centri conta per ciascuno; gli indicatori di valore pubblico non indicano un centro.';
export const count = (rows: number) => indicators(rows);
export const suggestion = (name: string) => `Come va ${name}?`;
