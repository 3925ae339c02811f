import { dayText } from '../digest/calendar/texts.ts';
import type { DigestPlace } from '../digest/subscription.ts';

/** The Italian around printed digests. */
export const digestTexts = {
  none: (stateDir: string) =>
    `Nessun riepilogo impostato in ${stateDir}: ecco come sarebbe il primo, su tutti gli indicatori.\n`,
  heading: ({ place, at, subjects }: { place: DigestPlace; at: string; subjects: readonly string[] }) =>
    `== ${place.kind === 'channel' ? `Canale ${place.channel}` : `Persona ${place.user}`}, ore ${at}: ${subjects.length === 0 ? 'tutti gli indicatori' : subjects.join(' · ')}\n`,
  notWorking: (day: string) => `Nessun riepilogo: ${dayText(day)} non è un giorno lavorativo.\n`,
  silent: 'Giorno senza novità: non si manda nulla.\n',
  inThread: (text: string) => `--- nella conversazione\n${text}`,
};
