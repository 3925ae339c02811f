import type { Answer, AnswerBlock, Figure } from '../../src/answer/answer.ts';
import { answerOf } from '../../src/answer/build.ts';
import { refOf, shownUnit, titleOf, verdictOf } from '../../src/answer/items.ts';
import type { Query } from '../../src/query/query.ts';
import { atomsOf } from '../../src/query/where.ts';
import { changeBetween, measureIn } from '../../src/report/across-years/change.ts';
import { counterpartsBetween } from '../../src/report/across-years/counterparts.ts';
import type { JudgedIndicator } from '../../src/report/corpus.ts';
import type { Desk } from '../intent.ts';
import { yearOf } from './pairs.ts';
import * as texts from './texts.ts';
import { yearsCompared } from './years.ts';

/** One indicator in every year that it can be followed to, in ascending order. */
interface Step {
  year: number;
  row: JudgedIndicator;
  confirmed: boolean;
}

/** A few indicators through the years, found in `year`: their figures, what changed of the target, and where they can't be followed. */
export function history(
  rows: readonly JudgedIndicator[],
  query: Query,
  { desk, year }: { desk: Desk; year: number },
): Answer {
  const followed = rows.map((row) => stepsOf(row, year, desk));
  const [first, ...others] = followed;
  return answerOf({
    intent: 'trend',
    year: query.year,
    where: query.where,
    aim: texts.aim,
    outcome: followed.every((steps) => steps.length < 2) ? 'empty' : 'answered',
    headline: first && others.length === 0 ? headlineOne(first, { query, desk }) : texts.several(rows.length),
    blocks: [
      ...followed.flatMap((steps) => blocksOf(steps, desk)),
      ...otherBearers(followed.flat(), query, desk),
    ],
    rows: year === query.year ? rows : [],
    figures: followed.flatMap(figures),
  });
}

function stepsOf(row: JudgedIndicator, year: number, desk: Desk): Step[] {
  return [...desk.corpus.years.keys()].flatMap((other): Step[] => {
    if (other === year) return [{ year, row, confirmed: true }];
    const found = counterpartsBetween(desk.corpus, year, other).get(row.id);
    const there = found && yearOf(other, desk)?.byId.get(found.id);
    return there && found ? [{ year: other, row: there, confirmed: found.confirmed }] : [];
  });
}

/** The year asked about beside the one compared with, or the last before it. */
function headlineOne(steps: readonly Step[], { query, desk }: { query: Query; desk: Desk }): string {
  // One that begins in the year asked about has only later ones to stand beside.
  const last = steps.slice(1).findLast(({ year }) => year <= query.year) ?? steps[1] ?? steps[0];
  if (!last) return texts.several(0);
  const { earlier } = yearsCompared(query, desk);
  const past = steps.filter(({ year }) => year < last.year);
  const before = past.find(({ year }) => year === earlier) ?? past.at(-1);
  if (!before) return texts.unfollowed(titleOf(last.row), last.year, othersThan([last.year], desk));
  return texts.went(
    refOf(last.row),
    { year: before.year, result: before.row.result },
    { year: last.year, result: last.row.result, verdict: verdictOf(last.row) },
  );
}

function blocksOf(steps: readonly Step[], desk: Desk): AnswerBlock[] {
  const last = steps.at(-1);
  if (!last) return [];
  const missing = othersThan(
    steps.map(({ year }) => year),
    desk,
  );
  const lines = [
    ...steps.slice(1).flatMap((step, at) => changeLines(steps[at], step)),
    ...(missing.length > 0 ? [texts.notIn(missing)] : []),
    ...(steps.some(({ confirmed }) => !confirmed) ? [texts.proposedOne] : []),
  ];
  return [
    { kind: 'heading', text: titleOf(last.row) },
    ...chartOf(steps),
    {
      kind: 'table',
      columns: texts.historyColumns,
      rows: steps.map(({ year, row }) => [
        String(year),
        refOf(row),
        row.target,
        texts.resultIn(row.result, row.progress !== null),
        verdictOf(row),
      ]),
    },
    ...(lines.length > 0 ? [{ kind: 'bullets', items: lines } as const] : []),
  ];
}

function changeLines(before: Step | undefined, after: Step): string[] {
  if (before === undefined) return [];
  const { difference, noDifference, course, targetChanged } = changeBetween(before.row, after.row);
  const years = { before: before.year, after: after.year };
  return [
    difference !== null && course !== null
      ? texts.difference(years, difference, course)
      : texts.noDifference(years, noDifference ?? 'no-number'),
    ...(targetChanged && noDifference !== 'target'
      ? [texts.targetChanged(years, before.row.target, after.row.target)]
      : []),
  ];
}

function othersThan(years: readonly number[], { corpus }: Desk): number[] {
  return [...corpus.years.keys()].filter((year) => !years.includes(year));
}

/** The results, where in every year they are one number of one unit. */
function chartOf(steps: readonly Step[]): AnswerBlock[] {
  const measures = steps.map(({ row }) => measureIn(row));
  const unit = measures[0]?.unit;
  const isOne = measures.every((measure) => measure !== null && measure.unit === unit);
  if (steps.length < 2 || unit === undefined || !isOne) return [];
  return [
    {
      kind: 'chart',
      title: texts.resultsByYear(shownUnit(unit)),
      categories: steps.map(({ year, row }) => texts.yearLabel(year, row.progress !== null)),
      series: [{ name: texts.result, values: measures.map((measure) => measure?.value ?? 0) }],
    },
  ];
}

function figures(steps: readonly Step[]): Figure[] {
  return steps.flatMap(({ year, row }) => {
    const measure = measureIn(row);
    return measure === null
      ? []
      : [{ label: texts.resultLabel(refOf(row), year), value: measure.value, unit: shownUnit(measure.unit) }];
  });
}

/** A code that was asked for may have been another row's in another year. */
function otherBearers(steps: readonly Step[], query: Query, desk: Desk): AnswerBlock[] {
  const years = [...new Set(steps.map(({ year }) => year))];
  return atomsOf(query.where, 'code').flatMap(({ code }) =>
    years.flatMap((year) =>
      (yearOf(year, desk)?.indicators ?? [])
        .filter((row) => row.code === code && row.section === steps[0]?.row.section)
        .filter((row) => !steps.some((step) => step.year === year && step.row.id === row.id))
        .map((row): AnswerBlock => ({ kind: 'hint', text: texts.otherBearer(year, code, titleOf(row)) })),
    ),
  );
}
