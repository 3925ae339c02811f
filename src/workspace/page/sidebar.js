import { h } from './dom.js';

/** The team, who one is, the channels, and the app. */
export function drawSidebar(page) {
  const { state, texts } = page;
  const people = state.people.filter(({ is_bot }) => !is_bot);
  const direct = state.channels.find(({ kind }) => kind === 'im');
  document
    .getElementById('sidebar')
    .replaceChildren(
      h('h1', {}, state.team.name),
      h(
        'label',
        { class: 'who' },
        texts.you,
        h(
          'select',
          { class: 'whose', change: ({ target }) => page.become(target.value) },
          ...people.map(({ id, profile }) =>
            h('option', { value: id, selected: id === page.user }, profile.display_name),
          ),
        ),
      ),
      h('h2', {}, texts.app),
      place(direct, state.people.find(({ id }) => id === state.bot.botUserId).profile.display_name, page),
      h('h2', {}, texts.channels),
      ...state.channels
        .filter(({ kind }) => kind !== 'im')
        .map((channel) => place(channel, label(channel, texts), page)),
      ...state.shortcuts
        .filter(({ type }) => type === 'global')
        .map(({ name, callbackId }) =>
          h(
            'button',
            { type: 'button', class: 'place', click: () => page.runShortcut(callbackId) },
            `⚡ ${name}`,
          ),
        ),
      h('p', { class: 'notice' }, texts.notice),
    );
}

function place(channel, label, page) {
  const here = channel.id === page.channel;
  return h(
    'button',
    {
      type: 'button',
      class: `place ${page.unread.has(channel.id) ? 'unread' : ''}`,
      'aria-current': here ? 'page' : undefined,
      click: () => page.go(channel.id),
    },
    label,
  );
}

function label({ kind, name }, texts) {
  return [`# ${name}`, kind === 'private' ? h('small', {}, ` ${texts.privately}`) : null];
}
