import { h } from './dom.js';
import { choices, picker, typed } from './fields.js';
import { channels, conversations, external, options, people, select } from './menus.js';
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

function confirmed(given, does) {
  if (given.confirm === undefined) return does;
  return (choice) => {
    if (window.confirm(`${given.confirm.title.text}\n\n${given.confirm.text.text}`)) does(choice);
  };
}
