import type { webApi } from '@slack/bolt';
import { escapeMarkup } from '../answer/render/block-kit/index.ts';
import type { ThreadMemory } from '../ask.ts';
import type { Log } from '../environment/log.ts';
import { type Answered, type Answering, questionOf } from './answering.ts';
import { type Continuation, decodeContinuation } from './button-values.ts';
import type { Click } from './click.ts';
import { deliver } from './deliver.ts';
import type { Incoming } from './incoming.ts';
import type { Memory } from './memory.ts';
import { byResponseUrl, inThread, type Place, whisperedInThread } from './place.ts';
import { readQuestion } from './question.ts';
import { noticeOf } from './reply.ts';
import { slackTexts } from './texts.ts';
import { isForSomeoneElse, messageKey, type Thread, threadKey, threadOf } from './thread.ts';

/** What comes with every event. */
export interface Call {
  client: webApi.WebClient;
  botUserId: string;
  /** Carries the event's correlation id. */
  log: Log;
}

/** What the bot does about what happens in Slack; the listeners only call it. */
export interface Bot {
  /** Answers a message in its thread. */
  answerMessage(incoming: Incoming, call: Call): Promise<void>;
  /** Answers a reply in a thread where the bot has answered before; leaves other threads alone. */
  answerFollowUp(incoming: Incoming, call: Call): Promise<void>;
  /** Answers a slash command for the eyes of its user. */
  answerPrivately(command: { text: string; responseUrl: string }, call: Call): Promise<void>;
  /** Asks the question that a button carries. */
  answerChoice(click: Click, call: Call): Promise<void>;
  showPage(click: Click, call: Call): Promise<void>;
  /** Shows a private answer to the whole channel. */
  share(click: Click, call: Call): Promise<void>;
}

export interface BotParts {
  answering: Answering;
  memory: Memory;
  /** Whether questions may be written to the log. */
  logText: boolean;
}

/** In a direct message people go on without opening the thread: so long, in ms, is it the same talk. */
const TALK = 30 * 60_000;

export function createBot({ answering, memory, logText }: BotParts): Bot {
  function note(
    call: Call,
    { surface, text, answered }: { surface: string; text: string; answered: Answered },
  ) {
    const { outcome, intent } = answered;
    call.log.info({ surface, outcome, intent, ...(logText ? { text } : {}) }, 'answering');
  }

  function remember(thread: Thread, answered: Answered): void {
    const about = answered.about ?? recall(thread);
    memory.remember(threadKey(thread), about);
    if (thread.direct) memory.remember(thread.channel, about);
  }

  function recall(thread: Thread): ThreadMemory | null {
    const own = memory.recall(threadKey(thread));
    if (own !== null) return own.about;
    return thread.direct ? (memory.recall(thread.channel, TALK)?.about ?? null) : null;
  }

  async function answerIn(thread: Thread, incoming: Incoming, call: Call): Promise<void> {
    const question = readQuestion(incoming.text, call.botUserId);
    const answered = answering.answer(question, recall(thread));
    note(call, { surface: incoming.direct ? 'direct' : 'channel', text: incoming.text, answered });
    remember(thread, answered);
    await deliver(answered.reply, inThread(call.client, thread), call.log);
  }

  async function resume(click: Click, call: Call, show: (continuation: Continuation) => Promise<void>) {
    const continuation = decodeContinuation(click.value, memory);
    if (continuation !== null) return show(continuation);
    await deliver(noticeOf(slackTexts.pageGone), placeOf(click, call), call.log);
  }

  return {
    async answerMessage(incoming, call) {
      if (memory.claim(messageKey(incoming))) await answerIn(threadOf(incoming), incoming, call);
    },

    async answerFollowUp(incoming, call) {
      const thread = threadOf(incoming);
      const known = memory.recall(threadKey(thread));
      const question = readQuestion(incoming.text, call.botUserId);
      if (known === null || question.kind === 'empty' || isForSomeoneElse(incoming, call.botUserId)) return;
      if (!memory.claim(messageKey(incoming))) return;
      const answered = answering.answer(question, known.about);
      note(call, { surface: 'follow-up', text: incoming.text, answered });
      // People also talk to each other there: what is no question is not answered before everybody.
      const aside = answered.outcome === 'not-understood';
      if (!aside) remember(thread, answered);
      const place = aside
        ? whisperedInThread(call.client, { ...thread, user: incoming.user })
        : inThread(call.client, thread);
      await deliver(answered.reply, place, call.log);
    },

    async answerPrivately({ text, responseUrl }, call) {
      const answered = answering.answer(readQuestion(text, call.botUserId), null, { shareable: true });
      note(call, { surface: 'command', text, answered });
      await deliver(answered.reply, byResponseUrl(responseUrl, 'ephemeral'), call.log);
    },

    async answerChoice(click, call) {
      const question = readQuestion(click.value, call.botUserId);
      const about = click.ephemeral ? null : recall(click);
      const answered = answering.answer(question, about, { shareable: click.ephemeral });
      note(call, { surface: 'button', text: click.value, answered });
      if (!click.ephemeral) remember(click, answered);
      await deliver(answered.reply, placeOf(click, call), call.log);
    },

    showPage(click, call) {
      return resume(click, call, async (continuation) => {
        const { thread, page } = continuation;
        const answered = answering.answer(questionOf(continuation), thread, {
          page,
          shareable: click.ephemeral,
        });
        if (!click.ephemeral) remember(click, answered);
        await deliver(answered.reply, placeOf(click, call), call.log);
      });
    },

    share(click, call) {
      return resume(click, call, async (continuation) => {
        const lead = slackTexts.shared(click.user, escapeMarkup(continuation.question));
        const { reply } = answering.answer(questionOf(continuation), continuation.thread, { lead });
        await deliver(reply, byResponseUrl(click.responseUrl, 'in_channel'), call.log);
      });
    },
  };
}

/** Where the answer to a button goes: beside what was private, else in the thread. */
function placeOf(click: Click, call: Call): Place {
  return click.ephemeral ? byResponseUrl(click.responseUrl, 'ephemeral') : inThread(call.client, click);
}
