import type { Answer, AnswerBlock, Figure } from '../../src/answer/answer.ts';
import { answerOf } from '../../src/answer/build.ts';
import { refOf, shownUnit, verdictOf } from '../../src/answer/items.ts';
import type { Query } from '../../src/query/query.ts';
import { select } from '../../src/query/select.ts';
import { type Course, measureIn } from '../../src/report/across-years/change.ts';
import type { JudgedIndicator } from '../../src/report/corpus.ts';
import { isOpen } from '../../src/report/year-on.ts';
import type { Desk } from '../intent.ts';
import { type Pair, pairedRows } from './pairs.ts';
import * as texts from './texts.ts';
import type { YearsCompared } from './years.ts';

/** What got better or worse, row by row. */
export function courseList(
  course: Exclude<Course, 'same'>,
  query: Query,
  { desk, years }: { desk: Desk; years: YearsCompared },
): Answer {
  const asked = select(desk.library, query.where);
  const { pairs, alone } = pairedRows(asked, years, desk);
  const found = pairs.filter(({ change }) => change.course === course);
  const common = {
    intent: 'trend',
    year: query.year,
    where: query.where,
    aim: texts.courseAim(course, years.earlier),
    rows: found.map(({ after }) => after),
  };
  const hints = matchingHints(pairs, { alone, gone: [], years });
  if (isOpen(desk.library.year, desk.today))
    return answerOf({
      ...common,
      outcome: 'empty',
      headline: texts.partial(years.later),
      blocks: hints,
      rows: [],
    });
  if (found.length === 0)
    return answerOf({
      ...common,
      outcome: 'empty',
      headline: texts.noCourse(course, pairs.length),
      blocks: hints,
    });
  return answerOf({
    ...common,
    headline: texts.courseHeadline(course, found.length, { total: pairs.length, years }),
    blocks: [pairTable(found, years), { kind: 'hint', text: texts.courseRule }, ...hints],
    figures: [
      { label: texts.courseLabel(course), value: found.length, unit: '' },
      { label: texts.pairsLabel, value: pairs.length, unit: '' },
      ...found.flatMap((pair) => earlierFigure(pair, years)),
    ],
  });
}

/** The rows of two years side by side. */
export function pairTable(pairs: readonly Pair[], years: YearsCompared): AnswerBlock {
  const marked = pairs.some(({ confirmed }) => !confirmed);
  return {
    kind: 'table',
    columns: [...texts.pairColumns(years), ...(marked ? [texts.matchColumn] : [])],
    rows: pairs.map(({ before, after, change, confirmed }) => [
      texts.rowCell(refOf(after), after.code, after.name),
      texts.resultAgainst(before.result, before.target),
      texts.resultAgainst(after.result, after.target),
      change.difference === null ? texts.noShare : texts.differenceShort(change.difference),
      texts.verdicts(verdictOf(before), verdictOf(after)),
      ...(marked ? [texts.matchState(confirmed)] : []),
    ]),
  };
}

export function earlierFigure({ before }: Pair, { earlier }: YearsCompared): Figure[] {
  const measure = measureIn(before);
  return measure === null
    ? []
    : [
        {
          label: texts.resultLabel(refOf(before), earlier),
          value: measure.value,
          unit: shownUnit(measure.unit),
        },
      ];
}

/** What rests on proposals, and what could not be set side by side. */
export function matchingHints(
  pairs: readonly Pair[],
  {
    alone,
    gone,
    years,
  }: { alone: readonly JudgedIndicator[]; gone: readonly JudgedIndicator[]; years: YearsCompared },
): AnswerBlock[] {
  const proposed = pairs.filter(({ confirmed }) => !confirmed).length;
  const lines = [
    ...(proposed > 0 ? [texts.proposed(proposed, pairs.length)] : []),
    ...(alone.length > 0 ? [texts.alone(alone.map(refOf), years)] : []),
    ...(gone.length > 0 ? [texts.gone(gone.map(refOf), years)] : []),
  ];
  return lines.map((text) => ({ kind: 'hint', text }));
}
