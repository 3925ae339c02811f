import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { HTTPReceiver, type Logger } from '@slack/bolt';
import { type Link, StartError } from './link.ts';

export interface HttpModeOptions {
  signingSecret: string;
  /** 0 for any free one. */
  port: number;
  boltLogger: Logger;
  /** What `/health` says beside `ok`. */
  health: () => Promise<Record<string, unknown>>;
  now: () => number;
}

export const EVENTS_PATH = '/slack/events';

/** Slack's largest payloads are far smaller; more is an attack or an accident. */
const BODY_LIMIT = 1024 * 1024;

/** Requests are acknowledged in milliseconds; one that takes longer is stuck, in ms. */
const CLOSE_TIMEOUT = 500;

/**
 * The proxy before us keeps its connections for a minute or so. It must be the one who ends them: a request that it
 * sends on a connection that we are just closing is lost, and Slack repeats no command. In ms; Node's own is 5 s.
 */
const KEEP_ALIVE = 75_000;

/** Bolt itself says 404 after 3 s to what no listener acknowledges; what it forgets altogether ends then, in ms. */
const ANSWER_LIMIT = 4_000;

/** How far ahead of ours Slack's clock may be, in seconds: as far as Bolt lets it be behind. */
const MAX_AHEAD = 5 * 60;

/** HTTP with signed requests; `port` tells where it listens once it has started. */
export function httpMode(options: HttpModeOptions): Link & { port(): number } {
  const receiver = new HTTPReceiver({
    signingSecret: options.signingSecret,
    endpoints: EVENTS_PATH,
    logger: options.boltLogger,
    bodyLimit: BODY_LIMIT,
    customRoutes: [
      { path: '/health', method: 'GET', handler: (_, response) => void sayHealth(response, options) },
    ],
  });
  refuseTheFuture(receiver, options.now);
  answerEvery(receiver);
  let server: Server | null = null;

  return {
    receiver,
    isConnected: () => server?.listening === true,
    port: () => {
      const address = server?.address();
      return typeof address === 'object' && address !== null ? address.port : options.port;
    },
    async start() {
      try {
        server = (await receiver.start(options.port)) as Server;
        server.keepAliveTimeout = KEEP_ALIVE;
      } catch (error) {
        throw new StartError(portProblem(error, options.port), { cause: error });
      }
    },
    async stop() {
      if (server === null) return;
      const open = server;
      server = null;
      const stopped = receiver.stop();
      open.closeIdleConnections();
      await Promise.race([stopped, pause(CLOSE_TIMEOUT, undefined, { ref: false })]);
      open.closeAllConnections();
      await stopped;
    },
  };
}

/** Bolt refuses old timestamps only: a request signed for later could be kept and replayed until then. */
function refuseTheFuture(receiver: HTTPReceiver, now: () => number): void {
  const listener = receiver.requestListener;
  receiver.requestListener = (request: IncomingMessage, response: ServerResponse) => {
    const signedAt = Number(request.headers['x-slack-request-timestamp']);
    if (signedAt - now() / 1_000 > MAX_AHEAD) {
      response.writeHead(401).end();
      return;
    }
    listener(request, response);
  };
}

/** A signed body that is no object ("null") makes Bolt throw before it answers: whoever sent it would wait for ever. */
function answerEvery(receiver: HTTPReceiver): void {
  const listener = receiver.requestListener;
  receiver.requestListener = (request: IncomingMessage, response: ServerResponse) => {
    const timer = setTimeout(() => {
      if (!response.headersSent) response.writeHead(400).end();
    }, ANSWER_LIMIT);
    response.once('close', () => clearTimeout(timer));
    listener(request, response);
  };
}

/** 200 while the process is alive, whatever Slack does: starting it anew would not bring Slack back. */
async function sayHealth(response: ServerResponse, { health }: HttpModeOptions): Promise<void> {
  const said = await health();
  response.writeHead(200, { 'content-type': 'application/json' });
  response.end(JSON.stringify({ ok: true, ...said }));
}

function portProblem(error: unknown, port: number): string {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'EADDRINUSE')
    return `Port ${port} is already in use. Stop what uses it, or set PORT to another.`;
  if (code === 'EACCES') return `Port ${port} is not allowed to this user. Set PORT to one from 1024 up.`;
  return `Cannot listen on port ${port} (${String(code ?? error)}). Set PORT to another.`;
}
