import type { ThreadMemory } from '../ask.ts';
import type { Answered, Answering } from './answering.ts';
import { type Continuation, decodeContinuation } from './button-values.ts';
import type { Call } from './call.ts';
import type { Click } from './click.ts';
import { deliver } from './deliver.ts';
import type { Memory } from './memory.ts';
import { byResponseUrl, inThread, type Place } from './place.ts';
import type { Poster } from './poster.ts';
import { noticeOf } from './reply.ts';
import { slackTexts } from './texts.ts';
import { type Thread, threadKey } from './thread.ts';

/** In a direct message people go on without opening the thread: so long, in ms, is it the same talk. */
const TALK = 30 * 60_000;

/** What all surfaces of the talk share: what threads are about, where answers go. */
export interface Talk {
  answering: Answering;
  recall(thread: Thread, call: Call): ThreadMemory | null;
  remember(thread: Thread, answered: Answered, call: Call): void;
  /** Writes to the log how far a question got; its words only where that is allowed. */
  note(call: Call, what: { surface: string; text: string; answered: Answered }): void;
  /** Where the answer to a button goes: beside what was private, else in the thread. */
  placeOf(click: Click, call: Call): Place;
  /** Goes on from what a button carries, or says that it is gone. */
  resume(click: Click, call: Call, show: (continuation: Continuation) => Promise<void>): Promise<void>;
}

export interface TalkParts {
  answering: Answering;
  memory: Memory;
  poster: Poster;
  /** Whether questions may be written to the log. */
  logText: boolean;
}

export function createTalk({ answering, memory, poster, logText }: TalkParts): Talk {
  function recall(thread: Thread, { ticket }: Call): ThreadMemory | null {
    const turn = ticket.key;
    const own = memory.recall(threadKey(thread), { turn });
    if (own !== null) return own.about;
    return thread.direct ? (memory.recall(thread.channel, { turn, within: TALK })?.about ?? null) : null;
  }

  function placeOf(click: Click, { ticket }: Call): Place {
    if (!click.ephemeral) return inThread(poster, click, ticket);
    return byResponseUrl(click.responseUrl, { audience: 'ephemeral', threadTs: click.parentTs });
  }

  return {
    answering,
    recall,
    placeOf,
    remember(thread, answered, call) {
      const about = answered.about ?? recall(thread, call);
      const turn = call.ticket.key;
      memory.remember(threadKey(thread), { about, turn });
      if (thread.direct) memory.remember(thread.channel, { about, turn });
    },
    note(call, { surface, text, answered }) {
      const { outcome, intent } = answered;
      call.log.info({ surface, outcome, intent, ...(logText ? { text } : {}) }, 'answering');
    },
    async resume(click, call, show) {
      const continuation = decodeContinuation(click.value, memory);
      if (continuation !== null) return show(continuation);
      await deliver(noticeOf(slackTexts.pageGone), placeOf(click, call), call.log);
    },
  };
}
