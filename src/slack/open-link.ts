import type { Logger } from '@slack/bolt';
import type { SlackAppOptions } from './app-options.ts';
import { addressOptions } from './clients.ts';
import { httpMode } from './http-mode.ts';
import type { Link } from './link.ts';
import { socketMode } from './socket-mode.ts';

/** The way in that the tokens allow; it listens once it is started. */
export function openLink(
  options: SlackAppOptions,
  { boltLogger, health }: { boltLogger: Logger; health: () => Promise<Record<string, unknown>> },
): Link | ReturnType<typeof httpMode> {
  const { connection, port, log, now } = options;
  if (connection.mode === 'socket') {
    const clientOptions = addressOptions(options);
    return socketMode({ appToken: connection.appToken, clientOptions, log, boltLogger });
  }
  return httpMode({
    signingSecret: connection.signingSecret,
    port,
    boltLogger,
    health,
    now: () => now().getTime(),
  });
}
