import { expect, it } from 'vitest';
import { EXAMPLES } from '../../intents/examples.ts';
import { INTENTS } from '../../intents/index.ts';
import { createAsker, type Trace } from '../../src/ask.ts';
import { loadCorpus } from '../../src/report/corpus.ts';
import { PROJECT_DATA } from '../../src/report/curated-file.ts';
import { QUESTIONS } from '../questions/questions.ts';

const asker = createAsker(loadCorpus(PROJECT_DATA), PROJECT_DATA);
const sentences = [
  ...Object.values(EXAMPLES).flatMap(({ says }) => says.map(({ question }) => question)),
  ...QUESTIONS.map(({ turns }) => turns[0]),
];

/** The intents whose claim on a sentence is the strongest; none where it was answered before any could. */
function strongest(question: string): string[] {
  const traces: Trace[] = [];
  asker.ask(question, { today: '2024-05-06', thread: null, trace: (trace) => traces.push(trace) });
  const claims = traces.flatMap(({ turn, desk }) =>
    INTENTS.flatMap(({ name, claim }) => {
      const made = turn === null ? null : claim(turn.reading, desk);
      return made === null ? [] : [{ name, strength: made.strength }];
    }),
  );
  const most = Math.max(...claims.map(({ strength }) => strength));
  return claims.filter(({ strength }) => strength === most).map(({ name }) => name);
}

it('hears of claims', () => {
  expect(sentences.filter((sentence) => strongest(sentence).length === 1).length).toBeGreaterThan(100);
});

it.each(sentences)('one intent has the strongest claim on: %s', (sentence) => {
  expect(strongest(sentence).slice(1)).toEqual([]);
});
