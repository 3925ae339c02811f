/** The Italian of the local workspace's server: its sample team, and what it says to a user. The page's is in `page/texts.ts`. */

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
