/** All the Italian of the local workspace: its sample team, what the server says to a user, and the page. */

/** Display names of the sample team, by user id. */
export const PEOPLE = {
  U0ANNA: 'Anna',
  U0BRUNO: 'Bruno (amministratore)',
  U0CARLA: 'Carla (ospite)',
  U0DARIO: 'Dario (altra organizzazione)',
  U0TRAGUARDO: 'Traguardo',
} as const;

/** Channel names of the sample team, by channel id. */
export const CHANNEL_NAMES = {
  C0GENERALE: 'generale',
  C0PERFORMANCE: 'performance',
  C0CONDIVISO: 'condiviso-con-altri',
  C0ARCHIVIO: 'archivio-2022',
  C0SENZABOT: 'senza-bot',
} as const;

export const TEAM_NAME = 'Area di prova';

/** What Slack itself tells a user when the app does not answer. */
export const FAILURES = {
  commandFailed: (command: string, code: string) => `${command} non è riuscito (errore «${code}»).`,
  unknownCommand: (command: string) => `${command} non è un comando valido.`,
  actionFailed: 'L’app non ha risposto in tempo. Riprova.',
  clockRefused: 'Il tempo va solo avanti, e di un anno al massimo.',
  requiredField: 'Questo campo è obbligatorio.',
} as const;

/** The page's words: sent to it with the state, so that they live here only. */
export const PAGE = {
  title: 'Traguardo · area di prova',
  notice: 'Tutto resta su questo computer: nessuno Slack è collegato.',
  you: 'Tu sei',
  channels: 'Canali',
  privately: 'privato',
  app: 'App',
  home: 'Home',
  homeEmpty: 'L’app non ha ancora una Home per te.',
  messages: 'Messaggi',
  thread: 'Conversazione',
  close: 'Chiudi',
  cancel: 'Annulla',
  send: 'Invia',
  dismiss: 'Ignora',
  onlyYou: 'Solo tu puoi vederlo',
  edited: '(modificato)',
  isApp: 'APP',
  oneReply: '1 risposta',
  manyReplies: '{n} risposte',
  reply: 'Rispondi',
  replyPlaceholder: 'Rispondi…',
  directPlaceholder: 'Scrivi a Traguardo, o / per i comandi',
  channelPlaceholder: 'Scrivi nel canale; con @Traguardo fai una domanda',
  archived: 'Questo canale è archiviato.',
  tryThese: 'Prova a chiedere',
  nothingYet: 'Ancora nessun messaggio qui.',
  choose: 'Scegli',
  searchPlaceholder: 'Scrivi per cercare',
  download: 'Scarica',
  disconnected: 'Collegamento interrotto: riprovo…',
  unsupported: 'Blocco non disegnato qui',
  failed: 'Non è riuscito. Riprova.',
} as const;
