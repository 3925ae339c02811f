import { formatDay } from '../language/calendar.ts';
import { formatNumber } from '../language/italian-number.ts';
import { resultText, targetText } from './as-read/texts.ts';
import type { PartProgress, Progress, ProgressReason, ProgressState } from './progress.ts';
import type { PartVerdict, Verdict } from './verdict.ts';

/** For a year whose report is not out. */
export const PROGRESS_NAMES: Record<ProgressState, string> = {
  met: 'già raggiunto',
  'on-track': 'in linea',
  'at-risk': 'a rischio',
  late: 'in ritardo',
  'no-data': 'senza dati',
};

/** "a rischio: 40% del target a 75% del tempo (entro il 31/12/2024)" */
export function progressText({ state, reason, due }: PartProgress): string {
  return `${PROGRESS_NAMES[state]}: ${reasonText(reason)} (entro il ${formatDay(due)})`;
}

/** The same as a sentence of its own, with the number of the part where there are several. */
export function partProgressText(part: PartProgress, several: boolean): string {
  const text = progressText(part);
  return `${several ? `Parte ${part.number}, ` : ''}${several ? text : text.charAt(0).toUpperCase() + text.slice(1)}`;
}

/** Why it goes as it does, in one paragraph: each part as read, and how it stands on the day. */
export function explainProgress(verdict: Pick<Verdict, 'parts'>, progress: Progress): string {
  const several = progress.parts.length > 1;
  return progress.parts
    .flatMap((part) => {
      const read = verdict.parts.find(({ number }) => number === part.number);
      return read === undefined ? [] : [`${readText(read)} ${partProgressText(part, several)}.`];
    })
    .join(' ');
}

function readText({ target, result }: PartVerdict): string {
  const words =
    result.words === ''
      ? 'Risultato assente'
      : `Risultato «${result.words}» letto come: ${resultText(result)}`;
  return `Target «${target.words}» letto come: ${targetText(target)}. ${words}.`;
}

function reasonText(reason: ProgressReason): string {
  switch (reason.code) {
    case 'done':
      return 'fatto';
    case 'reached':
      return 'valore raggiunto';
    case 'holds-so-far':
      return 'il valore di oggi basta, ma può ancora cambiare';
    case 'nothing-reported':
      return 'nessun dato';
    case 'past-due':
      return `scadenza passata da ${days(reason.days)}`;
    case 'done-late':
      return 'fatto dopo la scadenza';
    case 'keeps-pace':
    case 'behind-pace':
    case 'far-behind-pace':
      return `${percent(reason.reached)} del target a ${percent(reason.elapsed)} del tempo`;
    case 'time-left':
      return `non ancora fatto, mancano ${days(reason.days)}`;
    case 'little-time-left':
      return `non ancora fatto, mancano solo ${days(reason.days)}`;
    case 'short-of-target':
      return 'il valore di oggi non basta';
  }
}

function days(count: number): string {
  return count === 1 ? 'un giorno' : `${formatNumber(count)} giorni`;
}

function percent(share: number): string {
  return `${formatNumber(share * 100, { decimals: 0 })}%`;
}
