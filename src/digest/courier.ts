import type { Answer } from '../answer/answer.ts';
import type { DigestPlace, Subscription } from './subscription.ts';

/** One message on its way. */
export interface Letter {
  /** Whose digest it is part of. */
  subscription: Subscription;
  /** The message that it answers; null for one in the channel itself. */
  threadTs: string | null;
  /** Travels with the message, hidden, and is found again by `find` and `inThread`. */
  key: string;
  answer: Answer;
}

/** Why something is not known, or not done: Slack's word for it, or what broke. */
export interface Trouble {
  /** `refused`: by Slack, and again if repeated as it is. `unknown`: whether it was done cannot be told. */
  kind: 'refused' | 'unknown';
  reason: string;
}

export type Sending =
  | { kind: 'sent'; ts: string }
  /** Surely not sent, and worth trying again after so many ms. */
  | { kind: 'later'; wait: number; reason: string }
  | Trouble;

export interface FailureNotice {
  place: DigestPlace;
  /** Slack's word for why, or what broke. */
  reason: string;
  /** Since which day, YYYY-MM-DD. */
  since: string;
}

/** What carries digests; each call is tried once, because whoever calls must know what came of it. */
export interface Courier {
  /** Sends exactly one message, or none. */
  send(letter: Letter): Promise<Sending>;
  /** The message in the channel itself that has the key; `since` in ms: it is not older. */
  find(
    key: string,
    where: { channel: string; since: number },
  ): Promise<{ kind: 'found'; ts: string } | { kind: 'absent' } | Trouble>;
  /** The keys of the answers to a message. */
  inThread(message: {
    channel: string;
    ts: string;
  }): Promise<{ kind: 'known'; keys: ReadonlySet<string> } | Trouble>;
  /** Tells the administrators that a place gets no digest; whether any of them could be told. */
  tell(notice: FailureNotice): Promise<boolean>;
}
