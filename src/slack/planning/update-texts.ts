import { formatDay } from '../../language/calendar.ts';

/** The Italian of entering a result in Slack. Arguments are escaped already where they stand in markup. */
export const updateTexts = {
  title: 'Aggiorna risultato',
  next: 'Avanti',
  confirm: 'Conferma',
  cancel: 'Annulla',
  back: 'Indietro',

  target: (target: string, period: string) => `Target: *${target}* · ${period}`,
  wholeYear: (year: number) => `anno ${year}`,
  now: (result: string, verdict: string) =>
    result === ''
      ? `Risultato di adesso: nessuno (${verdict})`
      : `Risultato di adesso: *${result}* (${verdict})`,
  result: 'Nuovo risultato',
  resultHint: 'Numeri all’italiana: 1.375 è milletrecentosettantacinque, 13,75 ha la virgola.',
  asOf: 'Dato al',
  note: 'Nota',
  noteHint: 'Perché cambia: resta scritta accanto al tuo nome nella storia dei dati.',
  notePlaceholder: 'Per esempio: consuntivo di settembre',
  evidence: 'Evidenza',
  evidenceHint: 'L’indirizzo (https://…) di ciò che prova il risultato.',

  unchanged: 'È già così: non cambia niente.',
  noteMissing: 'Scrivi in due parole perché cambia.',
  future: (today: string) =>
    `Non può essere un giorno che deve ancora venire: oggi è il ${formatDay(today)}.`,

  preview: 'Niente è ancora scritto. Ecco che cosa cambia:',
  sameVerdict: (verdict: string) => `L’esito non cambia: ${verdict}.`,
  newVerdict: (before: string, after: string) => `L’esito cambia: ${before} → *${after}*.`,
  saving: 'Salvo…',
  saved: (number: number, year: number) => `Fatto: è la versione ${number} del ${year}.`,
  told: (user: string, row: string, lines: readonly string[], note: string) =>
    `<@${user}> ha aggiornato *${row}*: ${lines.join('; ')}. «${note}»`,
  failed: 'Non è riuscito e niente è stato scritto: riprova tra poco.',
  changedMeanwhile:
    'I dati sono cambiati mentre scrivevi e niente è stato scritto: chiudi e riapri «Aggiorna risultato».',
  gone: 'Questo indicatore non c’è più nei dati.',
  notAllowed: (people: string) =>
    `Il risultato di questo indicatore lo può aggiornare solo chi amministra i dati o chi è indicato per la sua area${people}.`,
  who: (admins: readonly string[]) =>
    admins.length === 0 ? '' : `: chiedi a ${admins.map((user) => `<@${user}>`).join(', ')}`,
} as const;
