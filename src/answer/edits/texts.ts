import { formatDay } from '../../language/calendar.ts';
import { joined } from '../texts.ts';

/** The Italian of what people changed beside the report. */
export const editTexts = {
  deed: {
    new: { workbook: 'Aggiunto', update: 'Aggiunto', undo: 'Riportato in elenco' },
    changed: { workbook: 'Aggiornato', update: 'Aggiornato', undo: 'Riportato com’era' },
    gone: { workbook: 'Tolto', update: 'Tolto', undo: 'Tolto' },
  },
  result: 'risultato',
  target: 'target',
  others: (count: number) => (count === 1 ? 'un altro dato' : `altri ${count} dati`),
  onlyOthers: (count: number) => (count === 1 ? 'un dato della scheda' : `${count} dati della scheda`),
  changed: (label: string, before: string, after: string) => `${label} ${shown(before)} → ${shown(after)}`,
  line: (deed: string, author: string, day: string, what: readonly string[], reason: string | null) =>
    `${deed} da ${author} il ${formatDay(day)}${what.length === 0 ? '' : `: ${joined(what, 'e')}`}${reason === null ? '' : ` («${reason}»)`}.`,
  comment: (words: string) => `Commento dell’ufficio: ${words}`,
  asOf: (day: string) => `Dato al ${formatDay(day)}.`,
} as const;

function shown(value: string): string {
  return value === '' ? '(vuoto)' : value;
}
