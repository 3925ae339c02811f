import { counted, indicators } from '../../src/answer/texts.ts';
import { type DateValue, formatDate, formatDay } from '../../src/language/calendar.ts';

export const aim = 'scadenze';
export const aimPostponed = 'slittamenti';
export const columns = ['Fonte', 'Che cosa', 'Scadenza', 'Fatto', 'Esito'];
export const outcomes = {
  'in-time': 'nei tempi',
  late: 'in ritardo',
  'date-not-stated': 'fatto, data non indicata',
  missed: 'mancata',
  pending: 'ancora aperta',
  'not-applicable': 'non applicabile',
} as const;
export const headline = (count: number, rows: number) =>
  `${counted(count, 'scadenza', 'scadenze')} in ${indicators(rows)}.`;
export const headlineDone = (count: number) =>
  `Nessuna scadenza cadeva allora; ${count === 1 ? 'una cosa risulta fatta' : `${count} cose risultano fatte`} in quella data.`;
export const headlineMissed = (count: number) =>
  count === 1 ? 'Una scadenza non rispettata.' : `${count} scadenze non rispettate.`;
export const headlineKept = (count: number) =>
  count === 1
    ? 'Una scadenza rispettata, o fatta senza una data.'
    : `${count} scadenze rispettate, o fatte senza una data.`;
export const noneKept = (count: number) =>
  count === 1
    ? 'La sola scadenza che cadeva allora non è rispettata.'
    : `Delle ${count} scadenze che cadevano allora nessuna è rispettata.`;
export const noneMissed = (count: number) =>
  count === 1
    ? 'Nessuna scadenza mancata: ne cadeva una sola.'
    : `Nessuna scadenza mancata fra le ${count} che cadevano allora.`;
export const headlineOne = (ref: string, by: DateValue, outcome: string, done: DateValue | null) =>
  `${ref}: scadenza ${formatDate(by)}${done ? `, fatto ${formatDate(done)}` : ''}: ${outcome}.`;
export const headlinePostponed = (count: number, to: string | null) =>
  `${indicators(count)} con attività slittate${to ? ` al ${to}` : ' oltre l’anno'}, nelle parole della relazione.`;
export const postponedColumns = ['Fonte', 'Che cosa', 'Esito', 'Quando', 'La relazione dice'];
export const none = 'Nessuna scadenza corrisponde alla domanda.';
export const nonePostponed = (to: string | null) =>
  `La relazione non parla di attività slittate${to ? ` al ${to}` : ''}.`;
export const nonePast = (last: string, year: number) =>
  `Nessuna scadenza futura: i dati sono del ${year} e l’ultima scadenza era il ${formatDay(last)}. Per le prossime servono i target del nuovo PIAO.`;
export const dueBefore = (refs: readonly string[]) =>
  `Prima di quel giorno ${refs.length === 1 ? 'ne cadeva un’altra' : `ne cadevano altre ${refs.length}`}: ${[...new Set(refs)].join(', ')}.`;
export const noDeadline = (ref: string) => `${ref}: il target non ha una scadenza.`;
export const notApplicable = (ref: string, words: string) =>
  `Non è un ritardo: ${ref}, «${words}» non è applicabile.`;
export const dateHint =
  'Dove la data non è indicata, la relazione dice soltanto che l’attività è stata fatta.';
export const doneOn = (day: DateValue | null) => (day ? formatDate(day) : '—');
export const withNote = (words: string, note: number | null) =>
  note === null ? words : `${words} (nota ${note})`;
export const countLabel = 'scadenze';
export const rowsLabel = 'indicatori';
