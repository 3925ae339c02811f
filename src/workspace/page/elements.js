import { confirmed } from './acts.js';
import { Suggested } from './external.js';
import { boxes, picker, typed } from './fields.js';
import { channels, conversations, many, one, optionsOf, people } from './menus.js';
import { plain } from './mrkdwn.js';
import { Overflow } from './overflow.js';
import { h } from './preact.js';

/** Draws one interactive element of a block; what is done to it goes through `context.act`. */
export function element(block, given, context) {
  const draw = DRAWN[given.type];
  if (draw === undefined) {
    return h('em', { class: 'unsupported' }, `${context.page.texts.unsupported}: ${given.type}`);
  }
  const does = confirmed(given.confirm, (choice) => context.act(block, given, choice));
  return draw(given, {
    ...context,
    block,
    does,
    common: { ...context.described, 'data-action': given.action_id },
  });
}

const selectOne = (list) => (given, context) => one(given, list(given, context.page), context);
const selectMany = (list) => (given, context) => many(given, list(given, context.page), context);

const DRAWN = {
  button,
  workflow_button: button,
  icon_button: (given, { does, common }) =>
    h(
      'button',
      { ...common, type: 'button', class: 'button', onClick: () => does(null) },
      '🗑 ',
      plain(given.text.text),
    ),
  feedback_buttons: feedback,
  image: (given) => h('img', { class: 'accessory', src: given.image_url, alt: given.alt_text }),
  static_select: selectOne(optionsOf),
  users_select: selectOne(people),
  channels_select: selectOne(channels),
  conversations_select: selectOne(conversations),
  multi_static_select: selectMany(optionsOf),
  multi_users_select: selectMany(people),
  multi_channels_select: selectMany(channels),
  multi_conversations_select: selectMany(conversations),
  external_select: (given, context) => h(Suggested, { given, context }),
  multi_external_select: (given, context) => h(Suggested, { given, context, many: true }),
  overflow: (given, context) => h(Overflow, { given, context }),
  checkboxes: (given, context) => boxes(given, context, 'checkbox'),
  radio_buttons: (given, context) => boxes(given, context, 'radio'),
  datepicker: (given, context) => picker('date', given, { ...context, name: context.page.texts.pickDay }),
  timepicker: (given, context) => picker('time', given, { ...context, name: context.page.texts.pickTime }),
  datetimepicker: (given, context) =>
    picker('datetime-local', given, {
      ...context,
      name: context.page.texts.pickDay,
      does: (value) => context.does(String(Date.parse(value) / 1000)),
    }),
  plain_text_input: (given, context) =>
    given.multiline === true
      ? typed('textarea', { rows: 4 }, given, context)
      : typed('input', { type: 'text' }, given, context),
  email_text_input: (given, context) => typed('input', { type: 'email' }, given, context),
  url_text_input: (given, context) => typed('input', { type: 'url' }, given, context),
  number_input: (given, context) =>
    typed(
      'input',
      {
        type: 'number',
        min: given.min_value,
        max: given.max_value,
        step: given.is_decimal_allowed ? 'any' : 1,
      },
      given,
      context,
    ),
};

function button(given, { does, common }) {
  const press = async ({ currentTarget }) => {
    if (given.url !== undefined) window.open(given.url, '_blank', 'noreferrer,noopener');
    currentTarget.disabled = true;
    await does(null);
    currentTarget.disabled = false;
  };
  return h(
    'button',
    {
      ...common,
      type: 'button',
      class: `button ${given.style ?? ''}`,
      'aria-label': given.accessibility_label,
      onClick: press,
    },
    plain(given.text.text),
  );
}

function feedback(given, { does, common }) {
  const press =
    (each) =>
    ({ currentTarget }) => {
      for (const other of currentTarget.parentElement.children) other.setAttribute('aria-pressed', 'false');
      currentTarget.setAttribute('aria-pressed', 'true');
      does(each.value);
    };
  return h(
    'span',
    { ...common, class: 'feedback', role: 'group' },
    [given.positive_button, given.negative_button].map((each, index) =>
      h(
        'button',
        {
          type: 'button',
          class: 'button',
          'aria-pressed': 'false',
          'aria-label': each.accessibility_label ?? each.text.text,
          title: plain(each.text.text),
          onClick: press(each),
        },
        index === 0 ? '👍' : '👎',
      ),
    ),
  );
}
