import { sharePhrase } from '../../src/answer/texts.ts';

export const aim = 'spesa sostenuta';
export const headline =
  'La relazione non riporta la spesa dei singoli progetti: non posso dire quanto si è speso né se un tetto è stato rispettato o superato.';
export const caps = 'Quello che c’è: i tetti di budget e il grado di utilizzo delle linee.';
export const over = (ref: string, percent: number) =>
  `L’unico segnale di questo tipo: ${ref} ha usato ${sharePhrase(percent)} del budget iniziale.`;
export const overMany = 'Linee di budget oltre il 100%:';
export const use = 'Si conosce invece il grado di utilizzo di alcune linee di budget.';
export const suggestions = [
  'Grado di utilizzo del budget di tutte le linee',
  'Totale dei massimali di budget nel PIRA',
];
