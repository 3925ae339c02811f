import type { Answer } from '../../src/answer/answer.ts';
import { createAsker } from '../../src/ask.ts';
import { loadCorpus } from '../../src/report/corpus.ts';
import { PROJECT_DATA } from '../../src/report/curated-file.ts';
import type { ThreadMemory } from '../../src/thread.ts';

export const corpus = loadCorpus(PROJECT_DATA);

/** The real asker over the project's own data, made once for all tests of a file. */
export const asker = createAsker(corpus, PROJECT_DATA);

export const TODAY = '2024-05-06';

export function ask(question: string, thread: ThreadMemory | null = null): Answer {
  return asker.ask(question, { today: TODAY, thread }).answer;
}

/** The answers to the turns of one thread. */
export function converse(...turns: string[]): Answer[] {
  let thread: ThreadMemory | null = null;
  return turns.map((question) => {
    const result = asker.ask(question, { today: TODAY, thread });
    thread = result.thread;
    return result.answer;
  });
}

/** Rows by section and code, as people know them; those without a code by the first words of their id. */
export function rowsOf(answer: Answer): string[] {
  return answer.indicators.map((id) => /^(?:performance|pira)-[\d.]+/.exec(id)?.[0].replace('-', ' ') ?? id);
}

/** The answer to the last of these turns. */
export function last(...turns: string[]): Answer {
  const answer = converse(...turns).at(-1);
  if (!answer) throw new Error('no turns');
  return answer;
}
