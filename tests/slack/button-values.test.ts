import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeContinuation, encodeContinuation } from '../../src/slack/button-values.ts';
import { talkSchema } from './scripted-asker.ts';

const talk = fc.record({ first: fc.string(), turns: fc.integer({ min: 0, max: 9 }) });

describe('the value of a button', () => {
  it('comes back as it was, or is not made', () => {
    const continuation = fc.record({
      question: fc.string({ minLength: 1, maxLength: 3_000 }),
      thread: fc.option(talk, { nil: null }),
      page: fc.integer({ min: 1, max: 99 }),
    });
    fc.assert(
      fc.property(continuation, (given) => {
        const value = encodeContinuation(given);
        if (value === null) return given.question.length > 900;
        expect(value.length).toBeLessThanOrEqual(2_000);
        expect(decodeContinuation(value, talkSchema)).toEqual(given);
        return true;
      }),
    );
  });

  it.each(['', 'x', '{}', '{"q":"","p":1}', '{"q":"x","p":0}', '{"q":"x","p":1,"t":{"first":1}}', 'null'])(
    'is refused when it is %j',
    (value) => {
      expect(decodeContinuation(value, talkSchema)).toBeNull();
    },
  );
});
