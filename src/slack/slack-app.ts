import { App, webApi } from '@slack/bolt';
import type { Asker } from '../ask.ts';
import { type Scheduler, systemTimers, type Timers } from '../digest/scheduler.ts';
import type { Connection } from '../environment/environment.ts';
import type { Log } from '../environment/log.ts';
import type { Corpus } from '../report/corpus.ts';
import type { StateFolder } from '../store/state-folder.ts';
import { createAnswering } from './answering.ts';
import { openAreas } from './areas.ts';
import { boltLog } from './bolt-log.ts';
import { type Bot, type BotParts, createBot } from './bot.ts';
import { openDigests } from './digest/open.ts';
import { createDoor } from './door.ts';
import { failureHandler } from './failures.ts';
import { guarded } from './guard.ts';
import { httpMode } from './http-mode.ts';
import { InFlight } from './in-flight.ts';
import type { Link } from './link.ts';
import { LISTENERS } from './listeners/index.ts';
import { openMemory } from './memory.ts';
import { correlated, once, tolerateSecondAcks, tracked } from './middleware.ts';
import { openMisses } from './misses.ts';
import { createPoster } from './poster.ts';
import { socketMode } from './socket-mode.ts';
import { asStartError } from './start-error.ts';
import { todayInItaly } from './today.ts';
import { createUploader, type UploaderParts } from './uploader.ts';

export interface SlackAppOptions {
  connection: Exclude<Connection, { mode: 'workspace' }>;
  /** For HTTP. */
  port: number;
  /** Another address of Slack's Web API; null for Slack's own. */
  apiUrl: string | null;
  asker: Asker;
  /** What the asker answers from. */
  corpus: Corpus;
  /** Whether guests and people of other organisations may ask too. */
  openToGuests: boolean;
  /** Slack's ids of who is told when digests do not arrive. */
  admins: readonly string[];
  state: StateFolder;
  log: Log;
  logText: boolean;
  now: () => Date;
  /** What digests wait by; the system's own unless a test has others. */
  timers?: Timers;
  /** What `/health` says beside the connection. */
  health?: () => Record<string, unknown>;
}

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

/** A call that hangs must not hold an answer for ever, nor a network fault be retried for half an hour. */
const CALLS = { timeout: 20_000, retryConfig: { retries: 7, factor: 2, minTimeout: 200 } } as const;

/** Most supervisors give a stopping process 10 s. */
const GRACE = 9_000;

/** Wires the bot to Slack; nothing is sent or opened before `start`. */
export async function createSlackApp(options: SlackAppOptions): Promise<SlackApp> {
  const { connection, log, logText, now, state } = options;
  const boltLogger = boltLog(log, logText);
  const clientOptions = (): webApi.WebClientOptions =>
    options.apiUrl === null ? {} : { slackApiUrl: options.apiUrl };
  const inFlight = new InFlight();
  const inMs = () => now().getTime();
  const memory = await openMemory(state, inMs);
  const health = () => ({ ...options.health?.(), ...digests.health() });
  const link = linkFor({ ...options, health }, { boltLogger, clientOptions });

  const app = new App({
    token: connection.botToken,
    receiver: link.receiver,
    clientOptions: { ...clientOptions(), ...CALLS },
    logger: boltLogger,
    deferInitialization: true,
    convoStore: false,
    extendedErrorHandler: true,
  });
  const clients = { client: app.client, careful: carefulClient(options, boltLogger), now: inMs };
  const poster = createPoster(clients);
  const door = createDoor({ client: app.client, open: options.openToGuests, now: inMs });
  tolerateSecondAcks(app);
  app.use(tracked(inFlight));
  app.use(correlated(log));
  app.use(once(memory.claim, log));
  app.use(guarded({ door, poster, client: app.client, log }));
  app.error(failureHandler(poster, log));
  const digests = await openDigests({
    ...clients,
    state,
    log,
    now,
    poster,
    year: () => options.corpus.latest,
    centresNamed: (words) => options.asker.centresNamed(words),
    admins: options.admins,
    timers: options.timers ?? systemTimers,
  });
  const { digestOf } = digests.desk;
  const bot = await assembleBot(options, { memory, poster, door, clients, digestOf });
  for (const listener of LISTENERS) listener.register(app, { bot, digest: digests.desk, log });
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
      digests.scheduler.start();
    },
    async stop(grace = GRACE) {
      const unsent = digests.scheduler.stop();
      await link.stop();
      const inTime = await within(grace, Promise.all([drained(), unsent]));
      if (!inTime) log.warn('stopped before all was answered');
    },
    drained,
    digests: digests.scheduler,
    isConnected: () => link.isConnected(),
    port: () => ('port' in link ? link.port() : null),
  };
}

/** For what must not be done twice: whoever uses it decides about each further attempt. */
function carefulClient(
  { connection, apiUrl }: SlackAppOptions,
  logger: ReturnType<typeof boltLog>,
): webApi.WebClient {
  return new webApi.WebClient(connection.botToken, {
    ...(apiUrl === null ? {} : { slackApiUrl: apiUrl }),
    logger,
    timeout: CALLS.timeout,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
  });
}

interface AssembledParts extends Pick<BotParts, 'memory' | 'poster' | 'door' | 'digestOf'> {
  clients: UploaderParts;
}

async function assembleBot(
  { asker, corpus, state, now, logText }: SlackAppOptions,
  { memory, poster, door, clients, digestOf }: AssembledParts,
): Promise<Bot> {
  const today = () => todayInItaly(now());
  return createBot({
    asker,
    corpus,
    answering: createAnswering(asker, { today, keeper: memory }),
    memory,
    misses: await openMisses(state, today),
    areas: await openAreas(state, clients.now),
    poster,
    uploader: createUploader(clients),
    door,
    digestOf,
    today,
    logText,
  });
}

function linkFor(
  { connection, port, log, now, health }: SlackAppOptions,
  {
    boltLogger,
    clientOptions,
  }: { boltLogger: ReturnType<typeof boltLog>; clientOptions: () => webApi.WebClientOptions },
): Link | ReturnType<typeof httpMode> {
  if (connection.mode === 'socket') {
    return socketMode({ appToken: connection.appToken, clientOptions: clientOptions(), log, boltLogger });
  }
  const { signingSecret } = connection;
  return httpMode({
    signingSecret,
    port,
    boltLogger,
    health: () => health?.() ?? {},
    now: () => now().getTime(),
  });
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
