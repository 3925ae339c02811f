import type { FuzzyMatch } from '../../language/fuzzy.ts';
import { isRealWord } from '../../language/real-words.ts';
import { stem } from '../../language/stem.ts';
import { isWord, type Token } from '../../language/tokens.ts';
import type { ReadingVocabulary } from './vocabulary.ts';
import { SHORTHAND } from './words/shorthand.ts';

export interface Correction {
  written: string;
  read: string;
}

/** A question's words as they were meant. */
export interface Corrected {
  tokens: readonly Token[];
  normalized: string;
  corrections: readonly Correction[];
}

/** "E-ncubator", "on-line": what a hyphen joins is one word where the report has it so. */
export function withHyphens(
  tokens: readonly Token[],
  normalized: string,
  { isSpelled }: ReadingVocabulary,
): readonly Token[] {
  return tokens.flatMap((token, at) => {
    const [before, next] = [tokens[at - 1], tokens[at + 1]];
    if (before && isJoined(before, token, normalized) && isSpelled(before.word + token.word)) return [];
    if (!next || !isJoined(token, next, normalized) || !isSpelled(token.word + next.word)) return [token];
    const written = `${token.written}-${next.written}`;
    return [{ ...token, written, word: token.word + next.word, end: next.end }];
  });
}

function isJoined(first: Token, second: Token, normalized: string): boolean {
  return second.start === first.end + 1 && normalized[first.end] === '-' && isWord(first) && isWord(second);
}

/** The question with known words in the place of mistyped ones. */
export function corrected(
  normalized: string,
  tokens: readonly Token[],
  vocabulary: ReadingVocabulary,
): Corrected {
  const corrections: Correction[] = [];
  const changed: Token[] = [];
  let text = '';
  let end = 0;
  for (const token of tokens) {
    const whole = SHORTHAND.get(token.word);
    const match = isWord(token) && whole === undefined ? slipOf(token.word, vocabulary) : null;
    const word = whole ?? match?.word ?? token.word;
    // Another form of a word of the report is understood without a remark; a word of the closed lists decides.
    if (
      match &&
      word !== token.word &&
      (stem(word) !== stem(token.word) || vocabulary.lexicon.words.has(word))
    )
      corrections.push({ written: token.written, read: word });
    text += normalized.slice(end, token.start);
    changed.push({ ...token, word, start: text.length, end: text.length + word.length });
    text += word;
    end = token.end;
  }
  return { tokens: changed, normalized: text + normalized.slice(end), corrections };
}

/**
 * The known word that a word stands for. Another form of a word of the report ("mediazioni") is no slip; but one
 * letter from a known word ("obiettii"), a chance likeness of stems counts for nothing.
 */
function slipOf(word: string, { known, lexicon, isTopic }: ReadingVocabulary): FuzzyMatch<string> | null {
  const match = known.closest(word);
  if (match && match.distance > 0 && !isForm(word, match.word) && isRealWord(word, match.word)) return null;
  if (!match || !isTopic(word)) return match;
  const isOurs = stem(match.word) === stem(word) && !lexicon.words.has(match.word);
  return isOurs || match.distance > 1 ? null : match;
}

/** "Stipendi" of "stipendio": another number or gender. */
function isForm(word: string, other: string): boolean {
  const root = (one: string) => one.replace(/h?[aeio]+$/, '');
  return stem(word) === stem(other) || root(word) === root(other);
}
