import process from 'node:process';
import { sourcesIn } from '../architecture/sources.ts';
import { attacksOn, patternsIn } from './patterns.ts';

/**
 * Puts its attacks to every pattern of the sources, in a process of its own, because a pattern that blows up can't be
 * stopped from inside. Prints each pattern before its turn, so that the last line names the one that hangs, and at
 * the end the slowest.
 */
let slowest = { took: 0, where: '' };
let count = 0;
for (const { path, text } of sourcesIn('src', 'intents')) {
  for (const pattern of patternsIn(path, text)) {
    const where = `${path}: ${pattern.literal}`;
    process.stdout.write(`${where}\n`);
    count += 1;
    for (const attack of attacksOn(pattern)) {
      const before = process.cpuUsage();
      pattern.regex.test(attack);
      const { user, system } = process.cpuUsage(before);
      const took = (user + system) / 1_000;
      if (took > slowest.took) slowest = { took, where };
    }
  }
}
process.stdout.write(`${JSON.stringify({ count, ...slowest })}\n`);
