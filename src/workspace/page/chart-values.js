import { numberText } from './fill.js';

/** The value of a series at a category; the points may come in another order. */
export function valueAt(series, category) {
  return series.data.find(({ label }) => label === category)?.value ?? 0;
}

/** "12,5%" of a share of 1. */
export function percent(share) {
  return `${numberText(Math.round(share * 1000) / 10)}%`;
}
