import { verdictLabel } from '../../targets/texts.ts';
import type { JudgedIndicator, Year } from '../corpus.ts';
import { rowLabel } from '../texts.ts';
import { type Anomaly, placeOf } from './anomaly.ts';

/** Rows that measure one thing and end differently, or print different figures for it. */
export function twinAnomalies({ indicators, byId }: Year): Anomaly[] {
  return indicators.flatMap((row, index) =>
    row.related.flatMap((relation): Anomaly[] => {
      const other = byId.get(relation.indicator);
      // Relations run both ways: each pair is told once, at its first row.
      if (other === undefined || indicators.indexOf(other) < index) return [];
      // While the year runs its figures are on their way.
      if (row.progress !== null || other.progress !== null) return [];
      const places = [placeOf(row, figures(row)), placeOf(other, figures(other))];
      if (relation.kind === 'contradicts')
        return [{ code: 'tables-contradict', places, detail: relation.reason }];
      const differ = relation.kind === 'same-measure' && !sameFigures(row, other);
      return differ ? [{ code: 'twin-values-differ', places, detail: relation.reason }] : [];
    }),
  );
}

function sameFigures(one: JudgedIndicator, other: JudgedIndicator): boolean {
  return one.target === other.target && one.result === other.result;
}

function figures(row: JudgedIndicator): string {
  return `${rowLabel(row)}: ${row.result} (${row.target}), ${verdictLabel(row.verdict.status)}`;
}
