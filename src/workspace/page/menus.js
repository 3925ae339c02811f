import { initialValues } from './initial-values.js';
import { plain } from './mrkdwn.js';
import { h } from './preact.js';

/** Menus, and the lists that they are filled with: `{ label, value }`, or `{ group, options }`. */

export function people(_given, { state }) {
  return state.people
    .filter(({ is_bot }) => !is_bot)
    .map(({ id, profile }) => ({ value: id, label: profile.display_name }));
}

export function channels(_given, { state }) {
  return state.channels
    .filter(({ kind, is_archived }) => kind !== 'im' && !is_archived)
    .map(({ id, name }) => ({ value: id, label: `#${name}` }));
}

export function conversations(given, page) {
  const { include: wanted, exclude_external_shared_channels: noShared } = given.filter ?? {};
  const direct = { value: page.direct().id, label: page.names.get(page.state.bot.botUserId) };
  const ofKind = { private: 'private', channel: 'public' };
  const fits = ({ kind, is_ext_shared: shared }) =>
    (wanted === undefined || wanted.includes(ofKind[kind])) && !(noShared === true && shared);
  const listed = channels(given, page).filter(({ value }) => fits(page.channelOf(value)));
  return wanted === undefined || wanted.includes('im') ? [...listed, direct] : listed;
}

export function optionsOf(given) {
  const listed = (options) => options.map(({ text, value }) => ({ label: plain(text.text), value }));
  if (given.option_groups === undefined) return listed(given.options ?? []);
  return given.option_groups.map(({ label, options }) => ({
    group: plain(label.text),
    options: listed(options),
  }));
}

/** One of a list. */
export function one(given, list, { does, common, page }) {
  const [initial] = initialValues(given, page);
  const placeholder = given.placeholder === undefined ? page.texts.choose : plain(given.placeholder.text);
  const option = ({ label, value }) => h('option', { key: value, value, selected: value === initial }, label);
  return h(
    'select',
    {
      ...common,
      class: 'control',
      'aria-label': common.id === undefined ? placeholder : undefined,
      onChange: ({ target }) => does(target.value),
    },
    h('option', { value: '', disabled: true, hidden: true, selected: initial === undefined }, placeholder),
    list.map((each) =>
      each.group === undefined
        ? option(each)
        : h('optgroup', { key: each.group, label: each.group }, each.options.map(option)),
    ),
  );
}

/** Several of a list, each ticked: a native list of several choices loses them with one careless click. */
export function many(given, list, { does, common, block }) {
  const initial = initialValues(given);
  const flat = list.flatMap((each) => each.options ?? [each]);
  const ticked = ({ currentTarget }) =>
    does([...currentTarget.querySelectorAll('input:checked')].map(({ value }) => value));
  return h(
    'div',
    { 'data-action': common['data-action'], class: 'boxes scrolled', onChange: ticked },
    flat.map(({ label, value }) =>
      h(
        'label',
        { key: value },
        h('input', {
          type: 'checkbox',
          name: `${block.block_id} ${given.action_id}`,
          value,
          defaultChecked: initial.includes(value),
        }),
        h('span', null, label),
      ),
    ),
  );
}
