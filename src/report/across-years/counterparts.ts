import { rememberFor } from '../../language/remember.ts';
import type { Corpus } from '../corpus.ts';
import { type Match, matchYears, type YearsMatched } from './match-years.ts';

export interface Counterpart {
  /** Of the row in the other year. */
  id: string;
  /** A person said so of every step from year to year. */
  confirmed: boolean;
}

type Years = Pick<Corpus, 'years' | 'decisions'>;

/** What is worked out of two years is kept as long as the corpus is. */
function once<T>(work: (corpus: Years, one: number, other: number) => T): typeof work {
  const known = rememberFor((_years: object) => new Map<string, T>());
  return (corpus, one, other) => {
    const made = known(corpus.years);
    const key = `${one} ${other}`;
    const found = made.get(key) ?? work(corpus, one, other);
    made.set(key, found);
    return found;
  };
}

/** How the rows of two years stand to each other; worked out once for each corpus. */
export const matchesBetween = once(
  (corpus, earlier, later): YearsMatched =>
    matchYears(rowsIn(corpus, earlier), rowsIn(corpus, later), corpus.decisions),
);

function rowsIn({ years }: Years, year: number) {
  return { year, indicators: [...(years.get(year)?.printed ?? [])] };
}

/**
 * The rows of one year that go on in another, by their ids: year by year through those between, and only where
 * each step is confirmed or clear; what a person said of the two years themselves goes before. Worked out once, too.
 */
export const counterpartsBetween = once((corpus, from, to): ReadonlyMap<string, Counterpart> => {
  const path = pathOf(corpus, from, to);
  const [first = from] = path;
  let found = new Map<string, Counterpart>(
    (corpus.years.get(first)?.printed ?? []).map(({ id }) => [id, { id, confirmed: true }]),
  );
  for (const [at, year] of path.slice(1).entries()) {
    const step = stepBetween(corpus, path[at] ?? from, year);
    found = new Map(
      [...found].flatMap(([id, reached]): [string, Counterpart][] => {
        const next = step.get(reached.id);
        return next ? [[id, { id: next.id, confirmed: reached.confirmed && next.confirmed }]] : [];
      }),
    );
  }
  return path.length > 2 ? withSaid(found, corpus, { from, to }) : found;
});

function pathOf({ years }: Years, from: number, to: number): number[] {
  const [low, high] = from < to ? [from, to] : [to, from];
  const path = [...years.keys()].filter((year) => year >= low && year <= high).toSorted((a, b) => a - b);
  return from < to ? path : path.toReversed();
}

function stepBetween(corpus: Years, from: number, to: number): Map<string, Counterpart> {
  const forward = from < to;
  const { confirmed, proposed } = matchesBetween(corpus, Math.min(from, to), Math.max(from, to));
  return new Map(
    [...confirmed, ...proposed.filter(({ clear }) => clear)].map((match) => [
      forward ? match.earlier : match.later,
      { id: forward ? match.later : match.earlier, confirmed: isConfirmed(match) },
    ]),
  );
}

function withSaid(
  found: ReadonlyMap<string, Counterpart>,
  { decisions }: Years,
  { from, to }: { from: number; to: number },
): ReadonlyMap<string, Counterpart> {
  const joined = new Map(found);
  for (const { earlier, later, same } of decisions) {
    if (earlier.year !== Math.min(from, to) || later.year !== Math.max(from, to)) continue;
    const [here, there] = from < to ? [earlier.id, later.id] : [later.id, earlier.id];
    if (same) {
      for (const [id, other] of joined) if (other.id === there) joined.delete(id);
      joined.set(here, { id: there, confirmed: true });
    } else if (joined.get(here)?.id === there) joined.delete(here);
  }
  return joined;
}

function isConfirmed({ reason }: Match): boolean {
  return reason.code === 'confirmed';
}
