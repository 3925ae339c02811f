import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EXAMPLES } from '../../intents/examples.ts';
import { type ThreadMemory, threadMemorySchema } from '../../src/ask.ts';
import type { Query } from '../../src/query/query.ts';
import { arbitrarySentence, arbitraryText } from './arbitrary-question.ts';
import { arbitraryThread } from './arbitrary-thread.ts';
import { asker, corpus, TODAY } from './asker.ts';

const question = fc.oneof(
  { weight: 3, arbitrary: arbitrarySentence },
  { weight: 1, arbitrary: arbitraryText },
);
const thread = fc.option(arbitraryThread);
const ask = (text: string, memory: ThreadMemory | null) => asker.ask(text, { today: TODAY, thread: memory });

describe('any question, in any thread', () => {
  it('has an outcome, an answer that can be sent, and a thread that can be kept', () => {
    fc.assert(
      fc.property(question, thread, (text, memory) => {
        const result = ask(text, memory);
        expect(['answered', 'empty', 'ambiguous', 'not-understood']).toContain(result.answer.outcome);
        expect(result.answer.headline).not.toBe('');
        expect(JSON.stringify(result.answer)).not.toMatch(/undefined|NaN|\[object/);
        for (const { value } of result.answer.figures) expect(Number.isFinite(value)).toBe(true);
        const kept = JSON.parse(JSON.stringify(result.thread));
        expect(threadMemorySchema.safeParse(kept).error?.issues).toBeUndefined();
      }),
      { numRuns: 400 },
    );
  });

  it('has the same answer again', () => {
    fc.assert(
      fc.property(question, thread, (text, memory) => {
        expect(ask(text, structuredClone(memory))).toEqual(ask(text, memory));
      }),
      { numRuns: 100 },
    );
  });

  it('changes nothing of the thread that it is given', () => {
    fc.assert(
      fc.property(question, arbitraryThread, (text, memory) => {
        const before = structuredClone(memory);
        ask(text, memory);
        expect(memory).toEqual(before);
      }),
      { numRuns: 100 },
    );
  });

  it('is never about rows that are not there, nor about one twice', () => {
    const known = new Set(corpus.latest.byId.keys());
    fc.assert(
      fc.property(question, (text) => {
        const { indicators, outcome } = ask(text, null).answer;
        for (const id of indicators) expect(known).toContain(id);
        expect(new Set(indicators).size).toBe(indicators.length);
        if (outcome === 'not-understood') expect(indicators).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});

const spoken = Object.entries(EXAMPLES).flatMap(([intent, { says }]) =>
  says.flatMap((example) => (example.question === '' ? [] : [{ intent, question: example.question }])),
);

function understanding(text: string): Pick<Query, 'intent' | 'where'> & { indicators: readonly string[] } {
  const { answer, thread: kept } = ask(text, null);
  return { intent: answer.intent ?? '', where: kept.query?.where ?? [], indicators: answer.indicators };
}

describe('spelling that changes nothing', () => {
  it.each(spoken)('in capitals: $question', ({ question: text }) => {
    expect(understanding(text.toUpperCase())).toEqual(understanding(text));
  });

  it.each(spoken)('without accents: $question', ({ question: text }) => {
    expect(understanding(text.normalize('NFD').replace(/\p{M}/gu, ''))).toEqual(understanding(text));
  });

  it.each(spoken)('with other apostrophes, spaces and marks: $question', ({ question: text }) => {
    const other = `  ${text
      .replaceAll('’', "'")
      .replaceAll(' ', '  ')
      .replace(/[?.!]*$/, '')} ???`;
    expect(understanding(other)).toEqual(understanding(text));
  });
});
