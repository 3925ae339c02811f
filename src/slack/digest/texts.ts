import { joined } from '../../answer/texts.ts';
import { dayText } from '../../digest/calendar/texts.ts';
import { formatDay } from '../../language/calendar.ts';

/** The Italian of the digest's settings in Slack. Arguments are escaped already where they stand in markup. */
export const digestTexts = {
  title: 'Riepilogo quotidiano',
  save: 'Salva',
  cancel: 'Annulla',
  close: 'Chiudi',
  back: 'Indietro',

  intro:
    'Ogni giorno lavorativo: prima quello che è cambiato, poi le scadenze vicine, poi quanto resta aperto.',
  scopes: 'Su che cosa',
  scopesHint: 'Aree, sezioni, temi o singoli indicatori. Senza scelte, tutti.',
  scopesPlaceholder: 'Cerca un’area, un tema, un indicatore',
  where: 'Dove',
  privately: 'A me, in privato',
  inChannel: 'In un canale',
  channel: 'Canale',
  channelPlaceholder: 'Scegli un canale',
  channelHint: 'Serve essere nel canale. Invitaci prima anche me: /invite @Traguardo',
  at: 'A che ora (italiana)',
  quiet: 'Nei giorni senza novità',
  quietLine: 'Una riga',
  quietSilence: 'Silenzio',
  recap: 'Punto della settimana',
  recapOption: 'L’ultimo giorno lavorativo, anche il punto della settimana',
  patrons: 'Giorni di chiusura oltre alle feste nazionali',
  patron: (name: string) => `Patrono di ${name}`,

  overview: 'I tuoi riepiloghi',
  add: 'Aggiungi un riepilogo',
  edit: 'Modifica',
  remove: 'Elimina',
  removeTitle: 'Eliminare il riepilogo?',
  removeText: 'Non arriverà più. Le sospensioni vanno perse.',
  snoozed: (name: string, until: string, reason: string) =>
    `${name}: sospeso fino al ${formatDay(until)} (${reason})`,
  more: (count: number) => `… e altri ${count} sospesi.`,
  others: (count: number) => `… e altri ${count} riepiloghi, di cui ti occupi nei loro canali.`,
  wake: 'Riattiva',

  place: (channel: string | null) => (channel === null ? 'In privato' : `<#${channel}>`),
  plan: (at: string, subjects: readonly string[]) =>
    `ore ${at}, ${subjects.length === 0 ? 'su tutti gli indicatori' : `su ${joined(subjects, 'e')}`}`,
  habits: (parts: readonly string[]) => parts.join(' · '),
  quietHabit: { line: 'una riga nei giorni senza novità', silence: 'silenzio nei giorni senza novità' },
  recapHabit: 'punto della settimana',
  patronHabit: (names: readonly string[]) => `chiusura per il patrono di ${joined(names, 'e')}`,
  homeLine: (plans: readonly string[]) => `Ti arriva in privato ogni giorno lavorativo: ${plans.join('; ')}.`,

  saving: 'Salvo…',
  saved: (day: string, time: string) => `Fatto. Il prossimo riepilogo arriva ${dayText(day)} alle ${time}.`,
  channelMissing: 'Scegli il canale.',
  tooMany: 'Qui ci sono già troppi riepiloghi: eliminane uno prima di aggiungerne un altro.',
  notMember: 'Le impostazioni del riepilogo di un canale le cambia solo chi ne fa parte.',
  botMissing: 'Non faccio parte di quel canale: invitami con /invite @Traguardo e riprova.',
  archived: 'Quel canale è archiviato.',
  shared: 'Quel canale è condiviso con un’altra organizzazione: lì il riepilogo non può arrivare.',
  gone: 'Questo riepilogo non c’è più.',
  failed: 'Slack non ha risposto come doveva: riprova tra poco.',

  announced: (user: string, plan: string, next: string) =>
    `<@${user}> ha attivato qui il riepilogo quotidiano degli obiettivi: ${plan}. Il primo arriva ${next}.`,
  changed: (user: string, plan: string) =>
    `<@${user}> ha cambiato il riepilogo quotidiano di questo canale: ${plan}.`,
  removed: (user: string, plan: string) =>
    `<@${user}> ha eliminato un riepilogo quotidiano di questo canale: ${plan}.`,
  moment: (day: string, time: string) => `${dayText(day)} alle ${time}`,

  snoozeButton: 'Sospendi una voce',
  settingsButton: 'Impostazioni',
  snoozeTitle: 'Sospendi una voce',
  snoozeSave: 'Sospendi',
  snoozeIntro:
    'La voce resta fuori dal riepilogo fino alla data scelta. Se nel frattempo cambia qualcosa, torna da sola.',
  indicator: 'Indicatore',
  indicatorPlaceholder: 'Cerca tra quelli ancora aperti',
  reason: 'Perché',
  reasonPlaceholder: 'Lo vedranno tutti quelli che leggono il riepilogo',
  until: 'Fino al giorno',
  untilPast: 'Scegli un giorno che deve ancora venire.',
  untilFar: 'Al massimo un anno da oggi.',
  snoozeDone: (user: string, name: string, until: string, reason: string) =>
    `<@${user}> ha sospeso fino al ${formatDay(until)} «${name}»: ${reason}`,
  snoozeSaved: (name: string, until: string) =>
    `Fatto: «${name}» resta fuori dal riepilogo fino al ${formatDay(until)}.`,
  indicatorGone: 'Questo indicatore non è più tra quelli aperti.',

  help: 'Scrivi `/riepilogo` per vedere il riepilogo di adesso, `/riepilogo impostazioni` per riceverlo ogni giorno, `/riepilogo` con un’area, una sezione, un tema o un indicatore per vedere quello.',
  unknown: (words: string) => `Non so fare un riepilogo di «${words}».`,
  which: (words: string, names: readonly string[]) =>
    `«${words}» può voler dire più cose: ${names.join(', ')}.`,
  setUp: 'Ricevilo ogni giorno',
} as const;
