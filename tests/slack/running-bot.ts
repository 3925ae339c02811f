import { onTestFinished } from 'vitest';
import { type Asker, createAsker } from '../../src/ask.ts';
import type { Timers } from '../../src/digest/scheduler.ts';
import type { Connection } from '../../src/environment/environment.ts';
import { createLog } from '../../src/environment/log.ts';
import type { Data, LiveData } from '../../src/planning/live-data.ts';
import { type Corpus, loadCorpus } from '../../src/report/corpus.ts';
import { PROJECT_DATA } from '../../src/report/curated-file.ts';
import { EVENTS_PATH } from '../../src/slack/http-mode.ts';
import { readManifest } from '../../src/slack/manifest.ts';
import { createSlackApp, type SlackApp } from '../../src/slack/slack-app.ts';
import { openStateFolder } from '../../src/store/state-folder.ts';
import { startWorkspace, type Workspace } from '../../src/workspace/workspace.ts';
import { temporaryFolder } from '../store/temporary-folder.ts';
import { scriptedAsker } from './scripted-asker.ts';

export const MODES = ['socket', 'http'] as const;
export type Mode = (typeof MODES)[number];

export interface RunningBot {
  slack: Workspace;
  app: SlackApp;
  /** Lines of the operator's log, as objects. */
  logged: Record<string, unknown>[];
  asked: string[];
  /** Waits until nothing more can come. */
  quiet(): Promise<void>;
  stop(): Promise<void>;
}

export interface BotOptions {
  slack?: Workspace;
  /** Other tokens than the workspace's. */
  connection?: Exclude<Connection, { mode: 'workspace' }>;
  stateFolder?: string;
  logText?: boolean;
  now?: () => Date;
  openToGuests?: boolean;
  admins?: readonly string[];
  timers?: Timers;
  /** What `/health` says of the data. */
  health?: () => Record<string, unknown>;
  /** Other data than the project's; the asker goes on answering from those. */
  corpus?: Corpus;
  /** Data that may change while the bot runs; goes before all others. */
  data?: LiveData;
  /** The real understanding over the real data, instead of the scripted asker. */
  real?: boolean;
}

/** Read once: judging a year takes longer than all the rest. */
export const corpus = loadCorpus(PROJECT_DATA);

let real: Asker | null = null;

export function realAsker(): Asker {
  real ??= createAsker(corpus, PROJECT_DATA);
  return real;
}

/** Data that nobody changes. */
export function fixedData(data: Pick<Data, 'corpus' | 'asker'>): LiveData {
  const whole = { ...data, editors: [], version: 'fixed' };
  return { folder: PROJECT_DATA, current: () => whole };
}

/** The real Bolt app, connected to a workspace of its own in the given mode; both end with the test. */
export async function runBot(mode: Mode, options: BotOptions = {}): Promise<RunningBot> {
  const slack = options.slack ?? (await openWorkspace());
  const logged: Record<string, unknown>[] = [];
  const log = createLog({ level: 'debug', pretty: false, write: (line) => logged.push(JSON.parse(line)) });
  const state = await openStateFolder(options.stateFolder ?? (await temporaryFolder()), {
    onDamage: (damage) => log.warn(damage, 'damaged'),
    onFailure: (err) => log.error({ err }, 'not saved'),
    onLost: () => log.error('lock lost'),
  });
  const scripted = scriptedAsker();
  const app = await createSlackApp({
    connection: options.connection ?? connectionTo(slack, mode),
    port: 0,
    apiUrl: slack.apiUrl,
    data:
      options.data ??
      fixedData({
        asker: options.real === true ? realAsker() : scripted,
        corpus: options.corpus ?? corpus,
      }),
    openToGuests: options.openToGuests ?? false,
    admins: options.admins ?? [],
    ...(options.timers === undefined ? {} : { timers: options.timers }),
    ...(options.health === undefined ? {} : { health: options.health }),
    state,
    log,
    logText: options.logText ?? false,
    now: options.now ?? (() => new Date()),
  });
  let stopped: Promise<void> | null = null;
  const stop = () => {
    stopped ??= app.stop().then(() => state.close());
    return stopped;
  };
  onTestFinished(stop);
  await app.start();
  const port = app.port();
  if (port !== null) await slack.deliverTo(`http://127.0.0.1:${port}${EVENTS_PATH}`);
  return { slack, app, logged, asked: scripted.asked, quiet: () => slack.settled(() => app.drained()), stop };
}

/** Lets the app hear and do what its manifest says, and no more. */
export async function openWorkspace(): Promise<Workspace> {
  const slack = await startWorkspace({ config: readManifest('manifest.yml') });
  onTestFinished(() => slack.close());
  return slack;
}

export function connectionTo(slack: Workspace, mode: Mode): Exclude<Connection, { mode: 'workspace' }> {
  const { botToken, appToken, signingSecret } = slack.credentials;
  return mode === 'socket' ? { mode, botToken, appToken } : { mode, botToken, signingSecret };
}
