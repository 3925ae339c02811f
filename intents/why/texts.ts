import { counted } from '../../src/answer/texts.ts';

export const aim = 'perché';
export const headlineOne = (ref: string, verdict: string, cause: string) => `${ref}: ${verdict}. ${cause}`;
export const headlineMany = (count: number) =>
  `${counted(count, 'indicatore non raggiunto', 'indicatori non raggiunti')}: ecco che cosa ne dice la relazione.`;
export const metWithNote = (ref: string, verdict: string) =>
  `${ref}: ${verdict}. La relazione lo commenta in nota.`;
export const metWithoutNote = (ref: string, verdict: string) =>
  `${ref}: ${verdict}. La relazione non aggiunge spiegazioni.`;
export const headlineMet = (count: number) =>
  `${count} indicatori, nessuno mancato: ecco che cosa ne dice la relazione.`;
export const headlineCommented = (met: number, commented: number) =>
  `${met} indicatori, nessuno mancato: la relazione ne commenta in nota ${commented}.`;
export const none = 'Non trovo indicatori su quello che chiedi.';
export const whichOne =
  'Di quale indicatore vuoi sapere il perché? Dimmi un codice o qualche parola del nome.';
export const notInvented = 'Dove la relazione non riporta una causa, non ne propongo una.';
export const notThat = (result: string, said: string) => `Il risultato è ${result}, non ${said}.`;
export const valueDiffers = (ref: string, result: string) =>
  `Nella relazione il risultato di ${ref} è ${result}.`;
export const running = (ref: string, state: string) =>
  `${ref}: ${state}. L’anno è in corso: le cause le dirà la Relazione; qui sotto c’è su che cosa si basa.`;
export const headlineRunning = (count: number) =>
  `${count} indicatori: l’anno è in corso e le cause le dirà la Relazione; qui sotto c’è come sta ciascuno.`;
