import { chart } from './charts.js';
import { h } from './dom.js';
import { element } from './elements.js';
import { markdown } from './markdown.js';
import { mrkdwn, plain } from './mrkdwn.js';
import { richText } from './rich-text.js';

/**
 * Draws blocks. `page` gives the names, the texts, and `acts(block, element)`: what to do when an element is
 * used.
 */
export function drawBlocks(blocks, page) {
  return blocks.map((block) => {
    const draw = DRAWN[block.type];
    if (draw !== undefined) return draw(block, page);
    return h('em', { class: 'unsupported' }, `${page.texts.unsupported}: ${block.type}`);
  });
}

const DRAWN = {
  section: (block, page) =>
    h(
      'div',
      { class: 'section' },
      h(
        'div',
        { class: 'section-text' },
        block.text === undefined ? null : h('div', {}, ...text(block.text, page)),
        block.fields === undefined
          ? null
          : h('div', { class: 'fields' }, ...block.fields.map((field) => h('div', {}, ...text(field, page)))),
      ),
      block.accessory === undefined ? null : control(block, block.accessory, page),
    ),
  header: (block) => h('h3', { class: 'header' }, ...plain(block.text.text)),
  divider: () => h('hr'),
  context: (block, page) =>
    h(
      'div',
      { class: 'context' },
      ...block.elements.map((each) =>
        each.type === 'image'
          ? h('img', { src: each.image_url, alt: each.alt_text })
          : h('span', {}, ...text(each, page)),
      ),
    ),
  actions: (block, page) =>
    h('div', { class: 'actions' }, ...block.elements.map((each) => control(block, each, page))),
  context_actions: (block, page) =>
    h('div', { class: 'actions' }, ...block.elements.map((each) => control(block, each, page))),
  input: (block, page) =>
    h(
      'div',
      { class: 'input', 'data-block': block.block_id },
      h('label', {}, block.label.text, control(block, block.element, page)),
      block.hint === undefined ? null : h('small', {}, block.hint.text),
      h('p', { class: 'problem', role: 'alert', hidden: true }),
    ),
  image: (block) =>
    h(
      'figure',
      {},
      block.title === undefined ? null : h('figcaption', {}, block.title.text),
      h('img', { src: block.image_url, alt: block.alt_text }),
    ),
  markdown: (block) => h('div', { class: 'markdown' }, ...markdown(block.text)),
  rich_text: (block, page) => richText(block, page.names),
  table: (block, page) => table(block.rows, block.column_settings ?? [], page),
  data_table: (block, page) => table(block.rows, [], page, block.caption),
  data_visualization: (block) => chart(block),
  alert: (block, page) =>
    h('div', { class: `alert ${block.level ?? 'default'}`, role: 'note' }, ...text(block.text, page)),
};

function text(object, page) {
  return object.type === 'mrkdwn' ? mrkdwn(object.text, page.names) : plain(object.text);
}

function control(block, given, page) {
  return element(given, page.acts(block, given), {
    ...page,
    suggest: (each, value) => page.suggest(each, value),
  });
}

function table(rows, settings, page, caption) {
  const cell = (each) =>
    each.type === 'rich_text' ? [richText(each, page.names)] : [each.text ?? String(each.value)];
  const row = (cells, tag) =>
    h(
      'tr',
      {},
      ...cells.map((each, column) =>
        h(
          tag,
          { class: `align-${settings[column]?.align ?? 'left'}`, scope: tag === 'th' ? 'col' : undefined },
          ...cell(each),
        ),
      ),
    );
  const [head, ...body] = rows;
  return h(
    'div',
    { class: 'table', tabindex: 0 },
    h(
      'table',
      {},
      caption === undefined ? null : h('caption', {}, caption),
      h('thead', {}, row(head, 'th')),
      h('tbody', {}, ...body.map((cells) => row(cells, 'td'))),
    ),
  );
}
