import { counted, euro, joined, sharePhrase } from '../../src/answer/texts.ts';

export const aim = 'utilizzo del budget';
export const headlineOne = (ref: string, share: number, target: string, verdict: string) =>
  `${ref}: utilizzato ${sharePhrase(share)} del budget, target ${target}: ${verdict}.`;
export const headlineMany = (count: number, met: number) =>
  `${counted(count, 'linea di budget', 'linee di budget')} con un grado di utilizzo; ${met} su ${count} ${met === 1 ? 'ha' : 'hanno'} raggiunto il target.`;
export const extreme = (which: 'most' | 'fewest', refs: readonly string[], share: number) =>
  `L’utilizzo del budget più ${which === 'most' ? 'alto' : 'basso'} è ${sharePhrase(share, 'di')}: ${joined(refs, 'e')}.`;
export const inOrder = 'Le linee in ordine di utilizzo';
export const others = (count: number) => (count === 1 ? 'L’altra linea' : `Le altre ${count} linee`);
export const onlyCap = (title: string, cap: number) =>
  `${title}: tetto di budget ${euro(cap)}; quanto se n’è usato la relazione non lo dice.`;
export const onlyCaps = (count: number, total: number) =>
  `${counted(count, 'tetto', 'tetti')} di budget, per un totale di ${euro(total)}; quanto se n’è usato la relazione non lo dice.`;
export const capOf = (title: string, cap: number) => `${title}: tetto ${euro(cap)}`;
export const bandOf = (title: string, min: number, max: number) =>
  `${title}: una fascia da ${euro(min)} a ${euro(max)}`;
export const withBands = (amounts: readonly string[]) =>
  `${joined(amounts, 'e')}; quanto se n’è usato la relazione non lo dice.`;
export const capsHeading = 'Tetti di budget dei progetti collegati';
export const capsHint = 'I tetti non sono spesa: la relazione non riporta quanto si è speso.';
export const none = 'Su questo la relazione non riporta né un grado di utilizzo del budget né un tetto.';
export const noAmount =
  'L’importo stanziato in euro non è riportato: la relazione dà solo la quota utilizzata.';
export const suggestions = [
  'Grado di utilizzo del budget di tutte le linee',
  'Totale dei massimali di budget nel PIRA',
];
export const lines = 'linee di budget';
export const met = 'linee con target raggiunto';
