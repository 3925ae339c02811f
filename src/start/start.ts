import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Connection, Environment } from '../environment/environment.ts';
import type { Log } from '../environment/log.ts';
import type { LiveData } from '../planning/live-data.ts';
import { readManifest } from '../slack/manifest.ts';
import { createSlackApp, type SlackApp } from '../slack/slack-app.ts';
import { EXAMPLES } from '../slack/texts.ts';
import { openStateFolder, type StateFolder } from '../store/state-folder.ts';
import { MovableClock } from '../workspace/clock.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { connectionTo, LOCAL_ADMINS, openLocalWorkspace } from './local-workspace.ts';
import { startTexts } from './texts.ts';

export interface Parts {
  environment: Environment;
  data: LiveData;
  /** Path of `manifest.yml`. */
  manifest: string;
  log: Log;
  print: (text: string) => void;
  now: () => Date;
  /** How an answer came about, by its text, for the local workspace's page. */
  explain?: (text: string) => object | null;
  /** What `/health` says of the data. */
  health: () => Record<string, unknown>;
  /** Called when writing has become unsafe: another process took the state folder. */
  onLost: () => void;
}

export interface Running {
  /** The local workspace's page; null in Slack. */
  address: string | null;
  /** Finishes what is being answered, saves, lets go. */
  stop(): Promise<void>;
}

const HTTP_PORT = 3000;
const STATE_FOLDER = 'state';

/**
 * Brings the bot up, in Slack or in the local workspace. Rejects with a message for the operator (StartError,
 * FolderInUseError), and then leaves nothing open.
 */
export async function start(parts: Parts): Promise<Running> {
  const { environment, log } = parts;
  const local = environment.connection.mode === 'workspace';
  const undo: (() => Promise<void>)[] = [];
  const stop = async () => {
    for (const close of undo.splice(0).reverse()) await close();
  };
  try {
    const folder = environment.stateFolder ?? (local ? await passingFolder(undo) : STATE_FOLDER);
    const state = await openStateFolder(folder, stateEvents(parts));
    undo.push(() => state.close());
    const clock = local ? new MovableClock(parts.now) : null;
    const workspace = clock === null ? null : await openLocal(parts, clock);
    if (workspace !== null) undo.push(() => workspace.close());
    const app = await connect({ ...parts, now: clock?.now ?? parts.now }, { state, workspace });
    undo.push(() => app.stop());
    clock?.onMove(() => app.digests.wake());
    await app.start();
    announce(parts, { app, workspace });
    return { address: workspace?.url ?? null, stop };
  } catch (error) {
    await stop().catch((err: unknown) => log.error({ err }, 'could not close everything'));
    throw error;
  }
}

/**
 * What a try without Slack remembers is no part of the real bot's state, and like the messages of the local
 * workspace it ends with it: kept, it would tell of days that its clock was only moved to.
 */
async function passingFolder(undo: (() => Promise<void>)[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'traguardo-'));
  undo.push(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

function openLocal({ environment, manifest, explain }: Parts, clock: MovableClock): Promise<Workspace> {
  const page = explain === undefined ? { clock } : { clock, explain };
  return openLocalWorkspace(environment.port, readManifest(manifest), page);
}

interface Opened {
  state: StateFolder;
  workspace: Workspace | null;
}

function connect(parts: Parts, { state, workspace }: Opened): Promise<SlackApp> {
  const { environment, data, log, now, health } = parts;
  return createSlackApp({
    connection: connectionOf(environment.connection, workspace),
    port: environment.port ?? HTTP_PORT,
    apiUrl: workspace?.apiUrl ?? environment.slackApiUrl,
    data,
    openToGuests: environment.openToGuests,
    admins: workspace === null ? environment.admins : LOCAL_ADMINS,
    state,
    log,
    logText: environment.logText,
    now,
    health,
  });
}

function connectionOf(connection: Connection, workspace: Workspace | null) {
  if (workspace !== null) return connectionTo(workspace);
  if (connection.mode !== 'workspace') return connection;
  throw new Error('no workspace to connect to');
}

function announce(
  { log, print, environment, data }: Parts,
  opened: { app: SlackApp; workspace: Workspace | null },
): void {
  const { app, workspace } = opened;
  const { mode } = environment.connection;
  if (workspace !== null)
    print(
      startTexts.ready(
        workspace.url,
        EXAMPLES.map(({ question }) => question),
        data.folder,
      ),
    );
  else log.info({ mode, port: app.port() ?? undefined }, 'connected to Slack: ready');
}

function stateEvents({ log, onLost }: Parts) {
  return {
    onDamage: (damage: { path: string; setAside: string; reason: string }) =>
      log.error(
        damage,
        'a state file was damaged and set aside: the last good copy is used, if there is one',
      ),
    onFailure: (err: unknown) =>
      log.error({ err }, 'the state could not be saved: check the disk and its rights'),
    onLost: () => {
      log.error('another process took the state folder: stopping');
      onLost();
    },
  };
}
