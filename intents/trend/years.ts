import { numberOption, type Query } from '../../src/query/query.ts';
import type { Reading } from '../../src/query/reading/reading.ts';
import type { Desk } from '../intent.ts';

/** The years that a question sets side by side; `earlier` may be one that is not there. */
export interface YearsCompared {
  earlier: number;
  later: number;
}

/**
 * Of the year asked about and the one compared with the later comes last, whichever was named how. "Rispetto al
 * 2024", said where 2024 is the year anyway, is asked of the next one, if that is there; without a year named, the
 * last before that is there.
 */
export function yearsNamed({ otherYear }: Pick<Reading, 'otherYear'>, desk: Desk): YearsCompared {
  const asked = desk.library.year.year;
  if (otherYear === null) return { earlier: yearBefore(asked, desk), later: asked };
  if (otherYear !== asked) return { earlier: Math.min(asked, otherYear), later: Math.max(asked, otherYear) };
  const next = [...desk.corpus.years.keys()].find((year) => year > asked);
  return next === undefined
    ? { earlier: yearBefore(asked, desk), later: asked }
    : { earlier: asked, later: next };
}

/** Of a query, whose year is the later. */
export function yearsCompared(query: Query, desk: Desk): YearsCompared {
  const other = numberOption(query.options, 'other');
  const earlier = other !== null && other < query.year ? other : yearBefore(query.year, desk);
  return { earlier, later: query.year };
}

/** The last year before that is there, or simply the one before. */
function yearBefore(year: number, { corpus }: Desk): number {
  return [...corpus.years.keys()].findLast((other) => other < year) ?? year - 1;
}
