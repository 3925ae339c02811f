import type { Answer } from '../answer/answer.ts';
import {
  type Message,
  type MessageOptions,
  messageTexts,
  NATIVES,
  type Native,
  renderMessage,
} from '../answer/render/block-kit/index.ts';

/** One message as it is sent; without blocks it is its text. */
export interface Sent {
  text: string;
  blocks?: Message['blocks'];
}

/**
 * An answer in the forms it can be sent in: Slack may refuse a chart, a table or any block, and an answer is
 * never lost for that.
 */
export interface Reply {
  /** With blocks, the best first. */
  forms: readonly (() => Sent)[];
  /** Text alone, in messages of at most `max` characters. */
  texts(max: number): readonly Sent[];
}

/**
 * `options` are asked for each form, since what its buttons carry depends on it. `from` leaves out the forms
 * before it: the pages of one answer are all drawn alike.
 */
export function replyOf(
  answer: Answer,
  options: (native: Native) => MessageOptions = () => ({}),
  from: Native = 'all',
): Reply {
  const natives = NATIVES.slice(NATIVES.indexOf(from));
  return {
    forms: natives.map((native) => () => renderMessage(answer, { ...options(native), native })),
    texts: (max) => messageTexts(answer, max).map((text) => ({ text })),
  };
}

/** A notice of the bot's own, in one sentence. */
export function noticeOf(text: string): Reply {
  return { forms: [], texts: () => [{ text }] };
}

/** Blocks of the bot's own, with what they say in one sentence. */
export function blocksOf(message: Required<Sent>): Reply {
  return { forms: [() => message], texts: () => [{ text: message.text }] };
}
