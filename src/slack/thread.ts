import type { Incoming } from './incoming.ts';

/** Where an answer goes, and what it is remembered by. */
export interface Thread {
  channel: string;
  /** Of the first message. */
  threadTs: string;
  /** Whether it is in a direct message. */
  direct: boolean;
}

/** The thread that a message is in, or that an answer to it begins. */
export function threadOf({ channel, direct, threadTs, ts }: Incoming): Thread {
  return { channel, direct, threadTs: threadTs ?? ts };
}

export function threadKey({ channel, threadTs }: Thread): string {
  return `${channel}:${threadTs}`;
}

/** One message may arrive as two events: as a mention, and as a message of its channel. */
export function messageKey({ channel, ts }: Incoming): string {
  return `message:${channel}:${ts}`;
}

/** "@Anna che ne dici?" in the bot's thread is not for the bot. */
export function isForSomeoneElse({ text }: Incoming, botUserId: string): boolean {
  return text.includes('<@') && !isForBot({ text }, botUserId);
}

/** A message with the bot's name comes as a mention too, which is the one that is answered. */
export function isForBot({ text }: Pick<Incoming, 'text'>, botUserId: string): boolean {
  return text.includes(`<@${botUserId}`);
}
