import { type Change, changeBetween } from '../../src/report/across-years/change.ts';
import { counterpartsBetween } from '../../src/report/across-years/counterparts.ts';
import type { JudgedIndicator, Year } from '../../src/report/corpus.ts';
import { yearOn } from '../../src/report/year-on.ts';
import type { Desk } from '../intent.ts';
import type { YearsCompared } from './years.ts';

/** A row with what it was in the earlier year. */
export interface Pair {
  before: JudgedIndicator;
  after: JudgedIndicator;
  change: Change;
  confirmed: boolean;
}

export interface Paired {
  pairs: readonly Pair[];
  /** Without a counterpart, or without one that is clear. */
  alone: readonly JudgedIndicator[];
}

/** The rows of the later year with their counterparts. */
export function pairedRows(
  rows: readonly JudgedIndicator[],
  { earlier, later }: YearsCompared,
  desk: Desk,
): Paired {
  const counterparts = counterpartsBetween(desk.corpus, later, earlier);
  const old = yearOf(earlier, desk)?.byId;
  const pairs: Pair[] = [];
  const alone: JudgedIndicator[] = [];
  for (const after of rows) {
    const other = counterparts.get(after.id);
    const before = other && old?.get(other.id);
    if (before && other)
      pairs.push({ before, after, change: changeBetween(before, after), confirmed: other.confirmed });
    else alone.push(after);
  }
  return { pairs, alone };
}

/** The year as it stands today; null for one that is not there. */
export function yearOf(year: number, { corpus, today }: Desk): Year | null {
  const found = corpus.years.get(year);
  return found === undefined ? null : yearOn(found, today);
}
