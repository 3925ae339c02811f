import type { Decision } from '../across-years/decisions.ts';
import { type CorpusCheck, errorAt } from './finding.ts';

/** What was decided of rows of two years still means rows that are there, and each at most once. */
export const matchesCheck: CorpusCheck = {
  name: 'matches',
  run: ({ years, decisions }) => {
    const isThere = ({ year, id }: Decision['earlier']) =>
      years.get(year)?.printed.some((row) => row.id === id) ?? false;
    return decisions.flatMap((decision, at) => {
      const { earlier, later, same } = decision;
      const where = `curated/matches.json entry ${at + 1}`;
      const lost = [earlier, later].filter((row) => !isThere(row));
      const again = decisions
        .slice(0, at)
        .some(
          (other) =>
            same &&
            other.same &&
            (sameRow(other.earlier, earlier, other.later, later) ||
              sameRow(other.later, later, other.earlier, earlier)),
        );
      return [
        ...lost.map(({ year, id }) =>
          errorAt(where, `names ${id} of ${year}, which is not there; correct or remove the entry`),
        ),
        ...(again
          ? [errorAt(where, 'matches a row that an earlier entry matches with another; keep one of them')]
          : []),
      ];
    });
  },
};

type Row = Decision['earlier'];

/** The same row, matched within the same other year. */
function sameRow(one: Row, other: Row, oneTo: Row, otherTo: Row): boolean {
  return one.year === other.year && one.id === other.id && oneTo.year === otherTo.year;
}
