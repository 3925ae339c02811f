import { h } from './dom.js';
import { plain } from './mrkdwn.js';

/**
 * The interactive elements. `does(choice)` is called with what was chosen: null for a button, the value of an
 * option, a text, or several values.
 */
export function element(given, does, page) {
  const draw = DRAWN[given.type];
  return draw === undefined
    ? h('em', { class: 'unsupported' }, `${page.texts.unsupported}: ${given.type}`)
    : draw(given, confirmed(given, does), page);
}

const DRAWN = {
  button: (given, does) =>
    h(
      'button',
      {
        type: 'button',
        class: `button ${given.style ?? ''}`,
        'aria-label': given.accessibility_label,
        'data-action': given.action_id,
        click: () => does(null),
      },
      ...plain(given.text.text),
    ),
  workflow_button: (given, does) => DRAWN.button(given, does),
  icon_button: (given, does) =>
    h(
      'button',
      {
        type: 'button',
        class: 'button icon',
        title: given.text.text,
        'data-action': given.action_id,
        click: () => does(null),
      },
      '🗑',
    ),
  feedback_buttons: (given, does) =>
    h(
      'span',
      { class: 'feedback', 'data-action': given.action_id },
      ...[given.positive_button, given.negative_button].map((each, index) =>
        h(
          'button',
          {
            type: 'button',
            class: 'button icon',
            title: each.text.text,
            'aria-label': each.accessibility_label ?? each.text.text,
            click: () => does(each.value),
          },
          index === 0 ? '👍' : '👎',
        ),
      ),
    ),
  image: (given) => h('img', { src: given.image_url, alt: given.alt_text, class: 'accessory' }),
  static_select: (given, does, page) => select(given, options(given), does, page),
  multi_static_select: (given, does, page) => select(given, options(given), does, page),
  overflow: (given, does, page) =>
    select({ ...given, placeholder: { text: '⋯' } }, options(given), does, page),
  users_select: (given, does, page) => select(given, people(page), does, page),
  multi_users_select: (given, does, page) => select(given, people(page), does, page),
  channels_select: (given, does, page) => select(given, channels(page), does, page),
  multi_channels_select: (given, does, page) => select(given, channels(page), does, page),
  conversations_select: (given, does, page) => select(given, conversations(page), does, page),
  multi_conversations_select: (given, does, page) => select(given, conversations(page), does, page),
  external_select: external,
  multi_external_select: external,
  checkboxes: (given, does) => choices(given, does, 'checkbox'),
  radio_buttons: (given, does) => choices(given, does, 'radio'),
  datepicker: (given, does) => picker('date', given, given.initial_date, does),
  timepicker: (given, does) => picker('time', given, given.initial_time, does),
  datetimepicker: (given, does) =>
    picker('datetime-local', given, undefined, (value) => does(String(Date.parse(value) / 1000))),
  plain_text_input: (given, does) =>
    given.multiline === true
      ? typed(h('textarea', { rows: 4 }), given, does)
      : typed(h('input', { type: 'text' }), given, does),
  email_text_input: (given, does) => typed(h('input', { type: 'email' }), given, does),
  url_text_input: (given, does) => typed(h('input', { type: 'url' }), given, does),
  number_input: (given, does) =>
    typed(
      h('input', {
        type: 'number',
        min: given.min_value,
        max: given.max_value,
        step: given.is_decimal_allowed ? 'any' : 1,
      }),
      given,
      does,
    ),
};

function people({ state }) {
  return state.people
    .filter(({ is_bot }) => !is_bot)
    .map(({ id, profile }) => ({ value: id, label: profile.display_name }));
}

function channels({ state }) {
  return state.channels
    .filter(({ kind }) => kind !== 'im')
    .map(({ id, name }) => ({ value: id, label: `#${name}` }));
}

function conversations(page) {
  return [...channels(page), { value: page.direct().id, label: page.names.get(page.state.bot.botUserId) }];
}

function options(given) {
  const groups = given.option_groups ?? [{ options: given.options ?? [] }];
  return groups.flatMap((group) => group.options.map(({ text, value }) => ({ label: text.text, value })));
}

function select(given, list, does, page) {
  const many = given.type.startsWith('multi_');
  const initial = initialValues(given);
  const first = many
    ? []
    : [
        h(
          'option',
          { value: '', disabled: true, selected: initial.length === 0 },
          given.placeholder?.text ?? page.texts.choose,
        ),
      ];
  const control = h(
    'select',
    {
      class: 'control',
      multiple: many,
      'data-action': given.action_id,
      'aria-label': given.placeholder?.text ?? page.texts.choose,
      change: () => does(many ? [...control.selectedOptions].map(({ value }) => value) : control.value),
    },
    ...first,
    ...list.map(({ label, value }) => h('option', { value, selected: initial.includes(value) }, label)),
  );
  return control;
}

/** Options come from the app as one types. */
function external(given, does, page) {
  const list = h('select', {
    class: 'control',
    'data-action': given.action_id,
    size: 4,
    hidden: true,
    change: () => does(given.type.startsWith('multi_') ? [list.value] : list.value),
  });
  const search = h('input', {
    class: 'control',
    type: 'search',
    placeholder: given.placeholder?.text ?? page.texts.searchPlaceholder,
    input: async () => {
      if (search.value.length < (given.min_query_length ?? 0)) return;
      const found = await page.suggest(given, search.value);
      list.replaceChildren(...found.map(({ text, value }) => h('option', { value }, text.text)));
      list.hidden = found.length === 0;
    },
  });
  return h('span', { class: 'external' }, search, list);
}

function choices(given, does, type) {
  const initial = initialValues(given);
  const boxes = given.options.map(({ text, value, description }) =>
    h(
      'label',
      {},
      h('input', { type, name: given.action_id, value, checked: initial.includes(value) }),
      ` ${text.text}`,
      description === undefined ? null : h('small', {}, ` ${description.text}`),
    ),
  );
  const ticked = () =>
    boxes
      .map((label) => label.firstChild)
      .filter(({ checked }) => checked)
      .map(({ value }) => value);
  return h(
    'fieldset',
    {
      class: 'choices',
      'data-action': given.action_id,
      change: () => does(type === 'radio' ? ticked()[0] : ticked()),
    },
    ...boxes,
  );
}

function picker(type, given, initial, does) {
  const control = h('input', {
    class: 'control',
    type,
    value: initial ?? '',
    'data-action': given.action_id,
    change: () => does(control.value),
  });
  return control;
}

function typed(control, given, does) {
  control.className = 'control';
  control.value = given.initial_value ?? '';
  control.dataset.action = given.action_id;
  control.placeholder = given.placeholder?.text ?? '';
  if (given.max_length !== undefined) control.maxLength = given.max_length;
  control.addEventListener('input', () => does(control.value));
  return control;
}

function initialValues(given) {
  const ids = [
    given.initial_user,
    given.initial_channel,
    given.initial_conversation,
    given.initial_users,
    given.initial_channels,
    given.initial_conversations,
  ];
  const picked = [given.initial_option, given.initial_options].flat().filter((one) => one !== undefined);
  return [...ids.flat().filter((one) => one !== undefined), ...picked.map(({ value }) => value)];
}

function confirmed(given, does) {
  if (given.confirm === undefined) return does;
  return (choice) => {
    if (window.confirm(`${given.confirm.title.text}\n\n${given.confirm.text.text}`)) does(choice);
  };
}
