import { answerOf, rowBlocks } from '../../src/answer/build.ts';
import { has } from '../../src/query/reading/reading.ts';
import { select } from '../../src/query/select.ts';
import { type Anomaly, anomaliesOf } from '../../src/report/anomalies/index.ts';
import { anomalyText, placeText } from '../../src/report/anomalies/texts.ts';
import { type Desk, type Intent, STRENGTH } from '../intent.ts';
import * as texts from './texts.ts';

/** What is inconsistent in the report itself, for the planning office. */
export const anomalies: Intent = {
  name: 'anomalies',
  claim: (reading) => (has(reading, 'anomaly') ? { strength: STRENGTH.certain } : null),
  answer(query, desk) {
    const { year } = desk.library;
    const about = query.where.length > 0 ? select(desk.library, query.where) : null;
    const found = anomaliesAbout(desk, about && new Set(about.map((row) => row.id)));
    if (found.length === 0 && about && about.length > 0 && about.length <= MAX_SHOWN)
      return answerOf({
        intent: 'anomalies',
        year: query.year,
        where: query.where,
        aim: texts.aim,
        headline: texts.noneOn(about.length, year.year),
        blocks: rowBlocks(about, desk.library),
        rows: about,
      });
    const ids = new Set(found.flatMap((anomaly) => anomaly.places.flatMap((place) => place.indicator ?? [])));
    return {
      ...answerOf({
        intent: 'anomalies',
        year: query.year,
        where: query.where,
        aim: texts.aim,
        outcome: found.length > 0 ? 'answered' : 'empty',
        headline: found.length > 0 ? texts.headline(found.length, year.year) : texts.none(year.year),
        blocks:
          found.length === 0
            ? []
            : [
                {
                  kind: 'table',
                  columns: texts.columns,
                  rows: found.map((anomaly) => [
                    anomalyText(anomaly),
                    anomaly.places.map((place) => placeText(place)).join('; '),
                  ]),
                },
                { kind: 'hint', text: texts.forWhom },
              ],
        rows: [],
        figures: [{ label: texts.aim, value: found.length, unit: '' }],
      }),
      indicators: year.indicators.filter((row) => ids.has(row.id)).map((row) => row.id),
    };
  },
};

/** Few enough that what the report prints of them can be shown in full. */
const MAX_SHOWN = 3;

/** All of the year's, or those that touch one of these rows. */
function anomaliesAbout({ library, corpus }: Desk, ids: ReadonlySet<string> | null): readonly Anomaly[] {
  const all = anomaliesOf(library.year, corpus.knowledge);
  return ids
    ? all.filter((anomaly) =>
        anomaly.places.some((place) => place.indicator !== null && ids.has(place.indicator)),
      )
    : all;
}
