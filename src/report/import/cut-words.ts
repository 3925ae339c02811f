import type { Line } from './lines.ts';

/** The words that a text prints, by where in a line they stand: what tells a cut word from two words. */
export interface Lexicon {
  prints(word: string): boolean;
  /** Printed somewhere else than at the end of a line: not only the head of a cut word. */
  printsBeforeLineEnd(word: string): boolean;
  /** Printed somewhere else than at the start of a line: not only the tail of a cut word. */
  printsAfterLineStart(word: string): boolean;
}

/** First parts that Italian and English join to the next word with a hyphen that is part of the spelling. */
const COMBINING = new Set(
  'anti auto co e eco e-learning ex extra inter intra medio multi neo non one post pre pro self semi sotto start sub tele vice web'.split(
    ' ',
  ),
);

export function readLexicon(lines: readonly Line[]): Lexicon {
  const all = new Set<string>();
  const beforeEnd = new Set<string>();
  const afterStart = new Set<string>();
  for (const { text } of lines) {
    const words = text.split(' ').map((word) => bare(word));
    words.forEach((word, index) => {
      all.add(word);
      if (index < words.length - 1) beforeEnd.add(word);
      if (index > 0) afterStart.add(word);
    });
  }
  return {
    prints: (word) => all.has(bare(word)),
    printsBeforeLineEnd: (word) => beforeEnd.has(bare(word)),
    printsAfterLineStart: (word) => afterStart.has(bare(word)),
  };
}

/**
 * The one word that the last of a line and the first of the next make, or `null` where they are two.
 * A range ("27/02/2023-" "08/03/2023") is one word too.
 */
export function joinAcrossLines(
  head: string,
  tail: string,
  { cut, lexicon }: { cut: boolean | null; lexicon: Lexicon },
): string | null {
  if (/\d-$/.test(head) && /^\d/.test(tail)) return head + tail;
  if (cut === false) return null;
  if (/\p{L}-$/u.test(head) && /^[\p{L}\d]/u.test(tail))
    return joinHyphen(head.slice(0, -1), tail, { cut, lexicon });
  if (!/\p{L}$/u.test(head) || !/^\p{Ll}/u.test(tail)) return null;
  const joined = head + tail;
  const headIsWord = lexicon.printsBeforeLineEnd(head);
  if (cut) return lexicon.prints(joined) || !headIsWord ? joined : null;
  const bothAreWords = headIsWord && lexicon.printsAfterLineStart(tail);
  return lexicon.prints(joined) && !bothAreWords ? joined : null;
}

/** Whether the hyphen at the end of a line only breaks the word there, or is part of its spelling. */
function joinHyphen(
  head: string,
  tail: string,
  { cut, lexicon }: { cut: boolean | null; lexicon: Lexicon },
): string | null {
  const hyphenated = `${head}-${tail}`;
  if (isAcronym(bare(head, false)) && isAcronym(bare(tail, false))) return hyphenated;
  if (lexicon.prints(head + tail)) return head + tail;
  if (lexicon.prints(hyphenated) || COMBINING.has(bare(head))) return hyphenated;
  if (cut === null) return null;
  return /^\p{Ll}/u.test(tail) ? head + tail : hyphenated;
}

function isAcronym(word: string): boolean {
  return /^\p{Lu}{2,}$/u.test(word);
}

function bare(word: string, fold = true): string {
  const stripped = word.replace(/^[^\p{L}\p{N}]+|(?<=[\p{L}\p{N}])[^\p{L}\p{N}]+$/gu, '');
  return fold ? stripped.toLowerCase() : stripped;
}
