import type { Outcome } from '../../src/answer/answer.ts';
import type { Status } from '../../src/targets/verdict.ts';

/** One question of the staff, with what a right answer holds. */
export interface Expected {
  /** The turns of one thread, in order; the last one is the question, the others lead to it. */
  turns: readonly [string, ...string[]];
  outcome?: Outcome;
  /** Exactly the rows that the answer is about, each named as `rowNamed` reads it, in any order. */
  rows?: readonly string[];
  /** Rows that may be there beside `rows` without harm. */
  mayAlso?: readonly string[];
  /** Rows that must not be there, where `rows` is not given. */
  neverRows?: readonly string[];
  /** The first of all rows; for a ranking, the whole order. */
  inOrder?: readonly string[];
  /** How many of the rows have which verdict. */
  verdicts?: Partial<Record<Status, number>>;
  /** Figures that must be among the answer's values. */
  values?: readonly number[];
  neverValues?: readonly number[];
  /** Footnotes quoted, at least. */
  notes?: readonly number[];
  /** Words of the plain text; accents, capitals, apostrophes and spacing do not matter. */
  says?: readonly (string | RegExp)[];
  neverSays?: readonly (string | RegExp)[];
}
