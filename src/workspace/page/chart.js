import { Bars } from './chart-bars.js';
import { Lines } from './chart-lines.js';
import { Pie } from './chart-pie.js';
import { percent, valueAt } from './chart-values.js';
import { numberText } from './fill.js';
import { Component, createRef, h } from './preact.js';

/** How wide a chart is drawn before its place is known, in px. */
const USUAL_WIDTH = 480;

/**
 * A `data_visualization` block: drawn as wide as there is room, so that its letters keep their size, with the
 * same figures as a table for who can't see it or wants to read them.
 */
export class Chart extends Component {
  #frame = createRef();
  #watch;
  state = { width: USUAL_WIDTH };

  componentDidMount() {
    this.#watch = new ResizeObserver(([{ contentRect }]) => {
      const width = Math.floor(contentRect.width);
      if (width > 0 && width !== this.state.width) this.setState({ width });
    });
    this.#watch.observe(this.#frame.current);
  }

  componentWillUnmount() {
    this.#watch.disconnect();
  }

  render({ block, texts }, { width }) {
    const { title, chart } = block;
    const isPie = chart.type === 'pie';
    const series = isPie ? [] : chart.series;
    const Drawing = isPie ? Pie : chart.type === 'bar' ? Bars : Lines;
    return h(
      'figure',
      { class: 'chart' },
      h('figcaption', null, title),
      series.length > 1 ? h(Legend, { names: series.map(({ name }) => name) }) : null,
      h('div', { ref: this.#frame, class: 'drawing' }, h(Drawing, { chart, title, width })),
      isPie ? null : h(AxisNames, { axes: chart.axis_config }),
      h(
        'details',
        null,
        h('summary', null, texts.chartData),
        isPie ? h(PieTable, { chart, texts }) : h(PlotTable, { chart, texts }),
      ),
    );
  }
}

function Legend({ names }) {
  return h(
    'ul',
    { class: 'legend' },
    names.map((name, index) => h('li', { key: name }, h('span', { class: `swatch series-${index}` }), name)),
  );
}

function AxisNames({ axes }) {
  const names = [axes.x_label, axes.y_label].filter((name) => name !== undefined);
  return names.length === 0 ? null : h('p', { class: 'axes' }, names.join(' · '));
}

function PlotTable({ chart, texts }) {
  const { categories } = chart.axis_config;
  return h(
    'table',
    null,
    h(
      'thead',
      null,
      h(
        'tr',
        null,
        [texts.chartCategory, ...chart.series.map(({ name }) => name)].map((name) =>
          h('th', { scope: 'col' }, name),
        ),
      ),
    ),
    h(
      'tbody',
      null,
      categories.map((category) =>
        h(
          'tr',
          { key: category },
          h('th', { scope: 'row' }, category),
          chart.series.map((one) => h('td', null, numberText(valueAt(one, category)))),
        ),
      ),
    ),
  );
}

function PieTable({ chart, texts }) {
  const whole = chart.segments.reduce((sum, { value }) => sum + value, 0);
  return h(
    'table',
    null,
    h(
      'thead',
      null,
      h(
        'tr',
        null,
        [texts.chartCategory, texts.chartValue, texts.chartShare].map((name) =>
          h('th', { scope: 'col' }, name),
        ),
      ),
    ),
    h(
      'tbody',
      null,
      chart.segments.map(({ label, value }) =>
        h(
          'tr',
          { key: label },
          h('th', { scope: 'row' }, label),
          h('td', null, numberText(value)),
          h('td', null, percent(value / whole)),
        ),
      ),
    ),
  );
}
