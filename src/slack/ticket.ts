import type { Context } from '@slack/bolt';
import type { Log } from '../environment/log.ts';
import { lazily } from '../language/lazily.ts';

/** One event on its way to its answer. */
export interface Ticket {
  /** What Slack knows the event by; null where it gives no id. */
  key: string | null;
  /** Stands in the log and, if something goes wrong, in the user's message. */
  code: string;
  /** Carries the code. */
  log: Log;
  /** When the event came first, in ms since the epoch. */
  since: number;
  /** It was taken up before, and cut short. */
  again: boolean;
  /** What it says may have been said then. */
  shown: boolean;
  /** To be called before anything is said that somebody may see. */
  showing: () => void;
  /** How many messages it has posted. */
  posted: number;
  /** It failed, and Slack could not be reached to say so either. */
  untold: boolean;
}

export function createTicket(
  about: Pick<Ticket, 'key' | 'since'> & Partial<Pick<Ticket, 'again' | 'shown' | 'showing'>>,
  log: Log,
): Ticket {
  const code = randomCode();
  // Made when it is first needed, which is after the acknowledgement.
  const own = lazily(() => log.child({ id: code }));
  return {
    again: false,
    shown: false,
    showing: () => {},
    ...about,
    code,
    get log() {
      return own();
    },
    posted: 0,
    untold: false,
  };
}

/** The ticket that the intake has put there; a new one for what came another way. */
export function ticketOf(context: Context, log: Log): Ticket {
  return (context.ticket as Ticket | undefined) ?? createTicket({ key: null, since: Date.now() }, log);
}

/** Without letters and digits that are mistaken for each other when read aloud. */
const ALPHABET = '23456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 6;

function randomCode(): string {
  let code = '';
  while (code.length < LENGTH) code += ALPHABET.charAt(Math.floor(Math.random() * ALPHABET.length));
  return code;
}
