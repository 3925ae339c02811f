import { formatNumber } from '../../src/language/italian-number.ts';

export const aim = 'spiegazione del verdetto';
export const headline = (title: string, verdict: string) => `${title}: ${verdict}. Ecco perché.`;
export const heading = (title: string, verdict: string) => `${title}: ${verdict}`;
export const headlineMany = (count: number) => `${count} indicatori: ecco perché il verdetto di ciascuno.`;
export const tooMany = (count: number) =>
  `La domanda riguarda ${count} indicatori: di quale vuoi la spiegazione?`;
export const none =
  'Non ho capito di quale indicatore vuoi la spiegazione: dimmi un codice o qualche parola del nome.';
export const readings =
  'Il giudizio segue sempre le stesse regole. Se il dato o la lettura non ti tornano, la conferma spetta a chi cura la relazione.';
export const formula = (algorithm: string) => `Formula della relazione: ${algorithm}`;
export const noteLine = (number: number, text: string) => `Nota ${number}: «${text}»`;
export const noteOf = (number: number, ref: string, text: string) => `Nota ${number} (${ref}): «${text}»`;
export const notCounted = (number: number, result: string) =>
  `${formatNumber(number)} sta nel risultato («${result}») ma non è il valore confrontato con il target.`;
export const sourceLine = (source: string) => `Fonte: ${source}`;
export const ask = (ref: string) => `Perché dici così del ${ref}?`;
