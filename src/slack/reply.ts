import type { Answer } from '../answer/answer.ts';
import {
  type Message,
  type MessageOptions,
  messageTexts,
  renderMessage,
} from '../answer/render/block-kit/index.ts';

/** One message as it is sent; without blocks it is its text. */
export interface Sent {
  text: string;
  blocks?: Message['blocks'];
}

/**
 * An answer in the forms it can be sent in, the best first: Slack may refuse a native table or any block, and
 * an answer is never lost for that.
 */
export interface Reply {
  rich: Sent;
  simple: Sent;
  /** Text alone, in messages of at most `max` characters. */
  texts(max: number): readonly Sent[];
}

export function replyOf(answer: Answer, options: MessageOptions = {}): Reply {
  return {
    rich: renderMessage(answer, options),
    simple: renderMessage(answer, { ...options, native: false }),
    texts: (max) => messageTexts(answer, max).map((text) => ({ text })),
  };
}

/** A notice of the bot's own, in one sentence. */
export function noticeOf(text: string): Reply {
  return { rich: { text }, simple: { text }, texts: () => [{ text }] };
}
