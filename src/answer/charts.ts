import type { JudgedIndicator } from '../report/corpus.ts';
import { PROGRESS_STATES } from '../targets/progress.ts';
import { STATUSES } from '../targets/verdict.ts';
import type { AnswerBlock } from './answer.ts';
import { tally } from './build.ts';
import { shownUnit } from './figures.ts';
import { progressShort } from './standing/texts.ts';
import * as t from './texts.ts';

/** More groups than this are too thin to be compared by eye: the table beside the chart has them all. */
const MAX_GROUPS = 12;

/** How many of each group were met, in part, or not; nothing for a group alone. */
export function verdictChart(
  title: string,
  groups: readonly { name: string; rows: readonly JudgedIndicator[] }[],
): AnswerBlock[] {
  if (groups.length < 2) return [];
  const shown = groups.slice(0, MAX_GROUPS);
  const counts = shown.map(({ rows }) => tally(rows));
  const series = counts.some(({ progress }) => progress !== null)
    ? PROGRESS_STATES.map((state) => ({
        name: progressShort(state),
        values: counts.map(({ progress }) => progress?.[state] ?? 0),
      }))
    : STATUSES.map((status) => ({
        name: t.statusShort(status),
        values: counts.map((each) => each[status]),
      }));
  return [
    {
      kind: 'chart',
      title: shown.length < groups.length ? t.firstOf(title, MAX_GROUPS) : title,
      categories: shown.map(({ name }) => name),
      series: series.filter(({ values }) => values.some((value) => value > 0)),
    },
  ];
}

/** Target and result of a row side by side, where both are one number in one unit; else nothing. */
export function targetChart(row: JudgedIndicator): AnswerBlock[] {
  const [part, ...others] = row.verdict.parts;
  if (part === undefined || others.length > 0) return [];
  const { target, result } = part;
  if (target.kind !== 'number' || result.kind !== 'number' || target.unit !== result.unit) return [];
  return [
    {
      kind: 'chart',
      title: t.targetAndResult(shownUnit(target.unit)),
      categories: [t.chartLabels.target, t.chartLabels.result],
      series: [{ name: t.chartLabels.value, values: [target.value, result.value] }],
    },
  ];
}
