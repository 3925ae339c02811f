import process from 'node:process';
import { sourcesIn } from '../architecture/sources.ts';
import { composedPatterns } from './composed-patterns.ts';
import { attacksOn, patternsIn } from './patterns.ts';

/**
 * Puts its attacks to every pattern of the sources, in a process of its own, because a pattern that blows up can't be
 * stopped from inside. Prints each pattern before its turn, so that the last line names the one that hangs, and at
 * the end the slowest.
 */
const written = sourcesIn('src', 'intents').flatMap(({ path, text }) => patternsIn(path, text));
const composed = await composedPatterns(() =>
  Promise.all([
    import('../../src/ask.ts'),
    import('../../src/start/start.ts'),
    import('../../src/cli/commands.ts'),
  ]),
);
let slowest = { took: 0, where: '' };
for (const pattern of [...written, ...composed]) {
  const where = `${pattern.path}: ${pattern.literal}`;
  process.stdout.write(`${where}\n`);
  for (const attack of attacksOn(pattern)) {
    const before = process.cpuUsage();
    pattern.regex.test(attack);
    const { user, system } = process.cpuUsage(before);
    const took = (user + system) / 1_000;
    if (took > slowest.took) slowest = { took, where };
  }
}
process.stdout.write(
  `${JSON.stringify({ written: written.length, composed: composed.length, ...slowest })}\n`,
);
