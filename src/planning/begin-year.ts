import type { Indicator, YearIndex } from '../report/record.ts';

/**
 * What a year can begin with: the rows of another, with their keys and targets and without results, footnotes and
 * what was said of them. Names of years and dates in the targets stay as they were. Pure.
 */
export function beginYear(index: YearIndex, year: number): YearIndex {
  const { schemaVersion, source } = index;
  return {
    schemaVersion,
    year,
    inProgress: true,
    source,
    indicators: index.indicators.map(withoutResult),
    footnotes: [],
    warnings: [],
  };
}

/** Which way is better holds from year to year. */
function withoutResult({ stated, tableRows: _, ...row }: Indicator): Indicator {
  return {
    ...row,
    result: '',
    footnotes: [],
    lines: [],
    uncertainties: [],
    ...(stated?.direction && { stated: { direction: stated.direction } }),
  };
}
