import { h } from './dom.js';
import { initialValues } from './initial-values.js';

/** Menus, and the lists they are filled with. */

export function people({ state }) {
  return state.people
    .filter(({ is_bot }) => !is_bot)
    .map(({ id, profile }) => ({ value: id, label: profile.display_name }));
}

export function channels({ state }) {
  return state.channels
    .filter(({ kind }) => kind !== 'im')
    .map(({ id, name }) => ({ value: id, label: `#${name}` }));
}

export function conversations(page) {
  return [...channels(page), { value: page.direct().id, label: page.names.get(page.state.bot.botUserId) }];
}

export function options(given) {
  const groups = given.option_groups ?? [{ options: given.options ?? [] }];
  return groups.flatMap((group) => group.options.map(({ text, value }) => ({ label: text.text, value })));
}

export function select(given, list, does, page) {
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
export function external(given, does, page) {
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
