import { createHash } from 'node:crypto';
import { GOOD } from '../answering.ts';
import { decodeContinuation } from '../button-values.ts';
import type { Call } from '../call.ts';
import type { Click } from '../click.ts';
import { deliver } from '../deliver.ts';
import type { Memory } from '../memory.ts';
import type { Misses } from '../misses.ts';
import { byResponseUrl } from '../place.ts';
import { noticeOf } from '../reply.ts';
import type { Talk } from '../talk.ts';
import { slackTexts } from '../texts.ts';
import { wordsOf } from './buttons.ts';

/** What people think of answers. */
export interface Feedback {
  /** Keeps a thumb up or down with the words of the question, and thanks; the same thumb once a person. */
  vote(click: Click, call: Call): Promise<void>;
}

export interface FeedbackParts {
  talk: Talk;
  memory: Memory;
  misses: Misses;
}

export function feedback({ talk, memory, misses }: FeedbackParts): Feedback {
  return {
    async vote(click, call) {
      const useful = click.value.startsWith(GOOD);
      const continuation = decodeContinuation(click.value.slice(1), memory);
      if (continuation !== null && memory.claim(voteKey(click, useful))) {
        const { turn } = continuation;
        const { answer } = talk.answering.resultOf(turn);
        const { outcome, intent, understood } = answer;
        misses.noteVote(wordsOf(turn, understood), { useful, outcome, intent });
        call.log.info({ useful, outcome, intent }, 'feedback');
      }
      const place = byResponseUrl(click.responseUrl, { audience: 'ephemeral', threadTs: click.parentTs });
      await deliver(noticeOf(useful ? slackTexts.thanks : slackTexts.sorry), place, call.log);
    },
  };
}

/** Tells apart who votes without telling who it is. */
function voteKey({ user, channel, messageTs }: Click, useful: boolean): string {
  const voter = createHash('sha256').update(`${user}:${channel}:${messageTs}`).digest('base64url');
  return `vote:${useful}:${voter.slice(0, 22)}`;
}
