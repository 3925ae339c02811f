import { h } from './dom.js';
import { initialValues } from './initial-values.js';

/** What one ticks, picks or types. */

export function choices(given, does, type) {
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

export function picker(type, given, initial, does) {
  const control = h('input', {
    class: 'control',
    type,
    value: initial ?? '',
    'data-action': given.action_id,
    change: () => does(control.value),
  });
  return control;
}

export function typed(control, given, does) {
  control.className = 'control';
  control.value = given.initial_value ?? '';
  control.dataset.action = given.action_id;
  control.placeholder = given.placeholder?.text ?? '';
  if (given.max_length !== undefined) control.maxLength = given.max_length;
  control.addEventListener('input', () => does(control.value));
  return control;
}
