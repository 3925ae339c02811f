import type { Corpus, JudgedIndicator, Year } from '../report/corpus.ts';
import { rowKey } from './button-values.ts';

/** A row of some year. */
export interface FoundRow {
  row: JudgedIndicator;
  year: Year;
}

/** Finds the row that a button or an option stands for; null where the data no longer holds it. */
export function rowFinder(corpus: Corpus): (key: string) => FoundRow | null {
  const rows = new Map(
    [...corpus.years.values()].flatMap((year) =>
      year.indicators.map((row) => [rowKey(year.year, row.id), { row, year }] as const),
    ),
  );
  return (key) => rows.get(key) ?? null;
}
