import { formatNumber } from '../../language/italian-number.ts';
import type { Year } from '../corpus.ts';
import { type Anomaly, groupBy, placeOf } from './anomaly.ts';

/** One programme of one mission, printed with several amounts. */
export function programmeAnomalies({ indicators }: Year): Anomaly[] {
  const groups = groupBy(indicators, ({ mission, programme }) =>
    mission === null || programme === null ? null : `${mission.code}/${programme.code}`,
  );
  return [...groups].flatMap(([key, rows]): Anomaly[] => {
    const byAmount = groupBy(rows, ({ programmeBudget }) =>
      programmeBudget === null ? null : String(programmeBudget),
    );
    if (byAmount.size < 2) return [];
    const amounts = [...byAmount.keys()].map((amount) => `€ ${formatNumber(Number(amount))}`);
    const firsts = [...byAmount.values()].flatMap(([first]) => (first === undefined ? [] : [first]));
    return [
      {
        code: 'programme-amounts-differ',
        places: firsts.map((row, index) => placeOf(row, amounts[index] ?? '')),
        detail: `${key}: ${amounts.join(', ')}`,
      },
    ];
  });
}
