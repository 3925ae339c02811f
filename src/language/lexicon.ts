/**
 * A closed vocabulary: phrases and what they mean. Phrases are written normalised, alternatives apart by `|`,
 * endings in brackets ("raggiunt[o,a,i,e]"), words that may be left out in round ones ("(il) motivo"), one of several
 * that must be there in braces ("{alla|nella} nota").
 */

export interface LexiconEntry<T> {
  phrases: string;
  means: T;
}

export interface LexiconMatch<T> {
  /** How many words the phrase takes. */
  length: number;
  means: T;
}

export interface Lexicon<T> {
  /** The longest phrase that starts at `words[at]`; of equal phrases the first entry's. */
  match(words: readonly string[], at: number): LexiconMatch<T> | null;
  /** Every single word of every phrase. */
  words: ReadonlySet<string>;
}

/** What the words read so far may go on with, and what they mean where a phrase ends here. */
interface Branch<T> {
  next: Map<string, Branch<T>>;
  phrase: LexiconMatch<T> | null;
}

export function buildLexicon<T>(entries: Iterable<LexiconEntry<T>>): Lexicon<T> {
  const root: Branch<T> = { next: new Map(), phrase: null };
  const words = new Set<string>();
  for (const entry of entries) {
    for (const phrase of expand(entry.phrases)) {
      const parts = phrase.split(' ');
      for (const word of parts) words.add(word);
      const end = parts.reduce(grown, root);
      end.phrase ??= { length: parts.length, means: entry.means };
    }
  }
  return {
    words,
    match(asked, at) {
      let longest: LexiconMatch<T> | null = null;
      let branch = root.next.get(asked[at] ?? '');
      for (let next = at + 1; branch !== undefined; next++) {
        longest = branch.phrase ?? longest;
        branch = next < asked.length ? branch.next.get(asked[next] ?? '') : undefined;
      }
      return longest;
    },
  };
}

function grown<T>(branch: Branch<T>, word: string): Branch<T> {
  const known = branch.next.get(word);
  if (known !== undefined) return known;
  const made: Branch<T> = { next: new Map(), phrase: null };
  branch.next.set(word, made);
  return made;
}

/** "raggiunt[o,a]|(il) motivo" → raggiunto, raggiunta, motivo, il motivo; "per (ogni|ciascuna) area" likewise; "{a|b} c" → a c, b c. */
export function expand(phrases: string): string[] {
  return alternatives(phrases).flatMap(expandGroups).flatMap(expandEndings);
}

/** Splits at the bars that stand outside round brackets. */
function alternatives(phrases: string): string[] {
  return phrases.split(/\|(?![^(]*\))(?![^{]*\})/).map((phrase) => phrase.trim());
}

function expandGroups(phrase: string): string[] {
  const match = /[({]([^)}]*)[)}]/.exec(phrase);
  if (!match) return [phrase.replace(/\s+/g, ' ').trim()];
  const [group, inner = ''] = match;
  const choices = group.startsWith('{') ? inner.split('|') : ['', ...inner.split('|')];
  return choices.flatMap((choice) => expandGroups(phrase.replace(group, choice)));
}

function expandEndings(phrase: string): string[] {
  const match = /\[([^\]]*)\]/.exec(phrase);
  if (!match) return [phrase];
  const [group, endings = ''] = match;
  return endings.split(',').flatMap((ending) => expandEndings(phrase.replace(group, ending)));
}
