import { normalize } from '../../language/normalize.ts';
import { wordsOf } from '../../report/topic-index.ts';
import type { ReadingClock } from './itemise.ts';
import { read } from './read.ts';
import { slotsOf } from './reading.ts';
import type { ReadingVocabulary } from './vocabulary.ts';

/**
 * The centres that somebody means who was asked for one: as a question's would be read ("arbitrale",
 * "compliace"), else all whose names hold every word said ("camera"). None where nothing fits.
 */
export function centresNamed(
  words: string,
  centres: readonly string[],
  { vocabulary, clock }: { vocabulary: ReadingVocabulary; clock: ReadingClock },
): readonly string[] {
  const exact = centres.filter((name) => normalize(name) === normalize(words));
  if (exact.length > 0) return exact;
  const slots = slotsOf(read(`area ${words}`, vocabulary, clock), 'centre').filter((slot) => !slot.not);
  const named = new Set(slots.map(({ atom }) => atom.name));
  const found = centres.filter((name) => named.has(name));
  return found.length > 0 ? found : centresHolding(words, centres);
}

function centresHolding(words: string, centres: readonly string[]): readonly string[] {
  const said = wordsOf(words).filter((word) => word.length > 2);
  if (said.length === 0) return [];
  return centres.filter((name) => {
    const own = wordsOf(name);
    return said.every((word) => own.some((one) => one.startsWith(word)));
  });
}
