import type { Year } from '../corpus.ts';
import type { Anomaly } from './anomaly.ts';

/** Shorter stretches repeat in any text ("nell'ambito del progetto di"). */
const MIN_WORDS = 8;

/** A footnote that says the same stretch of words twice: a slip of copying. */
export function footnoteAnomalies({ footnotes }: Year): Anomaly[] {
  return footnotes.flatMap(({ text, number, indicator, lines }): Anomaly[] => {
    const repeated = repeatedStretch(text.split(/\s+/));
    if (repeated === null) return [];
    return [
      {
        code: 'footnote-repeats-itself',
        places: [{ indicator, line: lines?.from ?? null, words: repeated }],
        detail: String(number),
      },
    ];
  });
}

/** The longest run of words that occurs twice without overlapping itself, if it is long enough. */
function repeatedStretch(words: readonly string[]): string | null {
  for (let length = Math.floor(words.length / 2); length >= MIN_WORDS; length--) {
    const seen = new Map<string, number>();
    for (let start = 0; start + length <= words.length; start++) {
      const stretch = words.slice(start, start + length).join(' ');
      const before = seen.get(stretch);
      if (before !== undefined && before + length <= start) return stretch;
      if (before === undefined) seen.set(stretch, start);
    }
  }
  return null;
}
