import type { Answer } from '../answer/answer.ts';

/** What the bot needs of the part that understands and answers: no Slack, no I/O, about a millisecond. */
export interface Asker<Memory> {
  ask(
    question: string,
    context: { today: string; thread: Memory | null },
  ): { answer: Answer /** To be kept for the thread's next turn. */; thread: Memory };
}
