import { setTimeout as pause } from 'node:timers/promises';
import { type Logger, SocketModeReceiver, type webApi } from '@slack/bolt';
import type { Log } from '../environment/log.ts';
import type { Link } from './link.ts';
import { asStartError } from './start-error.ts';

export interface SocketModeOptions {
  appToken: string;
  clientOptions: webApi.WebClientOptions;
  log: Log;
  boltLogger: Logger;
}

/** Slack greets within a second or two; a socket that stays silent for so long is dead. */
const HELLO_TIMEOUT = 30_000;
const LONGEST_PAUSE = 30_000;
const CALL_TIMEOUT = 10_000;
const CLOSE_TIMEOUT = 2_000;

/**
 * Socket Mode that stays connected. The client's own reconnecting is switched off: it waits 5 s after every
 * routine refresh, its pauses grow without bound in an outage, and a token revoked later ends the process by
 * an unhandled rejection. Here a lost connection is tried again at once, then at growing pauses, for ever.
 */
export function socketMode({ appToken, clientOptions, log, boltLogger }: SocketModeOptions): Link {
  const receiver = new SocketModeReceiver({
    appToken,
    autoReconnectEnabled: false,
    logger: boltLogger,
    // Of its own, never the app's: both sides change the options that they are given.
    installerOptions: {
      clientOptions: { ...clientOptions, retryConfig: { retries: 0 }, timeout: CALL_TIMEOUT },
    },
  });
  const { client } = receiver;
  outliveMessages(client, log);
  const stopping = new AbortController();
  let connected = false;

  async function connect(): Promise<void> {
    const starting = client.start();
    const silence = new AbortController();
    try {
      const first = await Promise.race([
        starting,
        pause(HELLO_TIMEOUT, 'silent' as const, { signal: silence.signal, ref: false }),
      ]);
      if (first === 'silent') throw new Error('no greeting from Slack');
      connected = true;
    } catch (error) {
      starting.catch(() => {});
      void client.disconnect();
      throw error ?? new Error('the connection closed before Slack’s greeting');
    } finally {
      silence.abort();
    }
  }

  /** Resolves when the connection, up now, is down. */
  async function connectionLost(): Promise<void> {
    await new Promise<void>((resolve) => {
      client.once('disconnected', () => resolve());
    });
    connected = false;
  }

  async function stayConnected(): Promise<void> {
    while (!stopping.signal.aborted) {
      await connectionLost();
      for (let failures = 0; !connected && !stopping.signal.aborted; failures += 1) {
        try {
          await pause(retryPause(failures), undefined, { signal: stopping.signal });
          await connect();
          log.info('connected to Slack again');
        } catch (err) {
          if (!stopping.signal.aborted)
            log.warn({ err, failures: failures + 1 }, 'Slack cannot be reached: trying again');
        }
      }
    }
  }

  return {
    receiver,
    isConnected: () => connected,
    async start() {
      try {
        await connect();
      } catch (error) {
        throw asStartError(error, 'appToken');
      }
      void stayConnected();
    },
    async stop() {
      stopping.abort();
      await Promise.race([client.disconnect(), pause(CLOSE_TIMEOUT, undefined, { ref: false })]);
      connected = false;
    },
  };
}

/** The client throws at what is no message of Slack's, where nobody would hear it. */
function outliveMessages(client: SocketModeReceiver['client'], log: Log): void {
  const [hear] = client.listeners('ws_message');
  if (hear === undefined) return;
  client.removeAllListeners('ws_message');
  client.on('ws_message', async (...message: unknown[]) => {
    try {
      await hear(...message);
    } catch (err) {
      log.warn({ err }, 'Slack sent something that cannot be read: ignoring it');
    }
  });
}

/** At once after a refresh; then 1 s, 2 s, 4 s… up to half a minute, so that a recovered Slack is found soon. */
function retryPause(failures: number): number {
  return failures === 0 ? 0 : Math.min(1_000 * 2 ** (failures - 1), LONGEST_PAUSE);
}
