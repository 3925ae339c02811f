import { randomBytes, randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import type { Faults } from '../faults.ts';
import type { Journal } from '../state/journal.ts';
import { isObject } from '../state/wire.ts';
import type { Attempt, Outcome, Parcel, Transport } from './parcel.ts';

export type DisconnectReason = 'warning' | 'refresh_requested' | 'link_disabled';

export const SOCKET_PATH = '/socket-mode';

interface Parts {
  appId: string;
  faults: Faults;
  journal: Journal;
  timeout: number;
  /** Called when an app has said hello: what waited can be sent. */
  onOpen: () => void;
}

interface Pending {
  settle: (outcome: Outcome) => void;
  timer: NodeJS.Timeout;
  socket: WebSocket;
}

/** Socket Mode: hands envelopes to one of the open connections and waits for the acknowledgement. */
export class SocketTransport implements Transport {
  readonly #parts: Parts;
  readonly #server = new WebSocketServer({ noServer: true });
  readonly #tickets = new Set<string>();
  readonly #pending = new Map<string, Pending>();
  #open: WebSocket[] = [];

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  get connections(): number {
    return this.#open.length;
  }

  /** A ticket opens one connection, as the URL of `apps.connections.open` does. */
  issueTicket(): string {
    const ticket = randomBytes(16).toString('hex');
    this.#tickets.add(ticket);
    return ticket;
  }

  /** Takes over an upgrade request that already passed the guard. */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    const ticket = new URL(request.url ?? '', 'http://localhost').searchParams.get('ticket') ?? '';
    if (this.#parts.faults.refuseConnections || !this.#tickets.delete(ticket)) {
      socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n');
      return;
    }
    this.#server.handleUpgrade(request, socket, head, (connection) => this.#welcome(connection));
  }

  async send(parcel: Parcel, attempt: Attempt): Promise<Outcome> {
    const socket = this.#open.shift();
    if (socket === undefined) return { kind: 'failed', reason: 'connection_failed', status: null };
    this.#open.push(socket);
    const envelopeId = randomUUID();
    return new Promise((resolve) => {
      const settle = (outcome: Outcome) => {
        clearTimeout(timer);
        this.#pending.delete(envelopeId);
        resolve(outcome);
      };
      const timer = setTimeout(
        () => settle({ kind: 'failed', reason: 'timeout', status: null }),
        this.#parts.timeout,
      );
      this.#pending.set(envelopeId, { settle, timer, socket });
      socket.send(JSON.stringify(envelope(envelopeId, parcel, attempt)));
    });
  }

  /** Tells the app to go; Slack then closes, at once or, after a warning, a little later. */
  disconnect(reason: DisconnectReason): void {
    for (const socket of this.#open) {
      socket.send(JSON.stringify({ type: 'disconnect', reason, debug_info: { host: 'locale' } }));
    }
  }

  /** Cuts every connection without a word. */
  drop(): void {
    for (const socket of this.#open) socket.terminate();
  }

  /** Sends bytes as they are, for messages that are not what they should be. */
  sendRaw(data: string | Buffer): void {
    for (const socket of this.#open) socket.send(data);
  }

  stop(): void {
    this.drop();
    for (const { settle } of [...this.#pending.values()]) {
      settle({ kind: 'failed', reason: 'connection_failed', status: null });
    }
    this.#server.close();
  }

  #welcome(socket: WebSocket): void {
    this.#open.push(socket);
    socket.on('message', (data) => this.#hear(String(data)));
    socket.on('close', () => this.#leave(socket));
    socket.on('error', () => socket.terminate());
    socket.send(
      JSON.stringify({
        type: 'hello',
        num_connections: this.#open.length,
        debug_info: { host: 'locale', approximate_connection_time: 18_060 },
        connection_info: { app_id: this.#parts.appId },
      }),
    );
    this.#parts.journal.append({ kind: 'socket', act: 'open' });
    this.#parts.onOpen();
  }

  #leave(socket: WebSocket): void {
    this.#open = this.#open.filter((one) => one !== socket);
    for (const { settle, socket: owner } of [...this.#pending.values()]) {
      if (owner === socket) settle({ kind: 'failed', reason: 'connection_failed', status: null });
    }
    this.#parts.journal.append({ kind: 'socket', act: 'close' });
  }

  #hear(text: string): void {
    const message = parse(text);
    if (!isObject(message) || typeof message.envelope_id !== 'string') return;
    this.#pending.get(message.envelope_id)?.settle({ kind: 'acked', response: body(message.payload) });
  }
}

function envelope(envelopeId: string, parcel: Parcel, attempt: Attempt): object {
  return {
    envelope_id: envelopeId,
    type: parcel.kind,
    payload: parcel.payload,
    accepts_response_payload: parcel.acceptsResponse,
    ...(parcel.kind === 'events_api'
      ? { retry_attempt: attempt.number, retry_reason: attempt.reason ?? '' }
      : {}),
  };
}

/** The client sends `{}` for an empty acknowledgement. */
function body(payload: unknown): unknown {
  return isObject(payload) && Object.keys(payload).length > 0 ? payload : null;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
