import { initialValues } from './initial-values.js';
import { plain, textOf } from './mrkdwn.js';
import { h } from './preact.js';

/** What one ticks, picks or types. */

export function boxes(given, { does, common, block, page }, type) {
  const initial = initialValues(given);
  const ticked = ({ currentTarget }) => {
    const values = [...currentTarget.querySelectorAll('input:checked')].map(({ value }) => value);
    does(type === 'radio' ? values[0] : values);
  };
  return h(
    'div',
    { 'data-action': common['data-action'], class: 'boxes', onChange: ticked },
    given.options.map(({ text, value, description }) =>
      h(
        'label',
        { key: value },
        h('input', {
          type,
          name: `${block.block_id} ${given.action_id}`,
          value,
          defaultChecked: initial.includes(value),
        }),
        h(
          'span',
          null,
          textOf(text, page.names),
          description === undefined ? null : h('small', null, textOf(description, page.names)),
        ),
      ),
    ),
  );
}

/** A field for a day or a time; it has a `name` of its own where nothing beside it labels it. */
export function picker(type, given, { does, common, name }) {
  const placeholder = given.placeholder === undefined ? name : plain(given.placeholder.text);
  return h('input', {
    ...common,
    class: 'control',
    type,
    'aria-label': common.id === undefined ? placeholder : undefined,
    defaultValue: given.initial_date ?? given.initial_time ?? '',
    onChange: ({ target }) => does(target.value === '' ? null : target.value),
  });
}

export function typed(tag, attributes, given, { does, common }) {
  return h(tag, {
    ...common,
    ...attributes,
    class: 'control',
    defaultValue: given.initial_value ?? '',
    placeholder: given.placeholder === undefined ? undefined : plain(given.placeholder.text),
    maxLength: given.max_length,
    onInput: ({ target }) => does(target.value),
  });
}
