import { createRequire } from 'node:module';
import { lazily } from './lazily.ts';

/**
 * Whether it is a word of Italian, normalised, and so no slip of `near`, however near it stands to it ("legale" is no
 * "legate"). The list is by frequency on the web: a rare word beside a far more frequent one ("publico", "pubblico") is
 * what people type for it, and the tail of the list is full of such.
 */
export function isRealWord(word: string, near = ''): boolean {
  if (isCommonWord(word)) return true;
  const rank = ranks().get(word) ?? Number.POSITIVE_INFINITY;
  const known = ranks().get(near) ?? Number.POSITIVE_INFINITY;
  return rank < LISTED && known * FAR > rank;
}

/** Whether everybody uses it as it stands: "sport" is no beginning of "sportello". */
export function isCommonWord(word: string): boolean {
  return (ranks().get(word) ?? Number.POSITIVE_INFINITY) < COMMON;
}

const COMMON = 20_000;
const LISTED = 60_000;
const FAR = 20;

/** 120,000 words take some 40 ms to read: only who mistypes waits for them, once. */
const ranks = lazily((): ReadonlyMap<string, number> => {
  const listed = createRequire(import.meta.url)('an-array-of-italian-words') as readonly string[];
  return new Map(listed.slice(0, LISTED).map((word, rank) => [word, rank]));
});
