import { italianDay } from '../language/italian-time.ts';
import type { Corpus, Year } from '../report/corpus.ts';
import { yearAtWork, yearOn } from '../report/year-on.ts';

/** The year that work is going on in, as it stands at a moment. */
export function yearToday(corpus: Corpus, now: Date): Year {
  const today = italianDay(now);
  return yearOn(yearAtWork(corpus, today), today);
}
