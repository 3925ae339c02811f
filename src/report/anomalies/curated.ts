import type { JudgedIndicator, Year } from '../corpus.ts';
import type { AnomalyEntry, Knowledge } from '../knowledge.ts';
import { groundsHold, isRow, standsIn } from '../matching.ts';
import { type Anomaly, placeOf } from './anomaly.ts';

/** What only a reader sees, where the words that it rests on are still there. */
export function curatedAnomalies({ indicators }: Year, { anomalies }: Knowledge): Anomaly[] {
  return anomalies.flatMap((entry) => {
    const places = indicators.filter((row) => applies(entry, row)).map((row) => placeOf(row));
    return places.length === 0 ? [] : [{ code: entry.code, places, detail: entry.reason }];
  });
}

/** Whether a curated anomaly is there in this row; also asked by the check of the curated files. */
export function applies({ row, restsOn }: AnomalyEntry, indicator: JudgedIndicator): boolean {
  const { algorithm, objective, ...grounds } = restsOn;
  return (
    isRow(row, indicator) &&
    groundsHold(grounds, indicator, indicator.notes) &&
    (algorithm === undefined || standsIn(algorithm, indicator.algorithm ?? '')) &&
    (objective === undefined || standsIn(objective, indicator.objective ?? ''))
  );
}
