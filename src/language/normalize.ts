import { remember } from './remember.ts';

/** Every spelling of an apostrophe that reports, phones and office programs produce. */
const APOSTROPHES = /[’‘ʼ`´']/g;
/** All but those before a short year: "'23" is a year, "23" may be anything. */
const JOINING_APOSTROPHES = /(?<=[^\s(])[’‘ʼ`´']|[’‘ʼ`´'](?!\d\d(?!\d))/g;
const DASHES = /[‐‑‒–—−]/g;
const COMBINING_MARKS = /\p{M}+/gu;

/**
 * One form for everything that is compared: lower case, no accents, plain dashes, apostrophes as spaces
 * (save the one of "'23"), single spaces. Parsers, vocabulary, curated words and the search index all go
 * through it, because `\b`, `\W` and MiniSearch's own term processing break at accents.
 */
export const normalize: (text: string) => string = remember((text) =>
  text
    .normalize('NFKD')
    .replace(COMBINING_MARKS, '')
    .toLowerCase()
    .replace(JOINING_APOSTROPHES, ' ')
    .replace(APOSTROPHES, "'")
    .replace(DASHES, '-')
    .replace(/\s+/g, ' ')
    .trim(),
);

export function isApostrophe(character: string | undefined): boolean {
  return character !== undefined && character.search(APOSTROPHES) === 0;
}

/** Whether `words` occurs in `text`, both normalised, at word boundaries. */
export function containsWords(text: string, words: string): boolean {
  const needle = spaced(words);
  return needle !== ' ' && spaced(text).includes(needle);
}

/** Letters and digits only, single spaces around each word: punctuation is no longer of interest. */
const spaced: (text: string) => string = remember((text) =>
  ` ${normalize(text)
    .replace(/[^\p{L}\p{N}%€]+/gu, ' ')
    .trim()} `.replace(/^ {2}$/, ' '),
);
