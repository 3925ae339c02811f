import { uncertaintyText } from '../import/texts.ts';
import { noticeAt, type YearCheck } from './finding.ts';

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
    return all.map(({ doubt, row }) => noticeAt(`${file}:${doubt.line}${row}`, uncertaintyText(doubt)));
  },
};
