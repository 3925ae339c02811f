import { indicators, joined } from '../../src/answer/texts.ts';

export const aim = 'andamento';
export const noEarlier = (asked: number, years: readonly number[]) =>
  `Non ho i dati del ${asked}: conosco ${years.length === 1 ? `solo l’anno ${years[0]}` : `gli anni ${joined(years.map(String), 'e')}`}. Un confronto fra anni quindi non c’è.`;
export const only = (count: number) =>
  `Nella relazione c’è solo quello che gli indicatori stessi dicono rispetto all’anno prima (${indicators(count)}):`;
export const nothingHere = 'Su quello che chiedi la relazione non confronta con l’anno prima.';
export const suggestions = ['Come siamo andati nell’ultimo anno?'];
