import type { Call } from '../call.ts';
import { deliver } from '../deliver.ts';
import { byResponseUrl } from '../place.ts';
import { readQuestion } from '../question.ts';
import type { Talk } from '../talk.ts';

/** A message that somebody wants to be answered. */
export interface Pointed {
  text: string;
  /** The thread that the message is in; null where it stands in the channel itself. */
  threadTs: string | null;
  responseUrl: string;
}

/** "Chiedi a Traguardo" in the menu of a message. */
export interface Shortcut {
  /**
   * Asks what the message asks, for the eyes of who pointed at it. The words may be another person's and no
   * question at all, so they are never kept.
   */
  answerPointed(pointed: Pointed, call: Call): Promise<void>;
}

export function shortcut({ talk }: { talk: Talk }): Shortcut {
  return {
    async answerPointed({ text, threadTs, responseUrl }, call) {
      const question = readQuestion(text, call.botUserId);
      const answered = talk.answering.answer(question, null, { shareable: true });
      talk.note(call, { surface: 'shortcut', text, answered });
      await deliver(
        answered.reply,
        byResponseUrl(responseUrl, { audience: 'ephemeral', threadTs }),
        call.log,
      );
    },
  };
}
