import type { Kernel } from '../kernel.ts';
import { type EntryOf, isDeliveryOf, type Journal, type Kind } from '../state/journal.ts';
import { APP } from '../state/seed.ts';
import type { Message, View } from '../state/wire.ts';
import type { Asked, Commanded } from './person.ts';
import { type WaitOptions, waitFor } from './wait.ts';

/** How long nothing may happen until a workspace is called quiet. */
const QUIET = 30;

/** Sees what happens in a workspace: what is there already, and what is still to come. */
export class Watch {
  readonly kernel: Kernel;
  readonly journal: Journal;

  constructor(kernel: Kernel) {
    this.kernel = kernel;
    this.journal = kernel.journal;
  }

  /** The first entry of the kind that matches, there already or to come; rejects after a while. */
  next<K extends Kind>(
    kind: K,
    matches: (entry: EntryOf<K>) => boolean = () => true,
    options: WaitOptions = {},
  ): Promise<EntryOf<K>> {
    return waitFor(this.journal, kind, matches, options);
  }

  /** Resolves when the app is connected by Socket Mode. */
  async connected(options: WaitOptions = {}): Promise<void> {
    if (this.kernel.socket.connections > 0) return;
    await this.next('socket', ({ act }) => act === 'open', { since: this.journal.seq, ...options });
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
      const seen = await this.next(
        'ephemeral',
        (one) => one.user === user && one.message.channel === channel,
        since,
      );
      return seen.message;
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
      .filter((one) => one.bot_id === APP.botId && (channel === undefined || one.channel === channel));
  }

  /** The calls of one method of the Web API, oldest first; `response_url` for those. */
  calls(method: string): EntryOf<'call'>[] {
    return this.journal.of('call').filter((call) => call.method === method);
  }

  /** The ids of the events sent, oldest first, or of those of one type. */
  eventIds(type?: string): string[] {
    const ids = this.journal
      .of('delivery')
      .filter((entry) => isDeliveryOf(entry, type))
      .map(({ parcel }) => parcel.id);
    return [...new Set(ids)];
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
}
