import type { Answer, AnswerBlock } from '../../src/answer/answer.ts';
import { answerOf, tally, tallyFigures } from '../../src/answer/build.ts';
import { verdictChart } from '../../src/answer/charts.ts';
import { percent } from '../../src/answer/texts.ts';
import type { Query } from '../../src/query/query.ts';
import { select } from '../../src/query/select.ts';
import type { JudgedIndicator } from '../../src/report/corpus.ts';
import type { Desk } from '../intent.ts';
import { matchingHints } from './courses.ts';
import { type Pair, pairedRows } from './pairs.ts';
import * as texts from './texts.ts';
import type { YearsCompared } from './years.ts';

interface Side {
  year: number;
  rows: readonly JudgedIndicator[];
  counts: ReturnType<typeof tally>;
}

/** Two years as wholes, or a part of them: the verdicts of each, and how the rows went that are in both. */
export function overview(query: Query, desk: Desk, years: YearsCompared): Answer {
  const [before, after] = [years.earlier, years.later].map((year) => sideOf(year, query, desk));
  const common = {
    intent: 'trend',
    year: query.year,
    where: query.where,
    aim: texts.aimAgainst(years.earlier),
  };
  if (!before || !after || after.rows.length + before.rows.length === 0)
    return answerOf({ ...common, outcome: 'empty', headline: texts.noneOfThese, blocks: [], rows: [] });
  const { pairs, alone } = pairedRows(after.rows, years, desk);
  const followed = new Set(pairs.map((pair) => pair.before.id));
  const gone = before.rows.filter(({ id }) => !followed.has(id));
  const running = after.counts.progress !== null;
  return answerOf({
    ...common,
    headline: running ? texts.overviewRunning(before, after) : texts.overview(before, after),
    blocks: [
      ...(running
        ? []
        : verdictChart(
            texts.chartTitle,
            [before, after].map(({ year, rows }) => ({ name: String(year), rows })),
          )),
      ...tables([before, after]),
      ...(running ? [{ kind: 'paragraph', text: texts.partial(years.later) } as const] : [courses(pairs)]),
      ...matchingHints(pairs, { alone, gone, years }),
    ],
    rows: [],
    figures: [before, after].flatMap(({ year, counts }) => tallyFigures(counts, String(year))),
    suggestions: running ? [] : texts.furtherQuestions(years.earlier),
  });
}

function sideOf(year: number, query: Query, desk: Desk): Side | null {
  const library = desk.libraryOf(year);
  if (library === null) return null;
  const rows = select(library, query.where);
  return { year, rows, counts: tally(rows) };
}

/** A year in progress has other columns: it is told apart. */
function tables(sides: readonly Side[]): AnswerBlock[] {
  const closed = sides.filter(({ counts }) => counts.progress === null);
  const running = sides.filter(({ counts }) => counts.progress !== null);
  return [
    {
      kind: 'table',
      columns: texts.overviewColumns,
      rows: closed.map(({ year, counts }) => [
        String(year),
        ...[
          counts.total,
          counts.met,
          counts['partially-met'],
          counts['not-met'],
          counts['not-assessable'],
        ].map(String),
        counts.total === 0 ? texts.noShare : percent(counts.met / counts.total),
      ]),
    },
    ...running.map(
      ({ year, counts }): AnswerBlock => ({
        kind: 'table',
        columns: texts.runningColumns,
        rows: [texts.runningCells(year, counts)],
      }),
    ),
  ];
}

function courses(pairs: readonly Pair[]): AnswerBlock {
  const count = (course: string | null) => pairs.filter(({ change }) => change.course === course).length;
  return {
    kind: 'paragraph',
    text: texts.courses({
      total: pairs.length,
      better: count('better'),
      worse: count('worse'),
      same: count('same'),
      unknown: count(null),
    }),
  };
}
