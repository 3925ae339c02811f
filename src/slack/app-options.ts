import type { Timers } from '../digest/scheduler.ts';
import type { Connection } from '../environment/environment.ts';
import type { Log } from '../environment/log.ts';
import type { LiveData } from '../planning/live-data.ts';
import type { StateFolder } from '../store/state-folder.ts';

/** What the bot in Slack is made of. */
export interface SlackAppOptions {
  connection: Exclude<Connection, { mode: 'workspace' }>;
  /** For HTTP. */
  port: number;
  /** Another address of Slack's Web API; null for Slack's own. */
  apiUrl: string | null;
  data: LiveData;
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
