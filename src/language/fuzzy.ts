import { editDistance } from './edit-distance.ts';

/**
 * Mistyped words, brought back to a word that is known. Words are normalised (see `normalize.ts`), so that
 * accents and capitals are no edits.
 */

export interface FuzzyMatch<T> {
  /** The known word. */
  word: string;
  target: T;
  /** Edits between the two; 0 for the word itself. */
  distance: number;
}

export interface Vocabulary<T> {
  /**
   * The one known word that `word` stands for. A known word is always itself, never a slip of another.
   * Null where nothing is near enough, and where the nearest words have different targets: a wrong guess is
   * worse than none.
   */
  closest(word: string): FuzzyMatch<T> | null;
}

/** How many edits a known word of this many letters forgives. */
export type Allowance = (letters: number) => number;

/** Words under five letters stand too near each other ("area", "arte") to guess among. */
export const DEFAULT_ALLOWANCE: Allowance = (letters) => (letters < 5 ? 0 : letters < 8 ? 1 : 2);

/**
 * Words with what each stands for; several words may share one target (compared with `===`), and the first
 * entry of a word wins. Real words that mean nothing here belong in it too, with a target such as null:
 * then they are never "corrected" into a word that does.
 */
export function createVocabulary<T>(
  entries: Iterable<readonly [word: string, target: T]>,
  allowance: Allowance = DEFAULT_ALLOWANCE,
): Vocabulary<T> {
  const known = new Map<string, Known<T>>();
  for (const [word, target] of entries) {
    if (!known.has(word))
      known.set(word, { word, target, letters: lettersOf(word), limit: allowance(word.length) });
  }
  const byLength: Known<T>[][] = [];
  let reach = 0;
  for (const entry of known.values()) {
    const bucket = byLength[entry.word.length];
    if (bucket) bucket.push(entry);
    else byLength[entry.word.length] = [entry];
    reach = Math.max(reach, entry.limit);
  }

  return {
    closest(word) {
      const exact = known.get(word);
      if (exact) return { word, target: exact.target, distance: 0 };
      // A code or a year with a slip is another code, another year.
      if (/\d/.test(word)) return null;
      const near: Known<T>[] = [];
      for (let length = Math.max(0, word.length - reach); length <= word.length + reach; length++) {
        near.push(...(byLength[length] ?? []));
      }
      return nearest(word, near);
    },
  };
}

interface Known<T> {
  word: string;
  target: T;
  letters: number;
  limit: number;
}

function nearest<T>(word: string, candidates: readonly Known<T>[]): FuzzyMatch<T> | null {
  const letters = lettersOf(word);
  let best: FuzzyMatch<T> | null = null;
  let tied = false;
  for (const known of candidates) {
    // One edit changes the set of letters by two at most: this spares most of the comparisons.
    if (bits(letters ^ known.letters) > 2 * known.limit) continue;
    const distance = editDistance(word, known.word, known.limit);
    if (distance > known.limit || (best && distance > best.distance)) continue;
    if (distance > 1 && word[0] !== known.word[0]) continue; // "inefficienza" is no slip of "efficienza"
    if (best && distance === best.distance) {
      tied ||= best.target !== known.target;
      continue;
    }
    best = { word: known.word, target: known.target, distance };
    tied = false;
  }
  return tied ? null : best;
}

/** The set of a word's letters, one bit each; what is not a to z shares a bit. */
function lettersOf(word: string): number {
  let set = 0;
  for (let at = 0; at < word.length; at++) {
    const letter = word.charCodeAt(at) - 97;
    set |= 1 << (letter >= 0 && letter < 26 ? letter : 26);
  }
  return set;
}

function bits(set: number): number {
  let count = 0;
  for (let rest = set; rest !== 0; rest &= rest - 1) count++;
  return count;
}
