import { valueAt } from './chart-values.js';
import { numberText } from './fill.js';
import { h } from './preact.js';
import { placeOn, roundScale, widthOf } from './scale.js';

const HEIGHT = 220;
const TOP = 14;
const BOTTOM = 28;

/** Lines, or with `area` what is under them too. */
export function Lines({ chart, title, width }) {
  const { series, axis_config: axes } = chart;
  const { categories } = axes;
  const scale = roundScale(
    series.flatMap(({ data }) => data.map(({ value }) => value)),
    4,
  );
  const left = Math.max(...scale.ticks.map((tick) => widthOf(numberText(tick)))) + 10;
  const inset = Math.min(widthOf(categories.at(-1) ?? '') / 2, 60) + 4;
  const y = placeOn(scale, HEIGHT - BOTTOM, TOP);
  const last = Math.max(categories.length - 1, 1);
  const x = (index) => left + inset + (index / last) * (width - left - 2 * inset);
  const every = Math.ceil(
    (Math.max(...categories.map(widthOf)) + 10) / Math.max((width - left) / categories.length, 1),
  );
  return h(
    'svg',
    { role: 'img', 'aria-label': title, width, height: HEIGHT, viewBox: `0 0 ${width} ${HEIGHT}` },
    scale.ticks.map((tick) =>
      h(
        'g',
        { key: tick },
        h('line', { class: tick === 0 ? 'axis' : 'grid', x1: left, x2: width, y1: y(tick), y2: y(tick) }),
        h('text', { class: 'value', x: left - 8, y: y(tick), 'text-anchor': 'end' }, numberText(tick)),
      ),
    ),
    categories.map((category, index) =>
      index % every === 0
        ? h(
            'text',
            { key: category, class: 'label', x: x(index), y: HEIGHT - 10, 'text-anchor': 'middle' },
            category,
          )
        : null,
    ),
    series.map((one, index) => {
      const points = categories.map((category, at) => ({ category, value: valueAt(one, category), at }));
      return drawSeries({ name: one.name, points, isArea: chart.type === 'area' }, index, { x, y });
    }),
  );
}

function drawSeries({ name, points, isArea }, index, { x, y }) {
  const line = points.map(({ at, value }) => `${x(at)},${y(value)}`).join(' ');
  const under = `${x(0)},${y(0)} ${line} ${x(points.length - 1)},${y(0)}`;
  return h(
    'g',
    { key: name, class: `drawn-${index}` },
    isArea ? h('polygon', { class: 'under', points: under }) : null,
    h('polyline', { class: 'line', points: line }),
    points.map(({ category, value, at }) =>
      h(
        'circle',
        { key: category, cx: x(at), cy: y(value), r: 4 },
        h('title', null, `${category}, ${name}: ${numberText(value)}`),
      ),
    ),
  );
}
