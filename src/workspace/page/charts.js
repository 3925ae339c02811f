import { h } from './dom.js';

/** A `data_visualization` block: bars for any kind of plot, and the figures beside them. */
export function chart(block) {
  const rows = block.chart.type === 'pie' ? [{ name: '', data: block.chart.segments }] : block.chart.series;
  const largest = Math.max(...rows.flatMap(({ data }) => data.map(({ value }) => Math.abs(value))), 1);
  return h(
    'figure',
    { class: 'chart' },
    h('figcaption', {}, block.title),
    ...rows.map((series, index) => bars(series, index, largest)),
  );
}

function bars({ name, data }, index, largest) {
  const rows = data.map(({ label, value }) => {
    const bar = h('span', { class: `bar series-${index}` });
    // Set from script: the page allows no style written into its markup.
    bar.style.inlineSize = `${(100 * Math.abs(value)) / largest}%`;
    return h(
      'tr',
      {},
      h('th', { scope: 'row' }, label),
      h('td', { class: 'track' }, bar),
      h('td', { class: 'figure' }, value.toLocaleString('it')),
    );
  });
  return h('table', {}, name === '' ? null : h('caption', {}, name), ...rows);
}
