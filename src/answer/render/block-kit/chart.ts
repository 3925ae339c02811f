import type { AnswerBlock } from '../../answer.ts';
import type { ChartBlock } from './block.ts';
import { cut } from './cut.ts';
import { escapePlain, oneLine } from './escape.ts';
import { LIMITS } from './limits.ts';

type Chart = Extract<AnswerBlock, { kind: 'chart' }>;

/** Null where Slack's chart can't hold it: the figures stand in the answer's words anyway. */
export function chartBlock({ title, categories, series }: Chart): ChartBlock | null {
  const labels = distinct(categories);
  const names = distinct(series.map(({ name }) => name));
  const drawn = series.map(({ values }, index) => ({
    name: names[index] ?? '',
    data: labels.map((label, at) => ({ label, value: values[at] ?? Number.NaN })),
  }));
  const text = cut(plain(title), LIMITS.chartTitle);
  const fits =
    text !== '' &&
    labels.length > 0 &&
    labels.length <= LIMITS.chartPoints &&
    drawn.length > 0 &&
    drawn.length <= LIMITS.chartSeries &&
    drawn.every(({ data }) => data.every(({ value }) => Number.isFinite(value)));
  if (!fits) return null;
  return {
    type: 'data_visualization',
    title: text,
    chart: { type: 'bar', series: drawn, axis_config: { categories: labels } },
  };
}

/** Short enough for Slack, and none like another: "Comunicazione coord…", "Comunicazione co… 2". */
function distinct(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const whole = plain(name) || '–';
    let label = cut(whole, LIMITS.chartLabel);
    for (let number = 2; taken.has(label); number += 1) {
      const ending = ` ${number}`;
      label = `${cut(whole, LIMITS.chartLabel - ending.length)}${ending}`;
    }
    taken.add(label);
    return label;
  });
}

function plain(text: string): string {
  return oneLine(escapePlain(text));
}
