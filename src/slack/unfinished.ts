import type { Log } from '../environment/log.ts';
import type { Journal } from '../store/journal.ts';
import { createTicket, type Ticket } from './ticket.ts';
import { lifeOf } from './wanted.ts';

export interface UnfinishedParts {
  journal: Journal<object>;
  log: Log;
  /** In ms since the epoch. */
  now: () => number;
  /** Tells who asked that there will be no answer. Never rejects. */
  giveUp: (body: object, ticket: Ticket) => Promise<void>;
}

/** Hands an event to the listeners; resolves when they are done with it. */
export type Handle = (body: object, ticket: Ticket) => Promise<void>;

/** Sees to it that what was acknowledged is answered, in this life of the process or in the next. */
export interface Unfinished {
  /** Does the work of an event, and strikes out its note unless Slack could not be reached. */
  finish(body: object, ticket: Ticket, work: () => Promise<void>): Promise<void>;
  /** Begins again what an earlier process left; resolves when all of it was tried. */
  takeUp(handle: Handle): Promise<void>;
  /** Leaves what waits for Slack to the next process. */
  stop(): void;
}

/** What could not be told anybody, because Slack is out of reach, is tried again after so many ms, then ever later. */
const FIRST_PAUSE = 15_000;
const LONGEST_PAUSE = 10 * 60_000;

/** What was begun so often and never done may be what ends the process: it goes alone, after the others. */
const SUSPECT = 3;
/** And after so often nobody tries any more. */
const MOST_TRIES = 12;

/** So long, in ms, until the files know of what an answer changed; a posted answer can be recognised till then. */
const SAVED_AFTER = 1_000;

export function createUnfinished({ journal, log, now, giveUp }: UnfinishedParts): Unfinished {
  const tries = new Map(journal.left.map((entry) => [entry.key, entry.tries]));
  const shown = new Set(journal.left.filter((entry) => entry.shown).map(({ key }) => key));
  const retries = new Set<NodeJS.Timeout>();
  const posted = new Map<string, NodeJS.Timeout>();
  let handle: Handle | null = null;

  function done(key: string): void {
    posted.delete(key);
    tries.delete(key);
    shown.delete(key);
    journal.done(key, now());
  }

  function show(key: string): void {
    shown.add(key);
    journal.shown(key);
  }

  function tryLater(body: object, ticket: Ticket): void {
    const pause = Math.min(FIRST_PAUSE * 2 ** (tries.get(ticket.key ?? '') ?? 0), LONGEST_PAUSE);
    const timer = setTimeout(() => {
      retries.delete(timer);
      void again(body, ticket).catch((err: unknown) => log.error({ err }, 'an event failed'));
    }, pause).unref();
    retries.add(timer);
  }

  async function finish(body: object, ticket: Ticket, work: () => Promise<void>): Promise<void> {
    const { key } = ticket;
    try {
      await work();
    } finally {
      if (key !== null && ticket.untold) {
        // What was tried to be said may have been heard.
        shown.add(key);
        tryLater(body, ticket);
      } else if (key !== null && ticket.posted > 0)
        posted.set(key, setTimeout(() => done(key), SAVED_AFTER).unref());
      else if (key !== null) done(key);
    }
  }

  async function again(body: object, { key, since }: Pick<Ticket, 'key' | 'since'>): Promise<void> {
    if (key === null || handle === null) return;
    const ticket = createTicket(
      { key, since, again: true, shown: shown.has(key), showing: () => show(key) },
      log,
    );
    const before = tries.get(key) ?? 0;
    if (before >= MOST_TRIES || now() - since > lifeOf(body)) {
      ticket.log.warn(
        { tries: before, since: new Date(since) },
        'left unanswered: too late, or too often tried',
      );
      await finish(body, ticket, () => giveUp(body, ticket));
      return;
    }
    ticket.log.info({ tries: before }, 'begun before and not finished: answering now');
    tries.set(key, before + 1);
    journal.again(key);
    await handle(body, ticket);
  }

  return {
    finish,
    async takeUp(to) {
      handle = to;
      const begin = ({ value, key, at }: { value: object; key: string; at: number }) =>
        again(value, { key, since: at }).catch((err: unknown) => log.error({ err }, 'an event failed'));
      const isSuspect = ({ tries: before }: { tries: number }) => before >= SUSPECT;
      await Promise.all(journal.left.filter((entry) => !isSuspect(entry)).map(begin));
      for (const entry of journal.left.filter(isSuspect)) if (handle !== null) await begin(entry);
    },
    stop() {
      handle = null;
      for (const timer of retries) clearTimeout(timer);
      for (const [key, timer] of posted) {
        clearTimeout(timer);
        done(key);
      }
    },
  };
}
