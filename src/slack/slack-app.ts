import { App } from '@slack/bolt';
import { z } from 'zod';
import { type Scheduler, systemTimers } from '../digest/scheduler.ts';
import type { SlackAppOptions } from './app-options.ts';
import { boltLog } from './bolt-log.ts';
import { callOptions, carefulClient } from './clients.ts';
import { openDigests } from './digest/open.ts';
import { createDoor } from './door.ts';
import { failureHandler, farewell } from './failures.ts';
import { guarded } from './guard.ts';
import { InFlight } from './in-flight.ts';
import { takeIn } from './intake.ts';
import { LISTENERS } from './listeners/index.ts';
import { openMemory } from './memory.ts';
import { openBot } from './open-bot.ts';
import { openLink } from './open-link.ts';
import { openPlanning } from './planning/open.ts';
import { createPoster } from './poster.ts';
import { createPulse } from './pulse.ts';
import { asStartError } from './start-error.ts';
import { createSwitchboard } from './switchboard.ts';
import { createUnfinished } from './unfinished.ts';
import { yearToday } from './year-today.ts';

export type { SlackAppOptions } from './app-options.ts';

/** The bot in Slack, over the real receivers and clients. */
export interface SlackApp {
  /** Resolves when it listens; rejects with StartError, whose message tells the operator what to do. */
  start(): Promise<void>;
  /** Lets nothing more in, then waits for what is being answered, at most `grace` ms. */
  stop(grace?: number): Promise<void>;
  /** Resolves when nothing is being answered, and no digest is being sent. */
  drained(): Promise<void>;
  /** To be woken when the clock was moved. */
  digests: Pick<Scheduler, 'wake'>;
  isConnected(): boolean;
  /** Where HTTP listens; null in Socket Mode. */
  port(): number | null;
}

/** Most supervisors give a stopping process 10 s. */
const GRACE = 9_000;

/** Wires the bot to Slack; nothing is sent or opened before `start`. */
export async function createSlackApp(options: SlackAppOptions): Promise<SlackApp> {
  const { connection, data, log, now, state } = options;
  const boltLogger = boltLog(log, options.logText);
  const inFlight = new InFlight();
  const inMs = () => now().getTime();
  const memory = await openMemory(state, inMs);
  const journal = state.journal('events', { value: z.looseObject({}) });
  await memory.claimed([...journal.lately, ...journal.left.map((entry) => entry.key)]);
  const careful = carefulClient(options, boltLogger);
  const pulse = createPulse({ client: careful, now: inMs });
  const health = async () => ({ connected: await pulse(), ...options.health?.(), ...digests.health() });
  const link = openLink(options, { boltLogger, health });

  const app = new App({
    token: connection.botToken,
    receiver: link.receiver,
    clientOptions: callOptions(options),
    logger: boltLogger,
    deferInitialization: true,
    convoStore: false,
    extendedErrorHandler: true,
  });
  const clients = { client: app.client, careful, now: inMs };
  const poster = createPoster(clients);
  const door = createDoor({ client: app.client, open: options.openToGuests, now: inMs });
  const unfinished = createUnfinished({ journal, log, now: inMs, giveUp: farewell(poster) });
  const handle = takeIn({ app, memory, journal, unfinished, inFlight, log, now: inMs });
  app.use(guarded({ door, poster, client: app.client, log }));
  app.error(failureHandler(poster, log));
  const digests = await openDigests({
    ...clients,
    state,
    log,
    now,
    poster,
    year: () => yearToday(data.current().corpus, now()),
    centresNamed: (words) => data.current().asker.centresNamed(words),
    admins: options.admins,
    timers: options.timers ?? systemTimers,
  });
  const { digestOf } = digests.desk;
  const currentBot = await openBot(options, { memory, poster, door, clients, digestOf });
  const kit = {
    // Asked for with each event, which goes on with what it began with.
    get bot() {
      return currentBot();
    },
    digest: digests.desk,
    planning: await openPlanning(options, { ...clients, memory, poster }),
    log,
  };
  const { board, putThrough } = createSwitchboard();
  for (const listener of LISTENERS) listener.register(board, kit);
  app.use(putThrough);
  const drained = async () => {
    await Promise.all([inFlight.drained(), digests.scheduler.idle()]);
  };

  return {
    async start() {
      try {
        await app.init();
      } catch (error) {
        throw asStartError(error, 'botToken');
      }
      await link.start();
      void unfinished.takeUp(handle);
      digests.scheduler.start();
    },
    async stop(grace = GRACE) {
      const unsent = digests.scheduler.stop();
      await link.stop();
      const inTime = await within(grace, Promise.all([drained(), unsent]));
      unfinished.stop();
      if (!inTime) log.warn('stopped before all was answered: the rest is answered at the next start');
    },
    drained,
    digests: digests.scheduler,
    isConnected: () => link.isConnected(),
    port: () => ('port' in link ? link.port() : null),
  };
}

/** Whether `work` ended within so many ms. */
async function within(limit: number, work: Promise<unknown>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), limit);
  });
  try {
    return await Promise.race([work.then(() => true), late]);
  } finally {
    clearTimeout(timer);
  }
}
