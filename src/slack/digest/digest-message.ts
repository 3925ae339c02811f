import type { Answer } from '../../answer/answer.ts';
import {
  actions,
  button,
  LIMITS,
  type MessageBlock,
  messageTexts,
  NATIVES,
  renderMessage,
} from '../../answer/render/block-kit/index.ts';
import { characters } from '../../answer/render/block-kit/piece.ts';
import type { Letter } from '../../digest/courier.ts';
import type { Reply, Sent } from '../reply.ts';
import { DIGEST } from './ids.ts';
import { digestTexts } from './texts.ts';

/** Longest text of one message; Slack cuts what is longer. */
const LONGEST_TEXT = 39_000;

/** One message in all its forms: a digest with its buttons, or a part of its list. */
export function letterReply({ threadTs, answer, subscription }: Letter): Reply {
  if (threadTs !== null) return listReply(answer);
  // The one line of a quiet day is one line.
  if (answer.blocks.length === 0) return digestReply(answer, []);
  const snooze = answer.indicators.length === 0 ? null : snoozeButton(subscription.id);
  return digestReply(answer, [snooze, settingsButton(digestTexts.settingsButton)]);
}

/** A digest with buttons under it. */
export function digestReply(answer: Answer, buttons: readonly ReturnType<typeof button>[]): Reply {
  return {
    forms: NATIVES.map((native) => () => withButtons(renderMessage(answer, { native }), buttons)),
    texts: () => oneText(answer),
  };
}

/** A table that Slack refuses becomes text as a whole: blocks would show its first page only. */
export function listReply(answer: Answer): Reply {
  return { forms: [() => renderMessage(answer)], texts: () => oneText(answer) };
}

/** Opens the settings. */
export function settingsButton(label: string): ReturnType<typeof button> {
  return button(label, { id: DIGEST.settings, value: DIGEST.settings });
}

function snoozeButton(subscription: string): ReturnType<typeof button> {
  return button(digestTexts.snoozeButton, { id: DIGEST.snooze, value: subscription });
}

/** Exactly one message: what is sent in parts can stop in the middle. */
function oneText(answer: Answer): Sent[] {
  return messageTexts(answer, LONGEST_TEXT)
    .slice(0, 1)
    .map((text) => ({ text }));
}

/** Slack's limits go before the buttons: the same is reached by the command. */
function withButtons(
  message: { text: string; blocks: MessageBlock[] },
  buttons: readonly ReturnType<typeof button>[],
): Sent {
  const row = buttons.filter((one) => one !== null);
  const blocks = row.length === 0 ? message.blocks : [...message.blocks, actions(row)];
  const fits = blocks.length <= LIMITS.blocks && characters(blocks) <= LIMITS.totalCharacters;
  return fits ? { ...message, blocks } : message;
}
