import { counted, joined, SECTION_NAMES, THEME_NAMES } from '../answer/texts.ts';
import { type DateValue, formatDate, formatDay } from '../language/calendar.ts';
import type { Section, Theme } from '../report/record.ts';
import type { Patron } from './calendar/holidays.ts';
import { dayText, fromDay, spanText } from './calendar/texts.ts';

/** The Italian of the digest. */

/** What a digest is called: the day, or the whole time that it makes up for. */
export const title = (day: string, since: { day: string; missed: number } | null): string =>
  since === null || since.missed === 0
    ? `Riepilogo di ${dayText(day)}`
    : `Riepilogo ${spanText(since.day, day)} (${counted(since.missed, 'riepilogo saltato', 'riepiloghi saltati')})`;

export const nowTitle = (day: string): string => `Riepilogo a oggi, ${dayText(day)}`;

export const firstHeadline = (titled: string, open: string): string => `${titled}: ${open}.`;
export const newsHeadline = (titled: string, news: readonly string[]): string =>
  `${titled}: ${joined(news, 'e')}.`;
export const quietHeadline = (since: string, day: string, open: string): string =>
  `Nessuna novità ${fromDay(since, day)}: ${open}.`;
export const quietWindow = (titled: string, open: string): string => `${titled}: nessuna novità, ${open}.`;
export const recapOnly = (titled: string): string => `${titled}: il punto della settimana`;

export const reminderCount = (count: number): string => counted(count, 'scadenza', 'scadenze');
export const wokenCount = (count: number): string => `${count} di nuovo in elenco`;

export const FIRST = {
  first: 'Questo è il punto di partenza: dai prossimi riepiloghi qui arrivano le novità rispetto a oggi.',
  'new-year':
    'I dati sono quelli di un nuovo anno: questo è il nuovo punto di partenza, da cui si contano le novità.',
  lost: 'Non ho più i dati dell’ultimo riepilogo: questo è il nuovo punto di partenza, da cui si contano le novità.',
} as const;

/** "Performance 2.5.2, Numero di istanze" */
export const rowName = (row: { section: Section; code: string | null; name: string }): string =>
  `${SECTION_NAMES[row.section]}${row.code === null ? '' : ` ${row.code}`}, ${row.name}`;

const shown = (value: string): string => (value === '' ? 'non indicato' : value);

export const changed = (label: string, now: string, before: string | null): string =>
  before === null || before === now
    ? `${label} ${shown(now)}`
    : `${label} ${shown(now)} (era ${shown(before)})`;
export const verdictChanged = (now: string, before: string | null): string =>
  before === null || before === now ? now : `${now} (era ${before})`;
export const noteChanged = (number: number, now: string, before: string): string =>
  `nota ${number}: «${now}» (era «${before}»)`;
export const noteAdded = (number: number, text: string): string => `nota ${number} aggiunta: «${text}»`;
export const noteGone = (number: number, text: string): string => `nota ${number} tolta: «${text}»`;
export const handText = (author: string, reason: string | null): string =>
  reason === null ? `da ${author}` : `da ${author} («${reason}»)`;
export const newRow = 'indicatore nuovo';
export const goneRow = (verdict: string): string => `era ${verdict}`;
export const resultLabel = 'risultato';
export const targetLabel = 'target';

export const DEADLINES = 'Scadenze';
const left = (days: number): string => {
  if (days === 0) return 'nessun altro giorno lavorativo prima';
  return days === 1 ? 'manca 1 giorno lavorativo' : `mancano ${days} giorni lavorativi`;
};
const by = (due: DateValue): string =>
  due.precision === 'month' || due.precision === 'year'
    ? `entro ${formatDate(due)}`
    : `entro il ${formatDay(due.iso)}`;
export const reminder = (due: DateValue, days: number, isToday: boolean): string =>
  isToday ? `${by(due)} (oggi)` : `${by(due)} (${left(days)})`;
export const pastReminder = (due: DateValue): string => `${by(due)}: termine passato, senza risultato`;
export const deadlineWords = (words: string): string => `target «${words}»`;

export const WOKEN = 'Di nuovo in elenco';
export const wokenText = (reason: string, until: string): string =>
  `sospeso fino al ${formatDay(until)} («${reason}»)`;

export const RECAP = 'Il punto della settimana';
export const recapNews = (since: string, day: string, news: readonly string[]): string =>
  `${capitalised(fromDay(since, day))}: ${news.length === 0 ? 'nessun cambiamento' : joined(news, 'e')}.`;
export const openPart = (count: number, one: string, many: string): string => counted(count, one, many);
export const asleepText = (count: number): string =>
  count === 1 ? 'Uno è sospeso e non è contato.' : `${count} sono sospesi e non sono contati.`;
export const moreInThread = (count: number): string =>
  `… e ${count === 1 ? 'un altro' : `altri ${count}`} nella conversazione.`;

export const aboutText = (scopes: readonly string[]): string =>
  scopes.length === 0 ? 'Su tutti gli indicatori.' : `Su: ${scopes.join(' · ')}.`;
export const closedText = (year: number): string =>
  `L’anno ${year} è chiuso: ci sono novità solo quando qualcuno corregge i dati.`;

export const LIST = {
  changes: (count: number): string => `Tutti i cambiamenti (${count})`,
  deadlines: (count: number): string => `Tutte le scadenze (${count})`,
  part: (headline: string, part: number, parts: number): string =>
    parts === 1 ? `${headline}.` : `${headline} (${part} di ${parts}).`,
  openColumns: ['Esito', 'Indicatore', 'Risultato', 'Target', 'Aree'],
  changeColumns: ['Che cosa', 'Indicatore', 'Dettagli'],
  deadlineColumns: ['Scadenza', 'Indicatore', 'Target'],
  cut: (count: number, question: string): string =>
    `Altri ${count} non sono mostrati: chiedi «${question}» con l’area che ti serve.`,
} as const;

export const figureLabels = {
  open: 'ancora aperti',
  total: 'indicatori nel riepilogo',
  changes: 'cambiamenti',
} as const;

/** How a digest's subject is called. */
export const scopeLabels = {
  centre: (name: string): string => name,
  section: (section: Section): string => `Sezione ${SECTION_NAMES[section]}`,
  theme: (theme: Theme): string => `Tema ${THEME_NAMES[theme]}`,
  missing: 'un indicatore che non c’è più',
} as const;

export const PATRON_NAMES: Record<Patron, string> = {
  milano: 'Milano, 7 dicembre',
  monza: 'Monza, 24 giugno',
  lodi: 'Lodi, 19 gennaio',
};

/** To the administrators. `where` is ready to be shown. */
export const failureNotice = (where: string, reason: string, since: string): string =>
  `Non riesco a consegnare il riepilogo quotidiano ${where} ${fromDay(since, since)}: ${REASONS[reason] ?? `Slack risponde «${reason}»`}. Riprovo ogni giorno lavorativo; le novità non vanno perse.`;

const REASONS: Readonly<Record<string, string>> = {
  is_archived: 'il canale è archiviato',
  not_in_channel: 'non faccio più parte del canale',
  channel_not_found: 'il canale non c’è più, o non ne faccio più parte',
  user_disabled: 'l’utente è disattivato',
  ratelimited: 'Slack rifiuta i messaggi perché sono troppi',
};

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
