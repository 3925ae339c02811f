import type { Answer } from '../../src/answer/answer.ts';
import { answerOf } from '../../src/answer/build.ts';
import type { Query } from '../../src/query/query.ts';
import { select } from '../../src/query/select.ts';
import type { Desk } from '../intent.ts';
import { earlierFigure, matchingHints, pairTable } from './courses.ts';
import { pairedRows } from './pairs.ts';
import * as texts from './texts.ts';
import type { YearsCompared } from './years.ts';

/** Of which indicators another target is asked than in the earlier year. */
export function changedTargets(query: Query, desk: Desk, years: YearsCompared): Answer {
  const { pairs, alone } = pairedRows(select(desk.library, query.where), years, desk);
  const found = pairs.filter(({ change }) => change.targetChanged);
  const hints = matchingHints(pairs, { alone, gone: [], years });
  return answerOf({
    intent: 'trend',
    year: query.year,
    where: query.where,
    aim: texts.changedAim(years.earlier),
    outcome: found.length === 0 ? 'empty' : 'answered',
    headline: texts.changedHeadline(found.length, pairs.length, years),
    blocks: [...(found.length === 0 ? [] : [pairTable(found, years)]), ...hints],
    rows: found.map(({ after }) => after),
    figures: [
      { label: texts.foundLabel, value: found.length, unit: '' },
      ...found.flatMap((pair) => earlierFigure(pair, years)),
    ],
  });
}
