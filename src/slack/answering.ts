import type { Answer } from '../answer/answer.ts';
import type { MessageOptions, Native } from '../answer/render/block-kit/index.ts';
import { type Asker, type AskResult, MAX_QUESTION, type ThreadMemory } from '../ask.ts';
import { encodeContinuation, type Keeper, rowKey, type Turn } from './button-values.ts';
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
  /** The best form that it may be drawn in. */
  native?: Native;
  /** Whether it is private, and may offer to be shown to the channel when it says something. */
  shareable?: boolean;
  /** Slack's id of who asked; a card offers a new result to who may enter it. */
  reader?: string;
  /** A line of our own above the answer, in Slack's markup. */
  lead?: string;
}

export interface Answering {
  answer(question: Question, about: ThreadMemory | null, showing?: Showing): Answered;
  /** The same for what a button or a command stands for. */
  resume(turn: Turn, showing?: Showing): Answered;
  /** The answer itself, for what is no message. */
  resultOf(turn: Turn): AskResult;
}

export interface AnsweringParts {
  /** YYYY-MM-DD */
  today: () => string;
  keeper: Keeper;
  /** Whether somebody may enter the result of a row. */
  mayUpdate: (user: string, year: number, id: string) => boolean;
}

/** From a question to what is sent; it sends nothing. `today` is YYYY-MM-DD. */
export function createAnswering(asker: Asker, { today, keeper, mayUpdate }: AnsweringParts): Answering {
  function resultOf(turn: Turn): AskResult {
    if (turn.kind === 'query') return asker.answer(turn.query, { today: today() });
    return asker.ask(turn.question, { today: today(), thread: turn.thread });
  }

  function resume(turn: Turn, showing: Showing = {}): Answered {
    const { answer, thread } = resultOf(turn);
    const options = (native: Native) => optionsFor(answer, { turn, native, showing, keeper, mayUpdate });
    const reply = replyOf(answer, options, showing.native);
    return { reply, about: thread, outcome: answer.outcome, intent: answer.intent };
  }

  return {
    resultOf,
    resume,
    answer(question, about, showing = {}) {
      switch (question.kind) {
        case 'question':
          return resume({ kind: 'question', question: question.text, thread: about }, showing);
        case 'empty':
          return {
            reply: replyOf(examples()),
            about: null,
            outcome: 'empty-question',
            intent: null,
          };
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

/** The buttons under an answer, each where it has something to do. */
function optionsFor(
  answer: Answer,
  parts: { turn: Turn; native: Native; showing: Showing } & Pick<AnsweringParts, 'keeper' | 'mayUpdate'>,
): MessageOptions {
  const { turn, native, showing, keeper, mayUpdate } = parts;
  const { reader } = showing;
  const value = (page: number) => encodeContinuation({ turn, page, native }, keeper);
  const own = value(1);
  const { year } = answer;
  return {
    page: showing.page ?? 1,
    lead: showing.lead ?? null,
    pageValue: value,
    rowValue: (id) => (year === null ? null : rowKey(year, id)),
    updateValue: (id) =>
      year !== null && reader !== undefined && mayUpdate(reader, year, id) ? rowKey(year, id) : null,
    whyValue: answer.indicators.length > 0 && answer.intent !== 'explain' ? own : null,
    exportValue: isList(answer) ? own : null,
    shareValue: showing.shareable === true && answer.outcome === 'answered' ? own : null,
    feedback: { good: `${GOOD}${own}`, bad: `${BAD}${own}` },
  };
}

/** What a vote's value begins with. */
export const GOOD = '+';
export const BAD = '-';

function isList({ indicators, blocks, asFile }: Answer): boolean {
  return asFile === true || indicators.length > 1 || blocks.some(({ kind }) => kind === 'table');
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
