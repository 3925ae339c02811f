import type { Corpus, JudgedIndicator, Year } from '../report/corpus.ts';
import { rowKey, yearOfKey } from './button-values.ts';

/** A row of some year. */
export interface FoundRow {
  row: JudgedIndicator;
  year: Year;
}

/** Finds the row that a button or an option stands for; null where the data no longer holds it. */
export function rowFinder(corpus: Corpus): (key: string) => FoundRow | null {
  // Each year when it is first asked about: its rows are judged then.
  const known = new Map<number, ReadonlyMap<string, FoundRow>>();

  function rowsOf(year: Year): ReadonlyMap<string, FoundRow> {
    const rows =
      known.get(year.year) ??
      new Map(year.indicators.map((row) => [rowKey(year.year, row.id), { row, year }]));
    known.set(year.year, rows);
    return rows;
  }

  return (key) => {
    const year = corpus.years.get(yearOfKey(key));
    return year === undefined ? null : (rowsOf(year).get(key) ?? null);
  };
}
