import type { MovableClock } from './clock.ts';
import type { Dispatcher } from './delivery/dispatcher.ts';
import type { Route } from './delivery/route.ts';
import type { SocketTransport } from './delivery/socket.ts';
import type { Faults } from './faults.ts';
import type { Ids, Timestamps } from './state/clock.ts';
import type { FileStore } from './state/files.ts';
import type { Journal } from './state/journal.ts';
import type { ResponseUrls } from './state/response-urls.ts';
import type { TeamState } from './state/team.ts';
import type { Triggers } from './state/triggers.ts';
import type { ViewStore } from './state/views.ts';

/** What the app was given when it was "installed": random, so that nobody else on the machine has them. */
export interface Credentials {
  botToken: string;
  appToken: string;
  signingSecret: string;
}

/** What the app's configuration says; null where everything is allowed. */
export interface AppConfig {
  commands: readonly { command: string; description: string; usageHint: string }[];
  /** Questions that the page offers to click while nothing was said yet. */
  examples: readonly string[];
  shortcuts: readonly { name: string; callbackId: string; type: 'global' | 'message' }[];
  /** Names as in a manifest: `app_mention`, `message.im`, `message.channels`… */
  events: readonly string[] | null;
  scopes: readonly string[] | null;
}

/** Everything that the parts of the workspace share. */
export interface Kernel {
  readonly team: TeamState;
  readonly views: ViewStore;
  readonly files: FileStore;
  readonly triggers: Triggers;
  readonly responseUrls: ResponseUrls;
  readonly journal: Journal;
  readonly faults: Faults;
  readonly timestamps: Timestamps;
  readonly ids: Ids;
  readonly dispatcher: Dispatcher;
  readonly socket: SocketTransport;
  readonly route: Route;
  readonly credentials: Credentials;
  readonly config: AppConfig;
  /** Null where the page may not move the time. */
  readonly clock: MovableClock | null;
  readonly explain: (text: string) => object | null;
  readonly now: () => Date;
  /** `http://127.0.0.1:PORT`, known once the server listens. */
  readonly url: () => string;
}
