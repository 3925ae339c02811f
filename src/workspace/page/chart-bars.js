import { valueAt } from './chart-values.js';
import { numberText } from './fill.js';
import { h } from './preact.js';
import { placeOn, roundScale, widthOf } from './scale.js';

const BAR = 16;
const BETWEEN = 3;
const GROUP_GAP = 12;
const LABEL_GAP = 8;

/** Bars that lie: names of centres and themes are too long to stand under bars that stand. */
export function Bars({ chart, title, width }) {
  const { series, axis_config: axes } = chart;
  const { categories } = axes;
  const values = series.flatMap(({ data }) => data.map(({ value }) => value));
  const left = Math.min(Math.max(...categories.map(widthOf)) + LABEL_GAP, width * 0.42);
  const right = width - Math.max(...values.map((value) => widthOf(numberText(value)))) - LABEL_GAP;
  const scale = roundScale(values, 5);
  const x = placeOn(scale, left, right);
  const group = series.length * (BAR + BETWEEN) + GROUP_GAP;
  const height = categories.length * group;
  return h(
    'svg',
    { role: 'img', 'aria-label': title, width, height, viewBox: `0 0 ${width} ${height}` },
    categories.map((category, at) => {
      const top = at * group + GROUP_GAP / 2;
      const middle = top + (group - GROUP_GAP - BETWEEN) / 2;
      return h(
        'g',
        { key: category },
        h('text', { class: 'label', x: left - LABEL_GAP, y: middle, 'text-anchor': 'end' }, category),
        series.map((one, index) =>
          bar({ value: valueAt(one, category), name: one.name, category }, index, { x, top }),
        ),
      );
    }),
    h('line', { class: 'axis', x1: x(0), x2: x(0), y1: 0, y2: height }),
  );
}

function bar({ value, name, category }, index, { x, top }) {
  const y = top + index * (BAR + BETWEEN);
  const [from, to] = [Math.min(x(0), x(value)), Math.max(x(0), x(value))];
  return h(
    'g',
    { key: name },
    h(
      'rect',
      { class: `series-${index}`, x: from, y, width: Math.max(to - from, 1), height: BAR, rx: 3 },
      h('title', null, `${category}, ${name}: ${numberText(value)}`),
    ),
    h('text', { class: 'value', x: to + 5, y: y + BAR / 2 }, numberText(value)),
  );
}
