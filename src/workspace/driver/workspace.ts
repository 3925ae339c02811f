import type { Outcome, RetryReason } from '../delivery/parcel.ts';
import type { DisconnectReason } from '../delivery/socket.ts';
import { addBot, announceMembership } from '../events/membership-events.ts';
import type { Faults } from '../faults.ts';
import { channelOf } from '../interactions/parties.ts';
import type { Credentials, Kernel } from '../kernel.ts';
import { post } from '../posting.ts';
import { APP } from '../state/seed.ts';
import { type Asked, Person } from './person.ts';
import { Watch } from './watch.ts';

/** Another app of the team, whose messages ours must leave alone. */
const OTHER_BOT = { user: 'U0ALTROBOT', bot_id: 'B0ALTROBOT' } as const;

/** A small Slack of our own, on loopback, that the real Bolt app connects to. */
export class Workspace extends Watch {
  readonly faults: Faults;
  readonly #close: () => Promise<void>;

  constructor(kernel: Kernel, close: () => Promise<void>) {
    super(kernel);
    this.faults = kernel.faults;
    this.#close = close;
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

  /** Sets the app's request URL, after Slack's challenge; rejects when the app doesn't answer it. */
  async deliverTo(url: string): Promise<void> {
    if (!(await this.kernel.route.setUrl(url))) {
      throw new Error(`workspace: ${url} did not answer the challenge`);
    }
    this.kernel.dispatcher.flush();
  }

  /** Someone of the team; throws on an unknown id. */
  user(id: string): Person {
    return new Person(this.kernel, id);
  }

  /** Another app writes in a channel or a thread. */
  async otherBotSays(channel: string, text: string, threadTs?: string): Promise<Asked> {
    const since = this.journal.seq;
    const { user, bot_id } = OTHER_BOT;
    const rest = {
      bot_id,
      subtype: 'bot_message',
      ...(threadTs === undefined ? {} : { thread_ts: threadTs }),
    };
    const { message, announced } = post(this.kernel, {
      channel: channelOf(this.kernel, channel).id,
      user,
      text,
      rest,
    });
    await announced;
    return { message, since };
  }

  /** Archives a channel: the bot is told, and can't write there any more. */
  async archive(channel: string): Promise<void> {
    const archived = channelOf(this.kernel, channel);
    archived.is_archived = true;
    await announceMembership(this.kernel, archived, 'channel_archive');
  }

  /** Takes the bot out of a channel. */
  async removeBot(channel: string): Promise<void> {
    const left = channelOf(this.kernel, channel);
    left.members = left.members.filter((member) => member !== APP.botUserId);
    await announceMembership(this.kernel, left, 'channel_left');
  }

  /** Invites the bot to a channel. */
  async addBot(channel: string): Promise<void> {
    await addBot(this.kernel, channelOf(this.kernel, channel));
  }

  /** Sends an event again, with its retry number, whether or not it was acknowledged. */
  resend(eventId: string, number = 1, reason: RetryReason = 'http_timeout'): Promise<Outcome> {
    return this.kernel.dispatcher.resend(eventId, number, reason);
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
