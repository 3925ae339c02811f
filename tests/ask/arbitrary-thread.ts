import fc from 'fast-check';
import { INTENTS } from '../../intents/index.ts';
import type { ThreadMemory } from '../../src/thread.ts';
import { arbitraryWhere } from '../query/arbitrary-where.ts';

const option = fc.oneof(
  fc.constantFrom('most', 'worst', 'centre', 'highest', 'efficacia', ''),
  fc.integer({ min: -3, max: 200 }),
  fc.boolean(),
  fc.constant(null),
  fc.array(fc.oneof(fc.constantFrom('compensi', 'servizi', '55'), fc.integer({ min: -1, max: 200 })), {
    maxLength: 3,
  }),
);
const OPTIONS = [
  'common',
  'by',
  'order',
  'top',
  'terms',
  'limits',
  'numbers',
  'caps',
  'sum',
  'facet',
  'missed',
  'next',
  'other',
  'count',
  'quantity',
  'of',
  'least',
  'most',
  'from',
  'whole',
  'thanks',
];

const arbitraryQuery = fc.record({
  intent: fc.oneof(fc.constantFrom(...INTENTS.map((intent) => intent.name)), fc.constant('gone')),
  year: fc.constantFrom(2023, 2023, 2023, 1999, 2024),
  where: arbitraryWhere,
  options: fc.dictionary(fc.constantFrom(...OPTIONS), option, { maxKeys: 5 }),
});

const arbitraryTurn = fc.record({
  query: fc.option(arbitraryQuery),
  shown: fc.array(fc.oneof(fc.constantFrom('performance-2.5.2', 'nessuno'), fc.string({ maxLength: 6 })), {
    maxLength: 6,
  }),
});

/** Whatever a thread may remember, also what no turn of today would leave behind: it may be older than the code. */
export const arbitraryThread: fc.Arbitrary<ThreadMemory> = fc
  .tuple(arbitraryTurn, fc.option(arbitraryTurn), fc.option(arbitraryQuery))
  .map(([turn, earlier, attempted]) => ({ ...turn, earlier, ...(attempted ? { attempted } : {}) }));
