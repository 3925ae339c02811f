import { createRequire } from 'node:module';
import { lazily } from './lazily.ts';

/**
 * Whether it is a word of Italian, normalised: then it is no typing error, however near it stands to a word of ours
 * ("legale" is no "legate"). The list is by frequency on the web; its tail, where typing errors begin, is left out.
 */
export function isRealWord(word: string): boolean {
  return words().has(word);
}

const FREQUENT = 60_000;

/** 120,000 words take some 40 ms to read: only who mistypes waits for them, once. */
const words = lazily((): ReadonlySet<string> => {
  const listed = createRequire(import.meta.url)('an-array-of-italian-words') as readonly string[];
  return new Set(listed.slice(0, FREQUENT));
});
