import { counted, joined } from '../../src/answer/texts.ts';

export const aim = 'utilizzo del budget';
export const headlineOne = (ref: string, result: string, target: string, verdict: string) =>
  `${ref}: utilizzato il ${result} del budget, target ${target}: ${verdict}.`;
export const headlineMany = (count: number, met: number) =>
  `${counted(count, 'linea di budget', 'linee di budget')} con un grado di utilizzo; ${met} su ${count} ${met === 1 ? 'ha' : 'hanno'} raggiunto il target.`;
export const extreme = (which: 'most' | 'fewest', refs: readonly string[], result: string) =>
  `L’utilizzo del budget più ${which === 'most' ? 'alto' : 'basso'} è del ${result}: ${joined(refs, 'e')}.`;
export const others = (count: number) => (count === 1 ? 'L’altra linea' : `Le altre ${count} linee`);
export const onlyCaps = (count: number) =>
  `Nessuna linea di utilizzo del budget; ${counted(count, 'progetto ha', 'progetti hanno')} un tetto.`;
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
