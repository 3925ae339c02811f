import { formatDate, type Precision } from '../language/calendar.ts';
import { formatNumber } from '../language/italian-number.ts';
import { normalize } from '../language/normalize.ts';
import { resultText, targetText } from './as-read/texts.ts';
import type { PartVerdict, Verdict } from './verdict.ts';
import { amountText, latenessText, reservationText, shareOfTarget, verdictLabel } from './wording/texts.ts';

export {
  amountText,
  reservationText,
  shareText,
  varianceText,
  verdictLabel,
} from './wording/texts.ts';

/**
 * Why the verdict is what it is, in one paragraph: the rule as it was applied, the cap, the reservations, and the
 * footnotes where their texts are given.
 */
export function explainVerdict(
  verdict: Verdict,
  notes: readonly { number: number; text: string }[] = [],
): string {
  return [
    explainRule(verdict),
    ...explainCap(verdict),
    ...explainReservations(verdict),
    ...notes.map(({ number, text }) => `Nota ${number}: «${text}»`),
  ].join(' ');
}

/** Target and result as read, the rule with the variance, the parts, what was decided by hand: nothing beside them. */
export function explainRule(verdict: Verdict): string {
  const several = verdict.parts.length > 1;
  return [
    ...verdict.parts.map((part) => `${several ? `Parte ${part.number}. ` : ''}${explainPart(part)}`),
    ...(several ? [explainWhole(verdict)] : []),
    ...explainOverride(verdict),
  ].join(' ');
}

/** One part: both cells as read, and what the rule made of them. */
export function explainPart(part: PartVerdict): string {
  const target = `Target ${asRead(part.target.words, targetText(part.target))}.`;
  const result =
    part.result.words === ''
      ? 'Risultato assente.'
      : `Risultato ${asRead(part.result.words, resultText(part.result))}.`;
  if (part.status === 'not-applicable') {
    return `${target} ${result} La condizione «${part.condition?.words ?? ''}» non si è verificata: parte non applicabile, esclusa dal conto.`;
  }
  return `${target} ${result} ${comparison(part)}: ${verdictLabel(part.status)}.`;
}

/** What was read is told where it is more than the words themselves. */
function asRead(words: string, read: string): string {
  return normalize(words) === normalize(read) ? `«${words}»` : `«${words}» letto come: ${read}`;
}

function comparison(part: PartVerdict): string {
  switch (part.rule) {
    case 'number':
      return `${numberText(part)}${part.target.kind === 'number' && part.target.by !== null && part.status !== 'not-met' ? `; ${timeText(part)}` : ''}`;
    case 'range':
      return part.status === 'met'
        ? 'Il valore è compreso nell’intervallo'
        : `Il valore è fuori dall’intervallo per ${formatNumber(Math.abs(part.variance?.absolute ?? 0))}`;
    case 'baseline':
      return part.variance === null
        ? 'La relazione non riporta il valore dell’anno di confronto'
        : numberText(part);
    case 'deadline':
      return capitalised(timeText(part));
    case 'yes-no':
      return part.result.kind === 'no'
        ? 'La risposta è no, qualunque ne sia la causa'
        : 'La relazione dichiara l’attività fatta';
    case 'deed':
      return 'Il risultato dichiara fatto ciò che il target chiedeva';
    case 'nothing-stated':
      return 'La relazione non riporta un esito confrontabile con il target';
  }
}

function numberText({ target, result, variance, status }: PartVerdict): string {
  const comparable = (target.kind === 'number' || target.kind === 'baseline') && target.value !== null;
  if (!comparable || result.kind !== 'number' || variance === null) return 'Valori a confronto';
  const asked = amountText(target.value ?? 0, target.unit);
  const stated = amountText(result.value, target.unit);
  if (variance.absolute === 0)
    return `${stated} è pari al target${status === 'met' ? '' : ', che chiede di superarlo'}`;
  const distance = Math.abs(variance.absolute);
  const by =
    target.unit === '%'
      ? `${formatNumber(distance)} ${distance === 1 ? 'punto' : 'punti'}`
      : amountText(distance, target.unit);
  return `${stated} è ${variance.absolute > 0 ? 'sopra' : 'sotto'} ${asked} di ${by}${shareOfTarget(variance)}`;
}

function timeText({ target, result, variance, status }: PartVerdict): string {
  const done =
    result.kind === 'date' || result.kind === 'number' ? ('done' in result ? result.done : null) : null;
  if (done !== null && variance?.of === 'time') {
    const article = variance.absolute < 0 ? ' della scadenza' : ' la scadenza';
    return `fatto ${PREPOSITIONS[done.precision]}${formatDate(done)}, ${latenessText(variance)}${variance.absolute === 0 ? '' : article}`;
  }
  if (done !== null)
    return `data ${formatDate(done)}${status === 'partially-met' ? ', oltre la scadenza' : ''}`;
  const by = target.kind === 'deadline' || target.kind === 'number' ? target.by : null;
  const yearEnd = by?.iso.endsWith('-12-31') === true;
  return yearEnd
    ? 'la data non è indicata, ma l’attività risulta fatta nell’anno e la scadenza ne è la fine'
    : 'la data non è indicata, ma l’attività risulta fatta';
}

/** "Fatto a ottobre 2023", "fatto il 30/03/2023". */
const PREPOSITIONS: Readonly<Record<Precision, string>> = {
  day: 'il ',
  month: 'a ',
  quarter: 'entro il ',
  half: 'entro il ',
  year: 'nel ',
  range: 'entro il ',
};

function explainWhole({ parts, status, override }: Verdict): string {
  const applicable = parts.filter((part) => part.status !== 'not-applicable');
  const met = applicable.filter((part) => part.status === 'met').length;
  const whole = `Parti raggiunte: ${met} su ${applicable.length}${applicable.length < parts.length ? ' applicabili' : ''}`;
  return override === null ? `${whole}: ${verdictLabel(status)}.` : `${whole}.`;
}

function explainOverride({ override }: Verdict): string[] {
  if (override === null) return [];
  const basis = override.footnote === null ? '' : ` (nota ${override.footnote})`;
  return [
    `Valutazione nostra, oltre le regole: ${override.reason}${basis}: ${verdictLabel(override.status)}.`,
  ];
}

function explainCap({ budgetCap }: Verdict): string[] {
  return budgetCap === null
    ? []
    : [`Il tetto di spesa («${budgetCap}») non è verificabile: la relazione non riporta la spesa.`];
}

function explainReservations({ reservations }: Verdict): string[] {
  if (reservations.length === 0) return [];
  return [
    `${reservations.length === 1 ? 'Riserva' : 'Riserve'}: ${reservations.map(reservationText).join('; ')}.`,
  ];
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
