import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeContinuation, encodeContinuation, type Keeper } from '../../src/slack/button-values.ts';

function keeper(): Keeper {
  const texts = new Map<string, string>();
  return {
    keep(text) {
      const key = String(texts.size);
      texts.set(key, text);
      return key;
    },
    kept: (key) => texts.get(key) ?? null,
  };
}

const thread = fc.record({ query: fc.constant(null), shown: fc.array(fc.string(), { maxLength: 200 }) });

describe('the value of a button', () => {
  it('comes back as it was, however long', () => {
    const continuation = fc.record({
      question: fc.string({ minLength: 1, maxLength: 3_000, size: 'max' }),
      thread: fc.option(thread, { nil: null }),
      page: fc.integer({ min: 1, max: 99 }),
    });
    fc.assert(
      fc.property(continuation, (given) => {
        const desk = keeper();
        const value = encodeContinuation(given, desk);
        expect(value.length).toBeLessThanOrEqual(2_000);
        expect(decodeContinuation(value, desk)).toEqual(given);
      }),
    );
  });

  it.each([
    '',
    'x',
    '{}',
    '{"q":"","p":1}',
    '{"q":"x","p":0}',
    '{"q":"x","p":1,"t":{"shown":1}}',
    '{"k":"gone","p":1}',
    'null',
  ])('is refused when it is %j', (value) => {
    expect(decodeContinuation(value, keeper())).toBeNull();
  });
});
