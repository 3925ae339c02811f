import { formatDate } from '../../language/calendar.ts';
import type { ResultValue, TargetValue } from '../verdict.ts';
import { amountText } from '../wording/texts.ts';

/** What a target was taken to ask for: "almeno 130", "entro luglio 2023". */
export function targetText(target: TargetValue): string {
  switch (target.kind) {
    case 'number':
      return `${boundText(target)}${target.by === null ? '' : ` entro ${formatDate(target.by)}`}`;
    case 'range':
      return `tra ${amountText(target.min, target.unit)} e ${amountText(target.max, target.unit)}`;
    case 'baseline':
      return `${target.direction === 'at-least' ? 'non meno' : 'non più'} del valore ${target.year}${target.value === null ? '' : ` (${amountText(target.value, target.unit)})`}`;
    case 'deadline':
      return `entro ${formatDate(target.by)}`;
    case 'yes':
      return 'sì';
    case 'words':
      return 'attività da compiere';
  }
}

function boundText(target: TargetValue & { kind: 'number' }): string {
  const strictly = target.direction === 'at-least' ? 'più di' : 'meno di';
  const loosely = target.direction === 'at-least' ? 'almeno' : 'al massimo';
  const why =
    target.directionFrom === 'curated'
      ? ` (${target.directionReason ?? ''})`
      : target.directionFrom === 'signed-change'
        ? ' (variazione in diminuzione)'
        : '';
  return `${target.strict ? strictly : loosely} ${amountText(target.value, target.unit)}${why}`;
}

/** What a result was taken to say: "127", "ottobre 2023", "sì". */
export function resultText(result: ResultValue): string {
  switch (result.kind) {
    case 'number':
      return `${amountText(result.value, result.unit)}${result.done === null ? '' : `, ${formatDate(result.done)}`}`;
    case 'date':
      return formatDate(result.done);
    case 'yes':
      return 'sì';
    case 'no':
      return 'no';
    case 'words':
      return 'parole, senza valore, data, sì o no';
    case 'nothing':
      return 'nessun dato';
  }
}
