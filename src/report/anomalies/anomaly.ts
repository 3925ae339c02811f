import type { JudgedIndicator } from '../corpus.ts';
import type { AnomalyEntry } from '../knowledge.ts';
import { rowLabel } from '../texts.ts';

/** What is inconsistent in a report: found by a check, or by a reader and curated. */
export type AnomalyCode =
  | 'code-used-twice'
  | 'code-shared-by-tables'
  | 'objective-number-used-twice'
  | 'heading-repeated'
  | 'pira-code-cited-twice'
  | 'crossed-references'
  | 'programme-amounts-differ'
  | 'column-mislabelled'
  | 'missing-cell'
  | 'bracket-not-closed'
  | 'part-without-number'
  | 'algorithm-not-of-target'
  | 'unit-not-of-target'
  | 'tables-contradict'
  | 'twin-values-differ'
  | 'footnote-repeats-itself'
  | AnomalyEntry['code'];

export interface Place {
  /** Id of the row; null for a place that belongs to no row. */
  indicator: string | null;
  /** Line of the report's text, counted from 1; null where it has none. */
  line: number | null;
  /** The words in question, or the row's name. */
  words: string;
}

export interface Anomaly {
  code: AnomalyCode;
  places: readonly Place[];
  /** What it is about: a code, the amounts, the repeated words; for a curated one the whole reason. */
  detail: string;
}

/** The place of a row, with the words in question or else its name. */
export function placeOf(row: JudgedIndicator, words: string = rowLabel(row)): Place {
  return { indicator: row.id, line: row.lines[0]?.from ?? null, words };
}

/** Rows by a key, in the order of the first of each; rows without a key are left out. */
export function groupBy(
  rows: readonly JudgedIndicator[],
  keyOf: (row: JudgedIndicator) => string | null,
): ReadonlyMap<string, JudgedIndicator[]> {
  const groups = new Map<string, JudgedIndicator[]>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key !== null) groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return groups;
}
