import { App, type webApi } from '@slack/bolt';
import type { Asker } from '../ask.ts';
import type { Connection } from '../environment/environment.ts';
import type { Log } from '../environment/log.ts';
import type { StateFolder } from '../store/state-folder.ts';
import { createAnswering } from './answering.ts';
import { boltLog } from './bolt-log.ts';
import { createBot } from './bot.ts';
import { failureHandler } from './failures.ts';
import { httpMode } from './http-mode.ts';
import { InFlight } from './in-flight.ts';
import type { Link } from './link.ts';
import { LISTENERS } from './listeners/index.ts';
import { openMemory } from './memory.ts';
import { correlated, once, tracked } from './middleware.ts';
import { socketMode } from './socket-mode.ts';
import { asStartError } from './start-error.ts';
import { todayInItaly } from './today.ts';

export interface SlackAppOptions {
  connection: Exclude<Connection, { mode: 'workspace' }>;
  /** For HTTP. */
  port: number;
  /** Another address of Slack's Web API; null for Slack's own. */
  apiUrl: string | null;
  asker: Asker;
  state: StateFolder;
  log: Log;
  logText: boolean;
  now: () => Date;
  /** What `/health` says beside the connection. */
  health?: () => Record<string, unknown>;
}

/** The bot in Slack, over the real receivers and clients. */
export interface SlackApp {
  /** Resolves when it listens; rejects with StartError, whose message tells the operator what to do. */
  start(): Promise<void>;
  /** Lets nothing more in, then waits for what is being answered, at most `grace` ms. */
  stop(grace?: number): Promise<void>;
  /** Resolves when nothing is being answered. */
  drained(): Promise<void>;
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
  const memory = await openMemory(state, () => now().getTime());
  const link = linkFor(options, { boltLogger, clientOptions });

  const app = new App({
    token: connection.botToken,
    receiver: link.receiver,
    clientOptions: { ...clientOptions(), ...CALLS },
    logger: boltLogger,
    deferInitialization: true,
    convoStore: false,
    extendedErrorHandler: true,
  });
  app.use(tracked(inFlight));
  app.use(correlated(log));
  app.use(once(memory.claim, log));
  app.error(failureHandler(app.client, log));
  const answering = createAnswering(options.asker, { today: () => todayInItaly(now()), keeper: memory });
  const bot = createBot({ answering, memory, logText });
  for (const listener of LISTENERS) listener.register(app, { bot, log });

  return {
    async start() {
      try {
        await app.init();
      } catch (error) {
        throw asStartError(error, 'botToken');
      }
      await link.start();
    },
    async stop(grace = GRACE) {
      await link.stop();
      const inTime = await within(grace, inFlight.drained());
      if (!inTime) log.warn('stopped before all was answered');
    },
    drained: () => inFlight.drained(),
    isConnected: () => link.isConnected(),
    port: () => ('port' in link ? link.port() : null),
  };
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
async function within(limit: number, work: Promise<void>): Promise<boolean> {
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
