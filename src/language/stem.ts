import { stemmer } from '@orama/stemmers/italian';

/**
 * Snowball's Italian stem of a normalised word. It joins words that mean different things (centro, centrato;
 * indicatore, indice), so stems serve the search for topics only, never the words that carry the query.
 */
export function stem(word: string): string {
  const cached = stems.get(word);
  if (cached !== undefined) return cached;
  const made = word.length > 3 ? stemmer(word) : word;
  // Questions bring arbitrary words: the memory of stems is bounded by starting over.
  if (stems.size >= MAX_REMEMBERED) stems.clear();
  stems.set(word, made);
  return made;
}

const MAX_REMEMBERED = 20_000;
const stems = new Map<string, string>();
