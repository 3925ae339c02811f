import { describe, expect, it } from 'vitest';
import { EXAMPLES } from '../../intents/examples.ts';
import { INTENTS } from '../../intents/index.ts';
import type { Answer } from '../../src/answer/answer.ts';
import { renderPlainText } from '../../src/answer/render/plain-text.ts';
import { createAsker } from '../../src/ask.ts';
import { loadCorpus } from '../../src/report/corpus.ts';
import { PROJECT_DATA } from '../../src/report/curated-file.ts';

const corpus = loadCorpus(PROJECT_DATA);
const asker = createAsker(corpus, PROJECT_DATA);
const context = { today: '2024-05-06', thread: null };

const ask = (question: string): Answer => asker.ask(question, context).answer;
const cases = Object.entries(EXAMPLES).flatMap(([intent, { says }]) =>
  says.map((example) => ({ intent, ...example })),
);
const refusals = Object.entries(EXAMPLES).flatMap(([intent, { refuses }]) =>
  refuses.map((question) => ({ intent, question })),
);

describe('the intents’ own examples', () => {
  it('are there for every intent of the registry', () => {
    expect(Object.keys(EXAMPLES)).toEqual(INTENTS.map((intent) => intent.name));
  });

  it.each(cases)('$intent: $question', ({ intent, question, holds = [], about, outcome = 'answered' }) => {
    const answer = ask(question);
    const text = renderPlainText(answer);
    expect.soft({ intent: answer.intent, outcome: answer.outcome }).toEqual({ intent, outcome });
    for (const words of holds) expect.soft(text).toContain(words);
    if (about)
      expect
        .soft(answer.indicators)
        .toEqual(
          expect.arrayContaining(answer.indicators.filter((id) => about.some((words) => isAbout(id, words)))),
        );
    if (about) expect.soft(answer.indicators).toHaveLength(about.length);
    for (const words of about ?? [])
      expect
        .soft(
          answer.indicators.filter((id) => isAbout(id, words)),
          words,
        )
        .toHaveLength(1);
  });

  it.each(refusals)('$intent refuses: $question', ({ intent, question }) => {
    expect(ask(question).intent).not.toBe(intent);
  });
});

/** "pira 2.1.3" or a piece of the name. */
function isAbout(id: string, words: string): boolean {
  const row = corpus.latest.byId.get(id);
  if (!row) return false;
  return row.name.includes(words) || `${row.section} ${row.code}` === words;
}
