import { percent } from './chart-values.js';
import { numberText } from './fill.js';
import { h } from './preact.js';

const SIZE = 180;
const RADIUS = 68;
const THICKNESS = 38;

/** A ring of shares, with the whole in its middle and the names beside it. */
export function Pie({ chart, title }) {
  const whole = chart.segments.reduce((sum, { value }) => sum + value, 0);
  const around = 2 * Math.PI * RADIUS;
  let before = 0;
  const arcs = chart.segments.map(({ label, value }, index) => {
    const length = (value / whole) * around;
    const arc = h(
      'circle',
      {
        key: label,
        class: `arc drawn-${index}`,
        cx: SIZE / 2,
        cy: SIZE / 2,
        r: RADIUS,
        'stroke-width': THICKNESS,
        // A hair is left between two arcs, so that they are told apart without colours too.
        'stroke-dasharray': `${Math.max(length - 1.5, 0.5)} ${around}`,
        'stroke-dashoffset': -before,
        transform: `rotate(-90 ${SIZE / 2} ${SIZE / 2})`,
      },
      h('title', null, `${label}: ${numberText(value)}`),
    );
    before += length;
    return arc;
  });
  return h(
    'div',
    { class: 'pie' },
    h(
      'svg',
      { role: 'img', 'aria-label': title, width: SIZE, height: SIZE, viewBox: `0 0 ${SIZE} ${SIZE}` },
      arcs,
      h('text', { class: 'whole', x: SIZE / 2, y: SIZE / 2, 'text-anchor': 'middle' }, numberText(whole)),
    ),
    h(
      'ul',
      { class: 'legend' },
      chart.segments.map(({ label, value }, index) =>
        h(
          'li',
          { key: label },
          h('span', { class: `swatch series-${index}` }),
          h('span', null, label),
          h('strong', null, numberText(value)),
          h('small', null, percent(value / whole)),
        ),
      ),
    ),
  );
}
