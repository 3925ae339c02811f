import type { Answer } from '../answer/answer.ts';
import { type Asker, MAX_QUESTION, type ThreadMemory } from '../ask.ts';
import { type Continuation, encodeContinuation, type Keeper } from './button-values.ts';
import type { Question } from './question.ts';
import { noticeOf, type Reply, replyOf } from './reply.ts';
import { EXAMPLES, slackTexts } from './texts.ts';

/** What to send, and what the thread is about from then on (null: as before). */
export interface Answered {
  reply: Reply;
  about: ThreadMemory | null;
  /** For the log: how far the question got, and who answered it. */
  outcome: Answer['outcome'] | 'empty-question' | 'too-long';
  intent: string | null;
}

/** How the answer is shown. */
export interface Showing {
  /** From 1. */
  page?: number;
  /** Whether it is private, and may offer to be shown to the channel when it says something. */
  shareable?: boolean;
  /** A line of our own above the answer, in Slack's markup. */
  lead?: string;
}

export interface Answering {
  answer(question: Question, about: ThreadMemory | null, showing?: Showing): Answered;
}

/** From a question to what is sent; it sends nothing. `today` is YYYY-MM-DD. */
export function createAnswering(
  asker: Asker,
  { today, keeper }: { today: () => string; keeper: Keeper },
): Answering {
  function ask(question: string, about: ThreadMemory | null, showing: Showing): Answered {
    const { answer, thread } = asker.ask(question, { today: today(), thread: about });
    const value = (page: number) => encodeContinuation({ question, thread: about, page }, keeper);
    const reply = replyOf(answer, {
      page: showing.page ?? 1,
      pageValue: value,
      shareValue: showing.shareable === true && answer.outcome === 'answered' ? value(1) : null,
      lead: showing.lead ?? null,
    });
    return { reply, about: thread, outcome: answer.outcome, intent: answer.intent };
  }

  return {
    answer(question, about, showing = {}) {
      switch (question.kind) {
        case 'question':
          return ask(question.text, about, showing);
        case 'empty':
          return { reply: replyOf(examples()), about: null, outcome: 'empty-question', intent: null };
        case 'too-long':
          return {
            reply: noticeOf(slackTexts.tooLong(MAX_QUESTION)),
            about: null,
            outcome: 'too-long',
            intent: null,
          };
      }
    },
  };
}

/** What a button stands for, as a question. */
export function questionOf(continuation: Continuation): Question {
  return { kind: 'question', text: continuation.question };
}

function examples(): Answer {
  return {
    outcome: 'ambiguous',
    intent: null,
    year: null,
    understood: null,
    headline: slackTexts.greeting,
    blocks: [{ kind: 'choices', prompt: slackTexts.examplesPrompt, options: EXAMPLES }],
    indicators: [],
    figures: [],
    notes: [],
    suggestions: [],
  };
}
