import { formatNumber } from '../language/italian-number.ts';
import type { BudgetCap } from '../report/record.ts';
import { readAmount } from './cell-values.ts';
import type { Report, Take } from './read-row.ts';

/** The cap and, for a band, its lower end, both in euro. */
export function readBudgetCap(take: Take, report: Report): BudgetCap | null {
  const max = take('capMax', readAmount);
  const min = take('capMin', readAmount);
  if (max === null) {
    if (min !== null) report('capMin', { code: 'minimum-without-cap', words: formatNumber(min) });
    return null;
  }
  if (min !== null && min > max)
    report('capMin', { code: 'band-upside-down', min: formatNumber(min), max: formatNumber(max) });
  return { max, min };
}
