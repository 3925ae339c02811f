import { randomBytes } from 'node:crypto';
import type { Server } from 'node:http';
import type { MovableClock } from './clock.ts';
import { Dispatcher, RETRY_DELAYS } from './delivery/dispatcher.ts';
import { ACK_TIMEOUT } from './delivery/http.ts';
import { Route } from './delivery/route.ts';
import { SocketTransport } from './delivery/socket.ts';
import { Workspace } from './driver/workspace.ts';
import { Faults } from './faults.ts';
import type { AppConfig, Credentials, Kernel } from './kernel.ts';
import { listen, makeServer } from './server/server.ts';
import { Ids, Timestamps } from './state/clock.ts';
import { FileStore } from './state/files.ts';
import { Journal } from './state/journal.ts';
import { ResponseUrls } from './state/response-urls.ts';
import { APP } from './state/seed.ts';
import { TeamState } from './state/team.ts';
import { Triggers } from './state/triggers.ts';
import { ViewStore } from './state/views.ts';

export type { Workspace };

export interface WorkspaceOptions {
  /** 0, the default: any free one. */
  port?: number;
  /** The workspace's clock: message timestamps, triggers, response URLs. */
  now?: () => Date;
  /** In place of `now`, a clock that the page may move. */
  clock?: MovableClock;
  /**
   * How the app came to what a message says, by the message's text, for the page to show beside it; null where
   * there is nothing to tell. The workspace passes it on and knows nothing of it.
   */
  explain?: (text: string) => object | null;
  /** What the app's configuration says; by default all events and scopes, and no commands to complete. */
  config?: Partial<AppConfig>;
  /** Milliseconds until an event that was not acknowledged is sent again, each time. */
  retryDelays?: readonly number[];
  /** Milliseconds that the app has to acknowledge. */
  ackTimeout?: number;
}

/** Opens a workspace on loopback; rejects when the port is taken. */
export async function startWorkspace(options: WorkspaceOptions = {}): Promise<Workspace> {
  const server = makeServer(() => kernel);
  const port = await listen(server, options.port ?? 0);
  const kernel = assemble(options, `http://127.0.0.1:${port}`);
  return new Workspace(kernel, () => shut(kernel, server));
}

function assemble(options: WorkspaceOptions, address: string): Kernel {
  const {
    clock,
    explain,
    now = clock?.now ?? (() => new Date()),
    ackTimeout: timeout = ACK_TIMEOUT,
  } = options;
  const url = () => address;
  const credentials = makeCredentials();
  const journal = new Journal();
  const faults = new Faults();
  const ids = new Ids();
  const onOpen = () => dispatcher.flush();
  const socket = new SocketTransport({ appId: APP.id, faults, journal, timeout, onOpen });
  const route = new Route({ socket, faults, signingSecret: credentials.signingSecret, timeout });
  const dispatcher = new Dispatcher({
    journal,
    faults,
    transport: () => route.current,
    retryDelays: options.retryDelays ?? RETRY_DELAYS,
  });
  return {
    team: new TeamState(),
    views: new ViewStore(ids),
    files: new FileStore(ids, url),
    triggers: new Triggers(now),
    responseUrls: new ResponseUrls(now),
    timestamps: new Timestamps(now),
    journal,
    faults,
    ids,
    dispatcher,
    socket,
    route,
    credentials,
    config: { commands: [], examples: [], shortcuts: [], events: null, scopes: null, ...options.config },
    clock: clock ?? null,
    explain: explain ?? (() => null),
    now,
    url,
  };
}

async function shut({ dispatcher, socket }: Kernel, server: Server): Promise<void> {
  dispatcher.stop();
  socket.stop();
  server.closeAllConnections();
  await new Promise<void>((resolve) => server.close(() => resolve()));
}

function makeCredentials(): Credentials {
  const secret = () => randomBytes(16).toString('hex');
  return {
    botToken: `xoxb-locale-${secret()}`,
    appToken: `xapp-locale-${secret()}`,
    signingSecret: secret(),
  };
}
