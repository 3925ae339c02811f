import { APP, seedChannels, seedUsers } from './seed.ts';
import type { Channel, Message, User } from './wire.ts';

const WHISPERS_KEPT = 1000;

/** Who is there, where they talk, and what was said. */
export class TeamState {
  readonly users = new Map<string, User>();
  readonly channels = new Map<string, Channel>();
  /** By channel, then by `ts`, in the order said. */
  readonly #messages = new Map<string, Map<string, Message>>();
  #whispers: Message[] = [];

  constructor(users: readonly User[] = seedUsers(), channels: readonly Channel[] = seedChannels()) {
    for (const user of users) this.users.set(user.id, user);
    for (const channel of channels) this.channels.set(channel.id, channel);
    for (const user of users) if (!user.is_bot) this.directWith(user.id);
  }

  /** The person's direct message with the bot, made when there is none. */
  directWith(userId: string): Channel {
    const id = `D${userId.slice(1)}`;
    const known = this.channels.get(id);
    if (known !== undefined) return known;
    const members = [userId, APP.botUserId];
    const made: Channel = { id, name: '', kind: 'im', members, is_archived: false, is_ext_shared: false };
    this.channels.set(id, made);
    return made;
  }

  isMember(channelId: string, userId: string): boolean {
    return this.channels.get(channelId)?.members.includes(userId) ?? false;
  }

  /** All messages of a channel, oldest first, those in threads too; ephemeral ones are never here. */
  messages(channelId: string): readonly Message[] {
    return [...(this.#messages.get(channelId)?.values() ?? [])];
  }

  message(channelId: string, ts: string): Message | undefined {
    return this.#messages.get(channelId)?.get(ts);
  }

  /** The first message of a thread and its replies, oldest first; empty where there is none. */
  thread(channelId: string, threadTs: string): Message[] {
    return this.messages(channelId).filter(
      (message) => message.ts === threadTs || message.thread_ts === threadTs,
    );
  }

  add(message: Message): void {
    const said = this.#messages.get(message.channel) ?? new Map<string, Message>();
    said.set(message.ts, message);
    this.#messages.set(message.channel, said);
    const parent = message.thread_ts === undefined ? undefined : said.get(message.thread_ts);
    if (parent !== undefined && parent !== message) parent.reply_count = (parent.reply_count ?? 0) + 1;
  }

  remove(message: Message): void {
    this.#messages.get(message.channel)?.delete(message.ts);
  }

  /** What only this user sees in a channel, oldest first: Slack forgets it, a page keeps it while open. */
  whispers(channelId: string, userId: string): readonly Message[] {
    return this.#whispers.filter((one) => one.channel === channelId && one.ephemeral_for === userId);
  }

  whisper(channelId: string, ts: string): Message | undefined {
    return this.#whispers.find((one) => one.channel === channelId && one.ts === ts);
  }

  addWhisper(message: Message): void {
    this.#whispers.push(message);
    if (this.#whispers.length > WHISPERS_KEPT) this.#whispers.shift();
  }

  removeWhisper(message: Message): void {
    this.#whispers = this.#whispers.filter((one) => one !== message);
  }
}
