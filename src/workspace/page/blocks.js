import { Chart } from './chart.js';
import { element } from './elements.js';
import { markdown } from './markdown.js';
import { plain, textOf } from './mrkdwn.js';
import { h } from './preact.js';
import { richText } from './rich-text.js';
import { DataTable, Table } from './table.js';

/**
 * Draws blocks. `context` gives the page, `act(block, element, choice)` for what is done to an element,
 * `suggest(block, element, typed)` for the options that the app offers, and the `errors` of a modal by block.
 */
export function drawBlocks(blocks, context) {
  return blocks.map((block) => {
    const draw = DRAWN[block.type];
    const drawn =
      draw === undefined
        ? h('em', { class: 'unsupported' }, `${context.page.texts.unsupported}: ${block.type}`)
        : draw(block, context);
    return h('div', { key: block.block_id, class: `block ${block.type}` }, drawn);
  });
}

const DRAWN = {
  section: (block, context) => [
    h(
      'div',
      { class: 'section-text' },
      block.text === undefined ? null : h('div', { class: 'text' }, textOf(block.text, context.page.names)),
      block.fields === undefined
        ? null
        : h(
            'div',
            { class: 'fields' },
            block.fields.map((field) => h('div', { class: 'text' }, textOf(field, context.page.names))),
          ),
    ),
    block.accessory === undefined ? null : element(block, block.accessory, context),
  ],
  header: (block) => h('h2', null, plain(block.text.text)),
  divider: () => h('hr'),
  context: (block, { page }) =>
    block.elements.map((each) =>
      each.type === 'image'
        ? h('img', { src: each.image_url, alt: each.alt_text })
        : h('span', { class: 'text' }, textOf(each, page.names)),
    ),
  actions: drawElements,
  context_actions: drawElements,
  input,
  image: (block) =>
    h(
      'figure',
      null,
      block.title === undefined ? null : h('figcaption', null, plain(block.title.text)),
      h('img', { src: block.image_url, alt: block.alt_text }),
    ),
  markdown: (block) => markdown(block.text),
  rich_text: (block, { page }) => richText(block, page.names),
  table: (block, { page }) => h(Table, { block, page }),
  data_table: (block, { page }) => h(DataTable, { block, page }),
  data_visualization: (block, { page }) => h(Chart, { block, texts: page.texts }),
  card: (block, context) => [
    block.title === undefined ? null : h('strong', null, textOf(block.title, context.page.names)),
    block.subtitle === undefined ? null : h('small', null, textOf(block.subtitle, context.page.names)),
    block.body === undefined ? null : h('div', { class: 'text' }, textOf(block.body, context.page.names)),
    drawElements({ ...block, elements: block.actions ?? [] }, context),
  ],
  carousel: (block, context) => drawBlocks(block.elements, context),
  alert: (block, { page }) =>
    h('div', { class: `note ${block.level ?? 'default'}`, role: 'note' }, textOf(block.text, page.names)),
};

function drawElements(block, context) {
  return block.elements.map((each) => element(block, each, context));
}

function input(block, context) {
  const { page, errors = {} } = context;
  const error = errors[block.block_id];
  const id = `input-${block.block_id}`;
  const optional = block.optional === true ? h('small', null, ` ${page.texts.optional}`) : null;
  const label = [plain(block.label.text), optional];
  const described = {
    id,
    'aria-invalid': error === undefined ? undefined : 'true',
    'aria-describedby': `hint-${id}`,
  };
  const drawn = element(block, block.element, { ...context, described });
  const isGroup = GROUPS.has(block.element.type);
  return [
    isGroup
      ? h('fieldset', { id, 'aria-describedby': `hint-${id}` }, h('legend', null, label), drawn)
      : [h('label', { for: id }, label), drawn],
    h(
      'div',
      { id: `hint-${id}` },
      block.hint === undefined ? null : h('small', null, plain(block.hint.text)),
      error === undefined ? null : h('p', { class: 'problem', role: 'alert' }, error),
    ),
  ];
}

/** Elements of several controls, each with a label of its own. */
const GROUPS = new Set([
  'checkboxes',
  'radio_buttons',
  'multi_static_select',
  'multi_users_select',
  'multi_channels_select',
  'multi_conversations_select',
]);
