import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fuzzHttp } from './fuzz-http.ts';
import { FUZZES } from './properties.ts';

/** Few, for every run of the tests; `npm run fuzz` goes on for longer. */
const RUNS: Readonly<Record<string, number>> = { question: 300, importer: 8, blocks: 150 };

describe('whatever comes in', () => {
  it.each(FUZZES)('$name: no throw, and in time', { timeout: 60_000 }, ({ name, property }) => {
    fc.assert(property, { numRuns: RUNS[name] ?? 100 });
  });

  it('by HTTP: each request has its answer, and the bot goes on', { timeout: 60_000 }, async () => {
    const { requests, statuses, faults } = await fuzzHttp({ runs: 200, seed: 8 });
    expect(faults).toEqual([]);
    expect(requests).toBe(200);
    expect(Object.keys(statuses)).toContain('401');
  });
});
