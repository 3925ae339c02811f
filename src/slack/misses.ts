import { addMiss, MISSES, missesSchema, noMisses } from '../store/misses.ts';
import type { StateFolder } from '../store/state-folder.ts';
import type { Answered } from './answering.ts';
import type { Question } from './question.ts';

/** Keeps what could be answered better, without who asked it. */
export interface Misses {
  /** Keeps a question that was not understood; leaves all others alone. */
  noteAnswer(question: Question, answered: Answered): void;
  noteVote(question: string, vote: { useful: boolean; outcome: string; intent: string | null }): void;
}

/** `today` is YYYY-MM-DD. */
export async function openMisses(state: StateFolder, today: () => string): Promise<Misses> {
  const document = await state.document(MISSES, { schema: missesSchema, empty: noMisses });
  return {
    noteAnswer(question, { outcome, intent }) {
      if (question.kind !== 'question' || outcome !== 'not-understood') return;
      addMiss(document, { question: question.text, kind: 'not-understood', outcome, intent, last: today() });
    },
    noteVote(question, { useful, outcome, intent }) {
      const kind = useful ? 'useful' : 'not-useful';
      addMiss(document, { question, kind, outcome, intent, last: today() });
    },
  };
}
