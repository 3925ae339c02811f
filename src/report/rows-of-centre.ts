import { rememberFor } from '../language/remember.ts';
import type { JudgedIndicator, Year } from './corpus.ts';

/** The rows that a centre answers for, alone or with others, in document order: in a year of many bodies a few of all. */
export function rowsOfCentre(year: Year, name: string): readonly JudgedIndicator[] {
  return byCentre(year).get(name) ?? [];
}

const byCentre = rememberFor((year: Year): ReadonlyMap<string, readonly JudgedIndicator[]> => {
  const rows = new Map<string, JudgedIndicator[]>();
  for (const row of year.indicators) {
    for (const name of new Set(row.centres.map((centre) => centre.name))) {
      const own = rows.get(name);
      if (own) own.push(row);
      else rows.set(name, [row]);
    }
  }
  return rows;
});
