import type { Answer } from '../../src/answer/answer.ts';
import { answerOf } from '../../src/answer/build.ts';
import { placeOf, refOf, titleOf } from '../../src/answer/items.ts';
import { percent } from '../../src/answer/texts.ts';
import { degreeOf } from '../../src/query/measures.ts';
import { numberOption, type Query } from '../../src/query/query.ts';
import { select } from '../../src/query/select.ts';
import { isBehind } from '../../src/report/year-on.ts';
import type { Desk } from '../intent.ts';
import * as texts from './texts.ts';

const DEFAULT_TOP = 5;

/** The indicators furthest above or below their targets, where a share of the target means something. */
export function rankIndicators(query: Query, desk: Desk): Answer {
  const { order } = query.options;
  const nearest = order === 'nearest';
  const worst = order === 'worst';
  /** Missed and met alike: of rows that a thread is about. */
  const whole = query.options.whole === true;
  const from = numberOption(query.options, 'from') ?? 0;
  const asked = select(desk.library, query.where);
  const unmeasured = worst || nearest ? asked.filter((row) => isBehind(row) && degreeOf(row) === null) : [];
  const measured = asked
    .map((row) => ({ row, degree: degreeOf(row) }))
    .filter((entry): entry is { row: (typeof entry)['row']; degree: number } => entry.degree !== null)
    .filter(({ row, degree }) => whole || (nearest ? isBehind(row) : worst ? degree < 1 : degree >= 1))
    .sort((a, b) => (a.degree - b.degree) * (worst ? 1 : -1))
    .slice(from, from + (numberOption(query.options, 'top') ?? DEFAULT_TOP));
  const running = asked.some(({ progress }) => progress !== null);
  const rows = measured.map(({ row }) => row);
  const common = { intent: 'rank', year: query.year, where: query.where, aim: texts.aim, rows };
  const [first] = measured;
  if (!first)
    return answerOf({
      ...common,
      outcome: 'empty',
      headline: from > 0 ? texts.noMore : texts.none,
      blocks: [],
    });
  const ranked = (nearest ? texts.nearestDegree : worst ? texts.bottomDegree : texts.topDegree)(rows.length);
  return answerOf({
    ...common,
    headline:
      from > 0
        ? texts.placesDegree(from + 1, from + rows.length, worst)
        : whole
          ? texts.firstDegree(titleOf(first.row), percent(first.degree), worst)
          : ranked,
    blocks: [
      {
        kind: 'table',
        columns: texts.degreeColumns,
        rows: measured.map(({ row, degree }) => [
          placeOf(row),
          row.name,
          row.target,
          row.result,
          percent(degree),
        ]),
      },
      { kind: 'hint', text: texts.degreeLimits },
      ...(unmeasured.length === 0
        ? []
        : [
            {
              kind: 'hint',
              text: (running ? texts.running.unmeasured : texts.unmeasured)(unmeasured.map(refOf)),
            } as const,
          ]),
    ],
  });
}
