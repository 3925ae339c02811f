import { judgeYear } from '../report/judge-year.ts';
import type { Knowledge } from '../report/knowledge.ts';
import { isRow } from '../report/matching.ts';
import type { Indicator, YearIndex } from '../report/record.ts';
import { yearOn } from '../report/year-on.ts';
import type { Direction } from '../targets/verdict.ts';
import type { ShownRow } from './print-row.ts';

/**
 * Every row of an index with what the workbook shows beside its record; of a year in progress only what was met
 * for good has a verdict, whatever the day. Pure.
 */
export function showYear(index: YearIndex, knowledge: Knowledge): ShownRow[] {
  const year = judgeYear(index, knowledge);
  const open = yearOn(year, `${index.year}-01-01`);
  return year.indicators.map((judged, at) => {
    const row = index.indicators[at] ?? judged;
    return {
      row,
      year: index.year,
      status: (open.indicators[at] ?? judged).verdict.status,
      direction: row.stated?.direction ?? curatedDirection(row, knowledge),
      cause: judged.cause,
    };
  });
}

/** What we curated of the row's direction; null where nothing. */
export function curatedDirection(row: Indicator, { directions }: Knowledge): Direction | null {
  return directions.find((entry) => isRow(entry.row, row))?.direction ?? null;
}
