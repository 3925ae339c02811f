import { randomBytes } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { Dispatcher, RETRY_DELAYS } from './delivery/dispatcher.ts';
import { ACK_TIMEOUT, HttpTransport } from './delivery/http.ts';
import type { Outcome, RetryReason, Transport } from './delivery/parcel.ts';
import { type DisconnectReason, SocketTransport } from './delivery/socket.ts';
import { type Asked, type Commanded, Person } from './driver/person.ts';
import { type WaitOptions, waitFor } from './driver/wait.ts';
import { Faults } from './faults.ts';
import type { AppConfig, Credentials, Kernel } from './kernel.ts';
import { listen, makeServer } from './server/server.ts';
import { Ids, Timestamps } from './state/clock.ts';
import { FileStore } from './state/files.ts';
import { type EntryOf, Journal, type Kind } from './state/journal.ts';
import { ResponseUrls } from './state/response-urls.ts';
import { APP } from './state/seed.ts';
import { TeamState } from './state/team.ts';
import { Triggers } from './state/triggers.ts';
import { ViewStore } from './state/views.ts';
import type { Message, View } from './state/wire.ts';

export interface WorkspaceOptions {
  /** 0, the default: any free one. */
  port?: number;
  /** The workspace's clock: message timestamps, triggers, response URLs. */
  now?: () => Date;
  /** What the app's configuration says; by default all events and scopes, and no commands to complete. */
  config?: Partial<AppConfig>;
  /** Milliseconds until an event that was not acknowledged is sent again, each time. */
  retryDelays?: readonly number[];
  /** Milliseconds that the app has to acknowledge. */
  ackTimeout?: number;
}

/** How long nothing may happen until a workspace is called quiet. */
const QUIET = 30;

/** A small Slack of our own, on loopback, that the real Bolt app connects to. */
export class Workspace {
  readonly kernel: Kernel;
  readonly faults: Faults;
  readonly journal: Journal;
  readonly #close: () => Promise<void>;
  readonly #setHttp: (transport: HttpTransport | null) => void;
  readonly #ackTimeout: number;

  constructor(
    kernel: Kernel,
    parts: {
      close: () => Promise<void>;
      setHttp: (transport: HttpTransport | null) => void;
      ackTimeout: number;
    },
  ) {
    this.kernel = kernel;
    this.faults = kernel.faults;
    this.journal = kernel.journal;
    this.#close = parts.close;
    this.#setHttp = parts.setHttp;
    this.#ackTimeout = parts.ackTimeout;
  }

  /** `http://127.0.0.1:PORT`, also where the page is. */
  get url(): string {
    return this.kernel.url();
  }

  /** For `clientOptions.slackApiUrl`. */
  get apiUrl(): string {
    return `${this.url}/api/`;
  }

  get credentials(): Credentials {
    return this.kernel.credentials;
  }

  get bot(): typeof APP {
    return APP;
  }

  /**
   * What a Bolt app in Socket Mode needs. The `clientOptions` are made anew each time, because Bolt changes
   * those that it is given.
   */
  socketOptions(): { token: string; appToken: string; clientOptions: { slackApiUrl: string } } {
    const { botToken, appToken } = this.credentials;
    return { token: botToken, appToken, clientOptions: { slackApiUrl: this.apiUrl } };
  }

  /** What a Bolt app over HTTP needs; then tell the workspace where it listens with `deliverTo`. */
  httpOptions(): { token: string; signingSecret: string; clientOptions: { slackApiUrl: string } } {
    const { botToken, signingSecret } = this.credentials;
    return { token: botToken, signingSecret, clientOptions: { slackApiUrl: this.apiUrl } };
  }

  /** Sets the app's request URL, after Slack's challenge; throws when the app doesn't answer it. */
  async deliverTo(url: string): Promise<void> {
    const { faults, credentials } = this.kernel;
    const transport = new HttpTransport({
      url,
      signingSecret: credentials.signingSecret,
      faults,
      timeout: this.#ackTimeout,
    });
    if (!(await transport.verifyUrl())) throw new Error(`workspace: ${url} did not answer the challenge`);
    this.#setHttp(transport);
    this.kernel.dispatcher.flush();
  }

  /** Someone of the team; throws on an unknown id. */
  user(id: string): Person {
    return new Person(this.kernel, id);
  }

  /** Resolves when the app is connected by Socket Mode. */
  async connected(options: WaitOptions = {}): Promise<void> {
    if (this.kernel.socket.connections > 0) return;
    await this.next('socket', ({ act }) => act === 'open', { since: this.journal.seq, ...options });
  }

  /** The first entry of the kind that matches, there already or to come; rejects after a while. */
  next<K extends Kind>(
    kind: K,
    matches: (entry: EntryOf<K>) => boolean = () => true,
    options: WaitOptions = {},
  ): Promise<EntryOf<K>> {
    return waitFor(this.journal, kind, matches, options);
  }

  /** The first message of the bot that matches. */
  async nextMessage(
    matches: (message: Message) => boolean = () => true,
    options: WaitOptions = {},
  ): Promise<Message> {
    const wanted = (message: Message) => message.bot_id === APP.botId && matches(message);
    return (await this.next('message', ({ message }) => wanted(message), options)).message;
  }

  /**
   * The bot's first answer: in the thread of what was asked (or, in a direct message, beside it), for a
   * command what only its user sees.
   */
  async answerTo(asked: Asked | Commanded, options: WaitOptions = {}): Promise<Message> {
    const since = { since: asked.since, ...options };
    if ('responseUrl' in asked) {
      const { channel, user } = asked;
      return (
        await this.next('ephemeral', (one) => one.user === user && one.message.channel === channel, since)
      ).message;
    }
    const { channel, ts, thread_ts } = asked.message;
    return this.nextMessage((message) => {
      if (message.channel !== channel) return false;
      if (message.thread_ts === (thread_ts ?? ts)) return true;
      return channel.startsWith('D') && message.thread_ts === undefined;
    }, since);
  }

  /** The next view that the app opens, pushes, changes or publishes for the user. */
  async nextView(user: string, options: WaitOptions = {}): Promise<View> {
    return (await this.next('view', (entry) => entry.user === user && entry.act !== 'close', options)).view;
  }

  /** The bot's messages in a channel, or in all, oldest first. */
  botMessages(channel?: string): Message[] {
    return this.journal
      .of('message')
      .map(({ message }) => message)
      .filter(
        (message) => message.bot_id === APP.botId && (channel === undefined || message.channel === channel),
      );
  }

  /** The calls of one method of the Web API, oldest first. */
  calls(method: string): EntryOf<'call'>[] {
    return this.journal.of('call').filter((call) => call.method === method);
  }

  /**
   * Resolves when every delivery has been answered and nothing has happened for a moment. What an app does
   * behind its acknowledgement can't be seen from here: pass what waits for it (the app's own drain).
   */
  async settled(...also: (() => Promise<unknown>)[]): Promise<void> {
    for (;;) {
      await Promise.all(also.map((wait) => wait()));
      const seq = this.journal.seq;
      await new Promise((resolve) => setTimeout(resolve, QUIET));
      if (this.kernel.dispatcher.underWay === 0 && this.journal.seq === seq) return;
    }
  }

  /** Sends an event again, with its retry number, whether or not it was acknowledged. */
  resend(eventId: string, number = 1, reason: RetryReason = 'http_timeout'): Promise<Outcome> {
    return this.kernel.dispatcher.resend(eventId, number, reason);
  }

  /** The ids of the events sent, oldest first, or of those of one type. */
  eventIds(type?: string): string[] {
    const ids = this.journal
      .of('delivery')
      .filter(({ parcel }) => parcel.kind === 'events_api')
      .filter(({ parcel }) => type === undefined || (parcel.payload.event as { type: string }).type === type)
      .map(({ parcel }) => parcel.id);
    return [...new Set(ids)];
  }

  /** Asks the app to connect again, as Slack does when it moves a connection. */
  disconnect(reason: DisconnectReason = 'refresh_requested'): void {
    this.kernel.socket.disconnect(reason);
  }

  /** Cuts the app's sockets without a word. */
  dropSockets(): void {
    this.kernel.socket.drop();
  }

  /** Ends everything; no timer and no connection stays. */
  close(): Promise<void> {
    return this.#close();
  }
}

/** Opens a workspace on loopback; rejects when the port is taken. */
export async function startWorkspace(options: WorkspaceOptions = {}): Promise<Workspace> {
  const { now = () => new Date(), ackTimeout = ACK_TIMEOUT, config = {} } = options;
  const server = makeServer(() => kernel);
  const port = await listen(server, options.port ?? 0);
  const url = () => `http://127.0.0.1:${(server.address() as AddressInfo | null)?.port ?? port}`;

  const journal = new Journal();
  const faults = new Faults();
  const ids = new Ids();
  let http: HttpTransport | null = null;
  const socket = new SocketTransport({
    appId: APP.id,
    faults,
    journal,
    timeout: ackTimeout,
    onOpen: () => dispatcher.flush(),
  });
  const transport = (): Transport => http ?? socket;
  const dispatcher = new Dispatcher({
    journal,
    faults,
    transport,
    retryDelays: options.retryDelays ?? RETRY_DELAYS,
  });
  const kernel: Kernel = {
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
    credentials: makeCredentials(),
    config: { commands: [], examples: [], shortcuts: [], events: null, scopes: null, ...config },
    now,
    url,
  };
  const close = async () => {
    dispatcher.stop();
    socket.stop();
    server.closeAllConnections();
    await new Promise<void>((resolve) => server.close(() => resolve()));
  };
  return new Workspace(kernel, {
    close,
    ackTimeout,
    setHttp: (given) => {
      http = given;
    },
  });
}

function makeCredentials(): Credentials {
  const secret = () => randomBytes(16).toString('hex');
  return {
    botToken: `xoxb-locale-${secret()}`,
    appToken: `xapp-locale-${secret()}`,
    signingSecret: secret(),
  };
}
