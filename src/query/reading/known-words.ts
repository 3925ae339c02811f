import { editDistance } from '../../language/edit-distance.ts';
import { createVocabulary, type Vocabulary } from '../../language/fuzzy.ts';
import type { Lexicon } from '../../language/lexicon.ts';
import { remember } from '../../language/remember.ts';
import { stem } from '../../language/stem.ts';
import type { Concept } from './concept.ts';

/**
 * The words that a mistyped one can be brought back to. Words that mean the same ("obiettivi", "obbiettivi") or have
 * one stem are no rivals of each other; all others are, and between rivals nothing is guessed.
 */
export function knownWords(
  words: Iterable<string>,
  lexicon: Lexicon<readonly Concept[]>,
): Vocabulary<string> {
  const all = [...new Set(words)];
  const meanings = new Map<string, string>();
  const closed = new Map<string, string[]>();
  const closedWords = all.filter((one) => lexicon.words.has(one));
  for (const word of closedWords) {
    const root = stem(word);
    const meaning = meaningOf(word, lexicon);
    if (meaning !== null && !meanings.has(root)) meanings.set(root, meaning);
    closed.set(root, [...(closed.get(root) ?? []), word]);
  }
  const targetOf = (word: string) => meaningOf(word, lexicon) ?? meanings.get(stem(word)) ?? stem(word);
  const vocabularyOf = (some: readonly string[]) =>
    createVocabulary(
      some.map((word) => [word, targetOf(word)] as const),
      ALLOWANCE,
    );
  const known = vocabularyOf(all);
  // "Quai" is likelier "quali" than the "quasi" of "quasi raggiunti": what only stands in phrases yields.
  const likely = vocabularyOf(
    all.filter((word) => !lexicon.words.has(word) || meaningOf(word, lexicon) !== null),
  );
  // "Misione" is as near to "missione" as to a word of some note: what asks for something is meant.
  const aims = vocabularyOf(all.filter((word) => isAim(word, lexicon)));
  /** "Semplificaz", "organizz": cut before a vowel, the only meaning that begins so. */
  const wholeOf = (word: string): string | null => {
    if (!/^[a-z]{5,}[bcdfglmnprstvz]$/.test(word)) return null;
    const begun = all.filter((one) => one.length > word.length + 1 && one.startsWith(word));
    const [first, ...others] = begun;
    return first !== undefined &&
      lexicon.words.has(first) &&
      others.every((one) => targetOf(one) === targetOf(first))
      ? first
      : null;
  };
  return {
    closest: remember((word) => {
      const nearest = known.closest(word);
      if (nearest?.distance === 0) return nearest;
      const whole = wholeOf(word);
      if (whole !== null) return { word: whole, target: targetOf(whole), distance: 1 };
      // "Raggiunt", "impatt": of what is as near, the closed lists' own word of the same stem.
      const own = closed.get(stem(word))?.find((one) => isSlip(word, one));
      if (own === undefined)
        return nearest ?? (ALLOWANCE(word.length) > 0 ? (likely.closest(word) ?? aims.closest(word)) : null);
      return { word: own, target: targetOf(own), distance: 1 };
    }),
  };
}

/** A word that restricts or asks for something by itself. */
function isAim(word: string, lexicon: Lexicon<readonly Concept[]>): boolean {
  const found = lexicon.match([word], 0);
  return found?.means.some(({ role }) => role === 'filter' || role === 'signal' || role === 'head') ?? false;
}

function isSlip(word: string, known: string): boolean {
  return ALLOWANCE(Math.min(word.length, known.length)) > 0 && editDistance(word, known, 1) === 1;
}

/**
 * A slip is one edit in a word of five letters, two only in long ones: an unknown word that is brought "back" to
 * a known one changes the question.
 */
const ALLOWANCE = (letters: number): number => (letters < 5 ? 0 : letters < 11 ? 1 : 2);

/** What the word alone stands for in the closed lists. */
function meaningOf(word: string, lexicon: Lexicon<readonly Concept[]>): string | null {
  const found = lexicon.match([word], 0);
  if (!found) return null;
  // Words that say nothing are alike only where they look alike: "gatto" is neither "fatto" nor "patto".
  if (found.means.every(({ role }) => role === 'filler' || role === 'reference'))
    return `nothing ${word.slice(0, 2)}`;
  return JSON.stringify(found.means);
}
