import { formatDate } from '../../language/calendar.ts';
import { formatNumber } from '../../language/italian-number.ts';
import type { Reservation, Status, Unit, Variance, Verdict } from '../verdict.ts';

const VERDICTS: Readonly<Record<Status, string>> = {
  met: 'raggiunto',
  'partially-met': 'parzialmente raggiunto',
  'not-met': 'non raggiunto',
  'not-assessable': 'non valutabile',
};

/** "raggiunto", "non raggiunto"…; for a whole verdict that is met, "raggiunto con riserva" where it carries any. */
export function verdictLabel(verdict: Status | Pick<Verdict, 'status' | 'reservations'>): string {
  if (typeof verdict === 'string') return VERDICTS[verdict];
  const reserved = verdict.status === 'met' && verdict.reservations.length > 0;
  return `${VERDICTS[verdict.status]}${reserved ? ' con riserva' : ''}`;
}

/** A value with its unit: "79,2%", "€ 500.000", "10 giorni", "1.418". */
export function amountText(value: number, unit: Unit, options: { signed?: boolean } = {}): string {
  const number = formatNumber(value, options);
  if (unit === '%') return `${number}%`;
  if (unit === '€') return `€ ${number}`;
  if (unit === 'days') return `${number} ${value === 1 ? 'giorno' : 'giorni'}`;
  return number;
}

/** "97,7%": a share of 1 in per cent. */
export function shareText(share: number): string {
  return `${formatNumber(share * 100, { decimals: 1 })}%`;
}

/** How far from the target, in short: "−3 (97,7% del target)", "+13 punti", "3 mesi dopo", "pari al target". */
export function varianceText(variance: Variance): string {
  if (variance.of === 'time') return latenessText(variance);
  if (variance.absolute === 0) return 'pari al target';
  return `${differenceText(variance.absolute, variance.unit)}${shareOfTarget(variance)}`;
}

/** "3 mesi dopo", "7 giorni prima", "nei termini" for the very day or month. */
export function latenessText({ absolute, months }: Pick<Variance, 'absolute' | 'months'>): string {
  if (absolute === 0) return 'alla scadenza';
  const count = Math.abs(months === null || months === 0 ? absolute : months);
  const [one, many] = months === null || months === 0 ? ['giorno', 'giorni'] : ['mese', 'mesi'];
  return `${formatNumber(count)} ${count === 1 ? one : many} ${absolute > 0 ? 'dopo' : 'prima'}`;
}

/** The distance with its sign; between percentages it is in points. */
export function differenceText(absolute: number, unit: Unit): string {
  if (unit !== '%') return amountText(absolute, unit, { signed: true });
  return `${formatNumber(absolute, { signed: true })} ${Math.abs(absolute) === 1 ? 'punto' : 'punti'}`;
}

/** " (97,7% del target)", or " (−46,5%)" where only the distance can be put in relation; else nothing. */
export function shareOfTarget({ degree, relative }: Pick<Variance, 'degree' | 'relative'>): string {
  if (degree !== null) return ` (${shareText(degree)} del target)`;
  return relative === null ? '' : ` (${formatNumber(relative * 100, { decimals: 1, signed: true })}%)`;
}

/** One reservation as a sentence without its full stop. */
export function reservationText(reservation: Reservation): string {
  switch (reservation.code) {
    case 'no-date-stated':
      return `${ofPart(reservation.part)}la relazione non indica la data; il termine era ${formatDate(reservation.deadline)}`;
    case 'yes-against-number':
      return `${ofPart(reservation.part)}il target «${reservation.target}» chiede un valore, il risultato non lo riporta`;
    case 'words-say-less':
      return `${ofPart(reservation.part)}${sourceOf(reservation.footnote)} dice meno di quanto chiesto: «${reservation.words}»`;
    case 'part-not-applicable':
      return `${ofPart(reservation.part)}non applicabile, perché la condizione «${reservation.condition}» non si è verificata`;
    case 'condition-unknown':
      return `${ofPart(reservation.part)}la relazione non dice se la condizione «${reservation.condition}» si è verificata`;
    case 'part-not-stated':
      return `${ofPart(reservation.part)}la relazione non riporta il risultato`;
    case 'one-answer-for-parts':
      return `un solo «${reservation.words}» vale per tutte e ${reservation.parts} le parti del target`;
    case 'operative-later':
      return `${sourceOf(reservation.footnote)} rimanda a dopo la fine dell’anno: «${reservation.words}»`;
    case 'over-budget':
      return `l’utilizzo è il ${formatNumber(reservation.percent)}% del budget: oltre lo stanziamento iniziale`;
    case 'group-below-target':
      return `l’algoritmo conta ${reservation.group}: letto così, uno dei valori della nota ${reservation.footnote} (${formatNumber(reservation.value)}) è sotto ${formatNumber(reservation.target)}`;
    case 'contradiction':
      return `in contrasto con ${reservation.label} (${verdictLabel(reservation.status)}): ${reservation.reason}`;
  }
}

function ofPart(part: number | null): string {
  return part === null ? '' : `parte ${part}: `;
}

function sourceOf(footnote: number | null): string {
  return footnote === null ? 'il risultato' : `la nota ${footnote}`;
}
