import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Continuation,
  decodeContinuation,
  encodeContinuation,
  type Keeper,
  rowKey,
} from '../../src/slack/button-values.ts';

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

const shown = fc.array(fc.string(), { maxLength: 200 });
const thread = fc.record({ query: fc.constant(null), shown, earlier: fc.constant(null) });

describe('the value of a button', () => {
  it('comes back as it was, however long', () => {
    const question = fc.record({
      kind: fc.constant('question' as const),
      question: fc.string({ minLength: 1, maxLength: 3_000, size: 'max' }),
      thread: fc.option(thread, { nil: null }),
    });
    const query = fc.record({
      kind: fc.constant('query' as const),
      query: fc.record({
        intent: fc.string(),
        year: fc.integer(),
        where: fc.constant<[]>([]),
        // Names of options are ours: "__proto__" is none.
        options: fc.dictionary(
          fc.stringMatching(/^[a-z]{1,12}$/),
          fc.string({ maxLength: 3_000, size: 'max' }),
        ),
      }),
    });
    const continuation: fc.Arbitrary<Continuation> = fc.record({
      turn: fc.oneof(question, query),
      page: fc.integer({ min: 1, max: 99 }),
      native: fc.constantFrom('all', 'tables', 'none'),
    });
    fc.assert(
      fc.property(continuation, (given) => {
        const desk = keeper();
        const value = encodeContinuation(given, desk);
        expect(value.length).toBeLessThanOrEqual(300);
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
    '{"y":{"intent":"list"},"p":1}',
    '{"q":"x","p":1,"n":"other"}',
  ])('is refused when it is %j', (value) => {
    expect(decodeContinuation(value, keeper())).toBeNull();
  });
});

describe('what stands for a row', () => {
  it('is short, and another for each row and year', () => {
    const ids = Array.from({ length: 500 }, (_, index) => `individual-${'molto-lungo-'.repeat(9)}${index}`);
    const keys = ids.flatMap((id) => [rowKey(2023, id), rowKey(2024, id)]);
    expect(new Set(keys).size).toBe(1_000);
    expect(Math.max(...keys.map((key) => key.length))).toBeLessThanOrEqual(20);
  });
});
