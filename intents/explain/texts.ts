import { formatNumber } from '../../src/language/italian-number.ts';

export const aim = 'spiegazione del verdetto';
export const headline = (title: string, verdict: string) => `${title}: ${verdict}. Ecco perché.`;
export const heading = (title: string, verdict: string) => `${title}: ${verdict}`;
export const headlineMany = (count: number) => `${count} indicatori: ecco perché il verdetto di ciascuno.`;
export const tooMany = (count: number) =>
  `La domanda riguarda ${count} indicatori: di quale vuoi la spiegazione?`;
export const none =
  'Non ho capito di quale indicatore vuoi la spiegazione: dimmi un codice o qualche parola del nome.';
export const rulesHeadline =
  'Giudico ogni target sempre con le stesse regole, senza tolleranze e senza pesi.';
/** The rules in their order, as `src/targets/rules` applies them. */
export const rules = [
  'Un target in più parti si giudica parte per parte: tutte raggiunte, raggiunto; nessuna, non raggiunto; altrimenti raggiunto solo in parte. Una parte la cui condizione non si è avverata non conta.',
  'Un operatore scritto («>=», «<=», «almeno», «max») decide il verso; altrimenti vale quello curato per l’indicatore, con il suo motivo; altrimenti di più è meglio, salvo le riduzioni scritte con il segno meno. Pari al target è raggiunto.',
  'Un target che rinvia al valore di un anno si confronta con il dato che la nota riporta.',
  'Una scadenza: fatto entro l’ultimo giorno, raggiunto; fatto dopo, raggiunto solo in parte; un «Sì» senza data, raggiunto con riserva se la scadenza cadeva durante l’anno.',
  '«Sì» è raggiunto e «No» non raggiunto, qualunque sia la causa; le parole dopo il «Sì» che dicono meno di quanto chiesto sono una riserva.',
  'Dove non c’è né valore né data né Sì o No, il target non è valutabile, salvo una lettura curata che dice su quale nota si fonda.',
  'I tetti di budget non si possono verificare: la relazione non riporta la spesa.',
];
export const readings =
  'Il giudizio segue sempre le stesse regole. Se il dato o la lettura non ti tornano, la conferma spetta a chi cura la relazione.';
export const formula = (algorithm: string) => `Formula della relazione: ${algorithm}`;
export const noteLine = (number: number, text: string) => `Nota ${number}: «${text}»`;
export const noteOf = (number: number, ref: string, text: string) => `Nota ${number} (${ref}): «${text}»`;
export const notCounted = (number: number, result: string) =>
  `${formatNumber(number)} sta nel risultato («${result}») ma non è il valore confrontato con il target.`;
export const sourceLine = (source: string) => `Fonte: ${source}`;
export const ask = (ref: string) => `Perché dici così del ${ref}?`;
