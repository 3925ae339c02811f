import process from 'node:process';
import fc from 'fast-check';
import { fuzzHttp } from '../tests/robustness/fuzz-http.ts';
import { FUZZES } from '../tests/robustness/properties.ts';
import { numbersFrom } from './options.ts';

/**
 * `npm run fuzz -- [--question 20000] [--importer 300] [--blocks 10000] [--http 5000] [--seed 1]`: the same properties
 * as in the tests, for longer. Prints counts and seeds, and what broke, cut down to its least; exit code 1 then.
 */
const { seed, http, ...runs } = numbersFrom({
  question: 20_000,
  importer: 300,
  blocks: 10_000,
  http: 5_000,
  seed: 1,
});
/** Each batch has a seed of its own, so that one that hangs can be found again. */
const BATCH = 1_000;
let broken = false;

for (const { name, property } of FUZZES) {
  const wanted = runs[name as keyof typeof runs] ?? 0;
  let done = 0;
  for (let batch = 0; done < wanted; batch++) {
    const numRuns = Math.min(BATCH, wanted - done);
    const result = await fc.check(property, { numRuns, seed: seed + batch });
    done += numRuns;
    if (!result.failed) continue;
    broken = true;
    console.log(
      JSON.stringify({
        what: name,
        seed: seed + batch,
        path: result.counterexamplePath,
        input: result.counterexample,
      }),
    );
    console.log(String(result.errorInstance ?? ''));
    break;
  }
  console.log(JSON.stringify({ what: name, seed, inputs: done }));
}

if (http > 0) {
  const { faults, ...counts } = await fuzzHttp({ runs: http, seed });
  broken ||= faults.length > 0;
  console.log(JSON.stringify({ what: 'http', seed, ...counts, faults }));
}
process.exit(broken ? 1 : 0);
