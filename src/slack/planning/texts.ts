import { formatDay } from '../../language/calendar.ts';
import { italianDay, italianTime } from '../../language/italian-time.ts';

/** The Italian of changing data in Slack. Arguments are escaped already where they stand in markup. */
export const planningTexts = {
  apply: 'Applica',
  cancel: 'Annulla',
  back: 'Indietro',
  close: 'Chiudi',
  workbook: 'Scarica il foglio di oggi',

  homeTitle: 'I dati',
  home: 'Per cambiare i dati dell’anno scarica il foglio, cambia le celle e mandamelo in un messaggio diretto: ti dico che cosa cambierebbe, e lo applichi tu.',

  notAdmin: (admins: readonly string[]) =>
    `Solo chi amministra i dati li può cambiare con un foglio: ${whoMay(admins)}. Il tuo file non è stato aperto e niente è cambiato.`,
  notAllowed: (admins: readonly string[]) =>
    `I dati li può cambiare solo chi li amministra: ${whoMay(admins)}.`,
  otherFile: (name: string) =>
    `Non so che fare di ${name === '' ? 'questo file' : `«${name}»`}: leggo solo il foglio dei dati, in .xlsx o .csv. Per una domanda basta scrivermela.`,
  oneAtATime: 'Un foglio alla volta, per favore: mandane uno solo, e il prossimo quando il primo è a posto.',
  gone: 'Non trovo più il file in Slack: mandamelo di nuovo.',
  unreadable: (name: string, problem: string) => `«${name}» non si può leggere. ${problem}`,

  faulty: (name: string, count: number) =>
    count === 1
      ? `«${name}» ha un errore: niente è stato scritto.`
      : `«${name}» ha ${count} errori: niente è stato scritto.`,
  faultyHint: 'Correggi e mandami di nuovo il file: gli errori sono tutti qui, foglio per foglio.',
  wholeFile: 'Nel file',
  sheet: (name: string) => `Foglio ${name}`,
  unchanged: (name: string, year: number) =>
    `«${name}» dice quello che c’è già: nel ${year} non cambia niente.`,
  ready: (name: string, year: number, summary: string) =>
    `«${name}», ${year}: ${summary}. Niente è ancora scritto.`,
  newYear: (name: string, year: number, summary: string) =>
    `«${name}», ${year}, un anno nuovo: ${summary}. Niente è ancora scritto.`,
  redone: 'I dati sono cambiati dopo l’altra prova: questa è rifatta su quelli di adesso.',
  notRead: 'Da sapere',
  more: (count: number) =>
    count === 1 ? '… e un’altra riga, nel file qui sotto.' : `… e altre ${count} righe, nel file qui sotto.`,
  listFile: (year: number) => `prova-${year}.txt`,
  workbookFile: (year: number) => `traguardo-${year}-dati.xlsx`,
  workbookComment: (year: number) =>
    `I dati del ${year} come sono adesso: cambia le celle, salva e mandami qui il file.`,
  listComment: 'L’elenco intero.',

  applyTitle: 'Applica le modifiche',
  applyIntro: (file: string, year: number, summary: string) =>
    `«${file}» cambia i dati del ${year}: ${summary}. Da subito le risposte e i riepiloghi useranno i dati nuovi. Quelli di prima restano tra le versioni: chi gestisce il bot li può riportare.`,
  reason: 'Perché',
  reasonPlaceholder: 'Per esempio: consuntivi di settembre',
  reasonHint: 'Resta scritto accanto al tuo nome nella storia dei dati.',
  reasonMissing: 'Scrivi in due parole perché cambiano i dati.',
  saving: 'Applico…',
  saved: (year: number, version: number) => `Fatto: è la versione ${version} del ${year}.`,
  failed: 'Non è riuscito e niente è stato scritto: riprova tra poco.',
  busy: 'Qualcuno lo sta applicando in questo momento.',
  expired: 'Questa prova è scaduta: vale sette giorni. Mandami di nuovo il file e te ne faccio una nuova.',
  outdated:
    'I dati sono cambiati dopo questa prova: niente è stato scritto. Nella conversazione trovi la prova nuova.',
  superseded: 'Superata: i dati sono cambiati dopo questa prova. Vale quella più sotto.',
  alreadyApplied: (user: string) => `Già applicata da <@${user}>.`,
  alreadyCancelled: (user: string) => `Già annullata da <@${user}>: niente è stato scritto.`,
  applied: (user: string, at: Date, version: { number: number; year: number; reason: string }) =>
    `✅ Applicata da <@${user}> ${moment(at)}: versione ${version.number} del ${version.year}. «${version.reason}»`,
  cancelled: (user: string, at: Date) => `Annullata da <@${user}> ${moment(at)}: niente è stato scritto.`,
} as const;

function whoMay(admins: readonly string[]): string {
  if (admins.length === 0) return 'nessuno è ancora indicato, e lo fa chi gestisce il bot (TRAGUARDO_ADMINS)';
  return admins.map((user) => `<@${user}>`).join(', ');
}

/** "il 22/11/2026 alle 16:30", Italian time. */
function moment(at: Date): string {
  return `il ${formatDay(italianDay(at))} alle ${italianTime(at)}`;
}
