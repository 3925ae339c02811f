import { runShortcut } from './acts.js';
import { Clock } from './clock.js';
import { become, go } from './going.js';
import { channelIcon, icon } from './icons.js';
import { change } from './page.js';
import { h } from './preact.js';
import { chooseTheme, chosenTheme } from './theme.js';

/** The team, who one is, the app, the channels, the clock. */
export function Sidebar({ page }) {
  const { state, texts, names } = page;
  const shortcuts = state.shortcuts.filter(({ type }) => type === 'global');
  return h(
    'nav',
    { id: 'sidebar', class: page.placesOpen ? 'open' : '', 'aria-label': texts.places },
    h(
      'header',
      null,
      h('img', { src: 'icon.svg', alt: '', width: 28, height: 28 }),
      h('strong', { class: 'team' }, state.team.name),
    ),
    h(Who, { page }),
    h('h2', null, texts.app),
    h(
      'ul',
      null,
      h(Place, {
        channel: page.direct(),
        label: names.get(state.bot.botUserId),
        mark: h('img', { src: 'icon.svg', alt: '', width: 18, height: 18 }),
        page,
      }),
    ),
    h('h2', null, texts.channels),
    h(
      'ul',
      null,
      state.channels
        .filter(({ kind }) => kind !== 'im')
        .map((channel) =>
          h(Place, {
            key: channel.id,
            channel,
            label: channel.name,
            mark: channelIcon(channel, texts),
            page,
          }),
        ),
    ),
    shortcuts.length === 0 ? null : h('h2', null, texts.shortcuts),
    h(
      'ul',
      null,
      shortcuts.map(({ name, callbackId }) =>
        h(
          'li',
          { key: callbackId },
          h(
            'button',
            { type: 'button', class: 'place', onClick: () => runShortcut(callbackId) },
            icon('bolt'),
            name,
          ),
        ),
      ),
    ),
    h(
      'div',
      { class: 'foot' },
      h(Clock, { page }),
      h(Theme, { texts }),
      h('p', { class: 'notice' }, texts.notice),
    ),
  );
}

function Who({ page }) {
  const people = page.state.people.filter(({ is_bot }) => !is_bot);
  return h(
    'label',
    { class: 'who' },
    page.texts.you,
    h(
      'select',
      { value: page.user, onChange: ({ target }) => become(target.value) },
      people.map(({ id, profile }) => h('option', { key: id, value: id }, profile.display_name)),
    ),
  );
}

function Place({ channel, label, mark, page }) {
  const isUnread = page.unread.has(channel.id);
  return h(
    'li',
    null,
    h(
      'button',
      {
        type: 'button',
        class: `place ${isUnread ? 'unread' : ''} ${channel.is_archived ? 'archived' : ''}`,
        'aria-current': channel.id === page.channel ? 'page' : undefined,
        onClick: () => go(channel.id),
      },
      mark,
      h('span', { class: 'label' }, label),
      isUnread ? h('span', { class: 'hidden' }, ` (${page.texts.unread})`) : null,
    ),
  );
}

function Theme({ texts }) {
  const choices = [
    ['auto', texts.themeAuto],
    ['light', texts.themeLight],
    ['dark', texts.themeDark],
  ];
  return h(
    'label',
    { class: 'theme' },
    texts.theme,
    h(
      'select',
      {
        value: chosenTheme(),
        onChange: ({ target }) => {
          chooseTheme(target.value);
          change({});
        },
      },
      choices.map(([value, label]) => h('option', { key: value, value }, label)),
    ),
  );
}
