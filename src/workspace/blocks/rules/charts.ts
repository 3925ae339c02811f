import { isObject, type JsonObject } from '../../state/wire.ts';
import { byType, list, number, object, type Rule, say, text } from '../check.ts';
import { BLOCK_ID } from './objects.ts';

/** Charts (docs.slack.dev/reference/block-kit/blocks/data-visualization-block). */

const TITLE = text(50, 1);
const LABEL = text(20, 1);
const POINTS = 20;
const SERIES = 6;

const positive: Rule = (value, at) =>
  typeof value === 'number' && value <= 0 ? [say('must be greater than 0', at)] : number()(value, at);

const SEGMENT = object({ required: { label: LABEL, value: positive } });
const POINT = object({ required: { label: LABEL, value: number() } });
const ONE_SERIES = object({ required: { name: LABEL, data: list(POINT, POINTS) } });
const AXES = object({
  required: { categories: list(LABEL, POINTS) },
  optional: { x_label: TITLE, y_label: TITLE },
});

const PLOT = object({
  required: { series: list(ONE_SERIES, SERIES), axis_config: AXES },
  also: (chart, at) => [...distinctNames(chart, at), ...knownLabels(chart, at)],
});

const CHART = byType({
  pie: object({ required: { segments: list(SEGMENT, SERIES) } }),
  bar: PLOT,
  line: PLOT,
  area: PLOT,
});

export const DATA_VISUALIZATION = object({
  required: { title: TITLE, chart: CHART },
  optional: { block_id: BLOCK_ID },
});

function distinctNames(chart: JsonObject, at: string): string[] {
  const names = series(chart).map((one) => one.name);
  return new Set(names).size < names.length ? [say('series names must be unique', `${at}/series`)] : [];
}

/** Each series gives one point for each category. */
function knownLabels(chart: JsonObject, at: string): string[] {
  const axes = isObject(chart.axis_config) ? chart.axis_config.categories : [];
  const categories = Array.isArray(axes) ? axes : [];
  return series(chart).flatMap((one, index) => {
    const labels = Array.isArray(one.data)
      ? one.data.map((point) => (isObject(point) ? point.label : null))
      : [];
    const same = labels.length === categories.length && labels.every((label) => categories.includes(label));
    return same ? [] : [say('data labels must match the axis categories', `${at}/series/${index}/data`)];
  });
}

function series(chart: JsonObject): JsonObject[] {
  return Array.isArray(chart.series) ? chart.series.filter(isObject) : [];
}
