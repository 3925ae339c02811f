import { uncertaintyText } from '../import/texts.ts';
import type { Uncertainty } from '../record.ts';
import { noticeAt, type YearCheck } from './finding.ts';

function placeOf({ line, tableRow }: Uncertainty): string {
  if (tableRow) return ` (table ${tableRow.table}, row ${tableRow.row})`;
  return line === null ? '' : `:${line}`;
}

/** What the importer was not sure of, for a person to look at; no fault of the data. */
export const doubtCheck: YearCheck = {
  name: 'doubts',
  run({ index }) {
    const file = index.source.file;
    const all = [
      ...index.warnings.map((doubt) => ({ doubt, row: '' })),
      ...index.indicators.flatMap(({ id, uncertainties }) =>
        uncertainties.map((doubt) => ({ doubt, row: ` ${id}` })),
      ),
    ];
    return all.map(({ doubt, row }) => noticeAt(`${file}${placeOf(doubt)}${row}`, uncertaintyText(doubt)));
  },
};
