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
  const needle = normalize(words);
  return needle !== '' && ` ${spaced(normalize(text))} `.includes(` ${spaced(needle)} `);
}

/** Letters and digits only, single spaces: what is left when punctuation is no longer of interest. */
function spaced(normalized: string): string {
  return normalized.replace(/[^\p{L}\p{N}%€]+/gu, ' ').trim();
}
