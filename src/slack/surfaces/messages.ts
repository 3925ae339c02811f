import type { Call } from '../call.ts';
import { deliver } from '../deliver.ts';
import type { Door } from '../door.ts';
import type { Incoming } from '../incoming.ts';
import type { Memory } from '../memory.ts';
import type { Misses } from '../misses.ts';
import { inThread, whisperedInThread } from '../place.ts';
import type { Poster } from '../poster.ts';
import { readQuestion } from '../question.ts';
import type { Talk } from '../talk.ts';
import { isForBot, isForSomeoneElse, messageKey, threadKey, threadOf } from '../thread.ts';

/** What people write where the bot can read it. */
export interface Messages {
  /** Answers a message in its thread. */
  answerMessage(incoming: Incoming, call: Call): Promise<void>;
  /** Answers a reply in a thread where the bot has answered before; leaves other threads alone. */
  answerFollowUp(incoming: Incoming, call: Call): Promise<void>;
}

export interface MessagesParts {
  talk: Talk;
  memory: Memory;
  poster: Poster;
  misses: Misses;
  door: Door;
}

export function messages({ talk, memory, poster, misses, door }: MessagesParts): Messages {
  /** What is begun again was claimed the first time. */
  function isFirst(incoming: Incoming, { ticket }: Call): boolean {
    return memory.claim(messageKey(incoming)) || ticket.again;
  }

  return {
    async answerMessage(incoming, call) {
      if (!isFirst(incoming, call)) return;
      const thread = threadOf(incoming);
      const question = readQuestion(incoming.text, call.botUserId);
      const answered = talk.answering.answer(question, talk.recall(thread, call), {
        reader: incoming.user,
      });
      const surface = incoming.direct ? 'direct' : 'channel';
      talk.note(call, { surface, text: incoming.text, answered });
      misses.noteAnswer(question, answered);
      talk.remember(thread, answered, call);
      await deliver(answered.reply, inThread(poster, thread, call.ticket), call.log);
    },

    async answerFollowUp(incoming, call) {
      if (isForBot(incoming, call.botUserId)) return;
      const thread = threadOf(incoming);
      const known = memory.recall(threadKey(thread), { turn: call.ticket.key });
      const question = readQuestion(incoming.text, call.botUserId);
      if (known === null || question.kind === 'empty' || isForSomeoneElse(incoming, call.botUserId)) return;
      // Only here, where it would be answered, is it worth asking who wrote.
      if ((await door.standingOf(incoming.user)) !== 'member') return;
      if (!isFirst(incoming, call)) return;
      const answered = talk.answering.answer(question, known.about, { reader: incoming.user });
      talk.note(call, { surface: 'follow-up', text: incoming.text, answered });
      // People also talk to each other there: what is no question is not answered before everybody, nor kept.
      const aside = answered.outcome === 'not-understood';
      if (!aside) talk.remember(thread, answered, call);
      const place = aside
        ? whisperedInThread(call.client, { ...thread, user: incoming.user })
        : inThread(poster, thread, call.ticket);
      await deliver(answered.reply, place, call.log);
    },
  };
}
