import { escapeMarkup } from '../../answer/render/block-kit/index.ts';
import type { Turn } from '../button-values.ts';
import type { Call } from '../call.ts';
import type { Click } from '../click.ts';
import { deliver } from '../deliver.ts';
import type { Misses } from '../misses.ts';
import { byResponseUrl } from '../place.ts';
import { readQuestion } from '../question.ts';
import { noticeOf } from '../reply.ts';
import type { Talk } from '../talk.ts';
import { slackTexts } from '../texts.ts';

/** Going on from an answer by its buttons. */
export interface Buttons {
  /** Asks the question that a button carries. */
  answerChoice(click: Click, call: Call): Promise<void>;
  showPage(click: Click, call: Call): Promise<void>;
  /** Shows a private answer to the whole channel. */
  share(click: Click, call: Call): Promise<void>;
}

export function buttons({ talk, misses }: { talk: Talk; misses: Misses }): Buttons {
  return {
    async answerChoice(click, call) {
      const question = readQuestion(click.value, call.botUserId);
      const about = click.ephemeral ? null : talk.recall(click, call);
      const answered = talk.answering.answer(question, about, {
        shareable: click.ephemeral,
        reader: click.user,
      });
      talk.note(call, { surface: 'button', text: click.value, answered });
      misses.noteAnswer(question, answered);
      if (!click.ephemeral) talk.remember(click, answered, call);
      await deliver(answered.reply, talk.placeOf(click, call), call.log);
    },

    showPage(click, call) {
      return talk.resume(click, call, async ({ turn, page, native }) => {
        const answered = talk.answering.resume(turn, {
          page,
          native,
          shareable: click.ephemeral,
          reader: click.user,
        });
        if (!click.ephemeral) talk.remember(click, answered, call);
        await deliver(answered.reply, talk.placeOf(click, call), call.log);
      });
    },

    share(click, call) {
      // What went to the channel can't be looked up: who pressed the button sees whether it did.
      if (call.ticket.shown) return tellPrivately(slackTexts.sharedPerhaps, click, call);
      return talk.resume(click, call, async ({ turn }) => {
        const { answer } = talk.answering.resultOf(turn);
        const asked = escapeMarkup(wordsOf(turn, answer.understood));
        const { reply } = talk.answering.resume(turn, { lead: slackTexts.shared(click.user, asked) });
        const place = byResponseUrl(click.responseUrl, { audience: 'in_channel', threadTs: click.parentTs });
        call.ticket.showing();
        await deliver(reply, place, call.log);
      });
    },
  };
}

async function tellPrivately(text: string, { responseUrl, parentTs }: Click, { log }: Call): Promise<void> {
  const place = byResponseUrl(responseUrl, { audience: 'ephemeral', threadTs: parentTs });
  await deliver(noticeOf(text), place, log);
}

/** What a turn asked, in words: a command's by what was understood. */
export function wordsOf(turn: Turn, understood: string | null): string {
  return turn.kind === 'question' ? turn.question : (understood ?? turn.query.intent);
}
