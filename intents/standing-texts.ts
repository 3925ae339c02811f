import { indicators } from '../src/answer/texts.ts';
import { formatDay } from '../src/language/calendar.ts';

/** What answers of a year in progress, or asked as if one were, say beside the figures. */
export const taken = {
  'not-yet': (year: number) =>
    `Il ${year} è in corso: di nessun obiettivo si può ancora dire che non è raggiunto, e le cause si conosceranno con la Relazione. Cerco quelli in ritardo o a rischio.`,
  closed: (year: number) =>
    `Il ${year} è chiuso: un obiettivo non è più in linea, a rischio o senza dati, ha un esito. Cerco l’esito più vicino a quello che chiedi.`,
};
export const running = (year: number, today: string) =>
  `Anno ${year} in corso, situazione al ${formatDay(today)}: i risultati sono parziali.`;
export const provisional = (year: number) =>
  `Il ${year} è finito ma la sua Relazione non c’è ancora: gli esiti sono provvisori.`;
/** A figure that somebody took for the one is the other. */
export const isOther = (value: string, side: 'target' | 'result') =>
  `${value} è il ${side === 'target' ? 'target' : 'risultato'}.`;
export const alsoNaming = (refs: readonly string[]) => `Lo nominano soltanto: ${refs.join(', ')}.`;

/** A name that says "all" and stands in the place of a centre. */
export const alsoPrinted = (centre: string, refs: readonly string[]) =>
  `Come centro le tabelle stampano «${centre}» accanto a ${indicators(refs.length)}: ${refs.join(', ')}.`;
