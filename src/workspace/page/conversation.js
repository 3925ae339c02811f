import { act, invite, suggest, write } from './acts.js';
import { drawBlocks } from './blocks.js';
import { Composer } from './composer.js';
import { fill } from './fill.js';
import { openTab } from './going.js';
import { channelIcon, icon } from './icons.js';
import { toggleInside } from './inside.js';
import { Log } from './log.js';
import { change } from './page.js';
import { h } from './preact.js';
import { Welcome } from './welcome.js';

/** The middle of the page: a channel, the direct message with the app, or its Home. */
export function Conversation({ page }) {
  const channel = page.channelOf(page.channel) ?? page.direct();
  return h(
    'main',
    { id: 'conversation', tabindex: -1 },
    h(Top, { channel, page }),
    page.tab === 'home' ? h(Home, { page }) : h(Talk, { channel, page }),
  );
}

function Top({ channel, page }) {
  const { texts, state, names } = page;
  const isDirect = channel.kind === 'im';
  const mark = isDirect
    ? h('img', { src: 'icon.svg', alt: '', width: 24, height: 24 })
    : channelIcon(channel, texts);
  return h(
    'header',
    { class: 'top' },
    h(
      'button',
      {
        type: 'button',
        class: 'quiet narrow-only',
        'aria-label': texts.openPlaces,
        'aria-expanded': String(page.placesOpen),
        'aria-controls': 'sidebar',
        onClick: () => change({ placesOpen: !page.placesOpen }),
      },
      icon('menu'),
    ),
    h(
      'h1',
      null,
      mark,
      h('span', { class: 'label' }, isDirect ? names.get(state.bot.botUserId) : channel.name),
    ),
    isDirect ? h(Tabs, { page }) : null,
    h(
      'button',
      {
        type: 'button',
        class: 'quiet inside-toggle',
        'aria-pressed': String(page.inside !== null),
        onClick: toggleInside,
      },
      icon('inside'),
      h('span', null, texts.reasoning),
    ),
  );
}

function Tabs({ page }) {
  const tab = (name, label) =>
    h(
      'button',
      {
        type: 'button',
        role: 'tab',
        id: `tab-${name}`,
        'aria-selected': String(page.tab === name),
        tabindex: page.tab === name ? 0 : -1,
        'aria-controls': 'tab-panel',
        onClick: () => openTab(name),
      },
      label,
    );
  return h(
    'div',
    { role: 'tablist', 'aria-label': page.texts.tabs, onKeyDown: (event) => byArrow(event, page.tab) },
    tab('messages', page.texts.messages),
    tab('home', page.texts.home),
  );
}

function byArrow({ key }, shown) {
  if (key !== 'ArrowLeft' && key !== 'ArrowRight') return;
  const other = shown === 'home' ? 'messages' : 'home';
  openTab(other);
  document.getElementById(`tab-${other}`).focus();
}

function Home({ page }) {
  const { home, texts } = page;
  const on = (block, given) => ({
    target: { view: home.id },
    block_id: block.block_id,
    action_id: given.action_id,
  });
  const context = {
    page,
    act: (block, given, choice) => act(on(block, given), choice),
    suggest: (block, given, value) => suggest(on(block, given), value),
  };
  return h(
    'div',
    { class: 'log', id: 'tab-panel', role: 'tabpanel', 'aria-labelledby': 'tab-home', tabindex: 0 },
    home === null
      ? h('p', { class: 'nothing' }, texts.homeEmpty)
      : h('div', { class: 'home blocks', key: home.hash }, drawBlocks(home.blocks, context)),
  );
}

function Talk({ channel, page }) {
  const { texts, state, names } = page;
  const isDirect = channel.kind === 'im';
  const name = isDirect ? names.get(state.bot.botUserId) : `#${channel.name}`;
  const first = page.messages.filter(({ thread_ts, ts }) => thread_ts === undefined || thread_ts === ts);
  const isMember = channel.members.includes(state.bot.botUserId);
  return [
    h(
      Log,
      { key: channel.id, messages: first, page, label: fill(texts.conversation, { name }) },
      first.length === 0 ? h(Welcome, { page, isDirect }) : null,
    ),
    isMember ? null : h(NotMember, { channel, texts }),
    channel.is_archived
      ? h('p', { class: 'closed' }, icon('archive'), texts.archived)
      : h(Composer, {
          key: `composer ${channel.id}`,
          page,
          placeholder: isDirect
            ? texts.directPlaceholder
            : fill(texts.channelPlaceholder, { name: channel.name }),
          sends: (text, file) => write(text, { file }),
        }),
  ];
}

function NotMember({ channel, texts }) {
  return h(
    'p',
    { class: 'closed' },
    texts.notMember,
    h('button', { type: 'button', class: 'button', onClick: () => invite(channel.id) }, texts.invite),
  );
}
