import type { Desk } from '../intents/intent.ts';
import type { Corpus, Year } from './report/corpus.ts';
import { buildTopicIndex } from './report/topic-index.ts';
import { yearOn } from './report/year-on.ts';

export type Shelf = Pick<Desk, 'library' | 'centres'>;

/** Each year's shelf on a day, made when the year is first asked about; null for a year that is not there. */
export function shelvesOf(corpus: Corpus, latest: Shelf): (year: number, today: string) => Shelf | null {
  const made = new Map([[corpus.latest.year, latest]]);
  return (number, today) => {
    const year = corpus.years.get(number);
    if (!year) return null;
    const shelf = made.get(number) ?? shelfOf(year);
    made.set(number, shelf);
    return onDay(shelf, today);
  };
}

/** Topics do not change with the day. */
export function onDay(shelf: Shelf, today: string): Shelf {
  const { library, centres } = shelf;
  const year = yearOn(library.year, today);
  return year === library.year ? shelf : { centres, library: { ...library, year } };
}

/** What one year's questions are answered from. */
export function shelfOf(year: Year): Shelf {
  const centres = new Set(year.printed.flatMap((row) => row.centres.map((centre) => centre.name)));
  return { library: { year, topics: buildTopicIndex(year.indicators) }, centres: [...centres] };
}
