import type { Choice } from '../answer/answer.ts';
import type { Tally } from '../answer/build.ts';
import { STATUS_MARKERS } from '../answer/render/texts.ts';
import { progressStatesText } from '../answer/standing/texts.ts';
import { counted, indicators, percent } from '../answer/texts.ts';
import { PROGRESS_STATES } from '../targets/progress.ts';
import { PROGRESS_NAMES } from '../targets/progress-texts.ts';

/** Questions worth asking of any year's report: shown to who asks nothing, in the agent view and on the Home. */
export const EXAMPLES: readonly Choice[] = [
  { label: 'Obiettivi non raggiunti', question: 'quali obiettivi non abbiamo raggiunto?' },
  { label: 'Quanti ne abbiamo centrati', question: 'che percentuale di obiettivi abbiamo raggiunto?' },
  { label: 'Scadenze mancate', question: 'quali scadenze abbiamo mancato?' },
];

/** The Home has room for more. */
export const HOME_QUESTIONS: readonly Choice[] = [
  ...EXAMPLES,
  { label: 'Temi a confronto', question: 'quale tema strategico va peggio?' },
  { label: 'Mancati per cause esterne', question: 'quali obiettivi sono stati mancati per cause esterne?' },
  { label: 'Mancati senza spiegazione', question: 'per quali obiettivi mancati non c’è una spiegazione?' },
  { label: 'Incoerenze nella Relazione', question: 'quali incoerenze ci sono?' },
];

export const slackTexts = {
  greeting: 'Ciao! Rispondo sugli obiettivi e sugli indicatori della Relazione sulla performance.',
  examplesPrompt: 'Per esempio:',
  promptsTitle: 'Cosa vuoi sapere della Relazione?',
  tooLong: (limit: number) =>
    `La domanda è troppo lunga per me: scrivila in meno di ${limit} caratteri, una cosa alla volta.`,
  failure: (code: string) =>
    `Qualcosa non ha funzionato e non ho potuto rispondere. Riprova tra poco; se succede ancora, dai questo codice a chi gestisce il bot: ${code}`,
  tooLate:
    'Mi dispiace: mi sono fermato mentre rispondevo a una tua richiesta, e ora è tardi per farlo. Rifalla, per favore.',
  tryAgain:
    'Mi sono appena riavviato e non ho potuto aprire la finestra: ripeti quello che hai fatto, per favore.',
  sharedPerhaps:
    'Mi sono riavviato mentre condividevo la risposta nel canale: se non la vedi, premi di nuovo «Condividi nel canale».',
  pageGone: 'Non trovo più quello che mostrava questo messaggio: rifai la domanda, per favore.',
  shared: (userId: string, question: string) => `<@${userId}> ha chiesto: «${question}»`,

  guest:
    'Mi dispiace, posso rispondere solo a chi fa parte di questo spazio di lavoro: agli ospiti no. Chiedi a un collega interno.',
  stranger:
    'Mi dispiace, posso rispondere solo a chi fa parte dell’organizzazione. Chiedi a un collega dell’ente.',

  areaChoose: 'Scegli un’area',
  areaHelp:
    'Con /area seguito dal nome di un’area ti dico come è andata: raggiunti, non raggiunti con le cause, riserve, tetti di budget e scadenze. Di quale area?',
  areaUnknown: (words: string) => `Nella Relazione non trovo un’area «${words}». Ecco quelle che ci sono:`,
  areaWhich: (words: string) => `«${words}» può voler dire più aree: quale?`,
  areaExample: 'Per esempio: `/area camera arbitrale`',

  noticeTitle: 'Traguardo',
  rowTitle: 'Perché questo esito',
  close: 'Chiudi',
  rowOthers: (count: number) => `La risposta riguarda ${indicators(count)}: quale vuoi vedere?`,

  nothingToExport: 'Qui non c’è un elenco da scaricare.',
  exportedPrivately: 'Ti ho mandato il file in un messaggio diretto.',
  thanks: 'Grazie! Tengo conto che la risposta ti è stata utile.',
  sorry:
    'Grazie di averlo detto: tengo la domanda, senza il tuo nome, per imparare a rispondere meglio. Se vuoi, prova a dirla in un altro modo.',

  askedFromHome: (question: string) => `Dalla pagina Home: «${question}»`,
  homeTitle: (year: number, inProgress: boolean) =>
    inProgress ? `Il ${year} in corso, in breve` : `La Relazione ${year} in breve`,
  homeTotals: (counts: Tally) =>
    `*${counted(counts.met, ...(counts.progress ? REACHED_SO_FAR : REACHED))} su ${counts.total}* (${percent(counts.met / counts.total)})\n${marks(counts)}`,
  homeReserved: (count: number) =>
    count === 0 ? '' : `Dei raggiunti, ${count} ${count === 1 ? 'ha una riserva' : 'hanno riserve'}.`,
  homeBySection: 'Per sezione',
  homeByTheme: 'Per tema strategico',
  homeCounts: (counts: Tally) =>
    counts.total === 0 ? 'nessun indicatore' : `${indicators(counts.total)}: ${marks(counts)}`,
  homeAreas: 'Le mie aree',
  homeChoose: (most: number) => `Le aree che segui, al massimo ${most}:`,
  homeNoAreas: 'Scegli le aree che ti interessano: qui vedrai i loro obiettivi mancati.',
  homeSummary: 'Riepilogo',
  homeDetails: 'Dettagli',
  homeFigures: (result: string, target: string) => `Risultato ${result} · Target ${target}`,
  homeMore: (count: number) => `… e ${count === 1 ? 'un altro' : `altri ${count}`}: li trovi nel riepilogo.`,
  homeDigest: 'Il mio riepilogo quotidiano',
  homeNoDigest:
    'Ogni mattina lavorativa posso mandarti quello che è cambiato negli obiettivi che segui, le scadenze vicine e quanto resta aperto.',
  homeDigestButton: 'Imposta',
  homeQuestions: 'Domande utili',
  homeData: (year: number, file: string | null) =>
    file === null
      ? `Dati: anno ${year} in corso, i risultati sono parziali.`
      : `Dati: Relazione sulla performance e sui risultati ${year}, dal testo ${file}.`,
};

const REACHED: readonly [string, string] = ['raggiunto', 'raggiunti'];
const REACHED_SO_FAR: readonly [string, string] = ['già raggiunto', 'già raggiunti'];

/** A mark and a number for each verdict that occurs; the colours never stand without their word. */
function marks(counts: Tally): string {
  const { progress } = counts;
  if (progress !== null)
    return PROGRESS_STATES.flatMap((state) =>
      mark(STATUS_MARKERS[state], progress[state], [PROGRESS_NAMES[state], progressStatesText([state])]),
    ).join(' · ');
  return [
    ...mark('🟢', counts.met, ['raggiunto', 'raggiunti']),
    ...mark('🟡', counts['partially-met'], ['in parte', 'in parte']),
    ...mark('🔴', counts['not-met'], ['non raggiunto', 'non raggiunti']),
    ...mark('⚪', counts['not-assessable'], ['non valutabile', 'non valutabili']),
  ].join(' · ');
}

function mark(sign: string, count: number, [singular, plural]: readonly [string, string]): string[] {
  return count === 0 ? [] : [`${sign} ${counted(count, singular, plural)}`];
}
