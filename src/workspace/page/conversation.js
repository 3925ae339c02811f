import { drawBlocks } from './blocks.js';
import { composer } from './composer.js';
import { h } from './dom.js';
import { drawMessage } from './message.js';

/** The middle of the page: a channel, the direct message with the app, or its Home. */
export function drawConversation(page) {
  const { state, texts } = page;
  const channel = state.channels.find(({ id }) => id === page.channel);
  const isDirect = channel.kind === 'im';
  const title = isDirect ? page.names.get(state.bot.botUserId) : `# ${channel.name}`;
  redraw(document.getElementById('conversation'), [
    h('header', { class: 'top' }, h('h2', {}, title), isDirect ? tabs(page) : null),
    page.tab === 'home' ? home(page) : log(page, isDirect),
    channel.is_archived ? h('p', { class: 'closed' }, texts.archived) : '',
    ...(channel.is_archived || page.tab === 'home' ? [] : [mainComposer(page, isDirect)]),
  ]);
}

/** The panel at the side: a thread, when one is open. */
export function drawThread(page) {
  const panel = document.getElementById('thread');
  const { thread, texts } = page;
  panel.hidden = thread === null;
  if (thread === null) return;
  const inside = page.messages.filter(({ ts, thread_ts }) => ts === thread || thread_ts === thread);
  redraw(panel, [
    h(
      'header',
      { class: 'top' },
      h('h2', {}, texts.thread),
      h(
        'button',
        { type: 'button', class: 'quiet', 'aria-label': texts.close, click: page.closeThread },
        '✕',
      ),
    ),
    logOf(inside.map((message) => drawMessage(message, page, true))),
    kept(`${page.user} ${page.channel} ${thread}`, () =>
      composer({
        placeholder: texts.replyPlaceholder,
        commands: [],
        texts,
        sends: (text) => page.write(text, thread),
      }),
    ),
  ]);
}

function tabs(page) {
  const tab = (name, label) =>
    h(
      'button',
      {
        type: 'button',
        role: 'tab',
        'aria-selected': String(page.tab === name),
        click: () => page.openTab(name),
      },
      label,
    );
  return h('div', { role: 'tablist' }, tab('messages', page.texts.messages), tab('home', page.texts.home));
}

function home(page) {
  if (page.home === null) return logOf([h('p', { class: 'nothing' }, page.texts.homeEmpty)]);
  const target = { view: page.home.id };
  const acts = (block, given) => (choice) => page.act(target, block, given, choice);
  const suggest = (given, value) => page.suggestFor(target, given, value);
  return h('section', { class: 'log home' }, ...drawBlocks(page.home.blocks, { ...page, acts, suggest }));
}

function log(page, isDirect) {
  const first = page.messages.filter(({ thread_ts, ts }) => thread_ts === undefined || thread_ts === ts);
  if (first.length > 0) return logOf(first.map((message) => drawMessage(message, page, false)));
  const offers = isDirect ? offered(page) : [];
  return logOf([
    offers.length === 0
      ? h('p', { class: 'nothing' }, page.texts.nothingYet)
      : h(
          'div',
          { class: 'examples' },
          h('p', {}, page.texts.tryThese),
          ...offers.map(({ title, message }) =>
            h('button', { type: 'button', class: 'button', click: () => page.write(message) }, title),
          ),
        ),
  ]);
}

/** What the app suggests, else the examples that it was started with. */
function offered({ prompts, state }) {
  return prompts.length > 0
    ? prompts
    : state.examples.map((question) => ({ title: question, message: question }));
}

function logOf(children) {
  return h('section', { class: 'log', role: 'log', 'aria-live': 'polite', tabindex: '0' }, ...children);
}

function mainComposer(page, isDirect) {
  const { texts, state } = page;
  return kept(`${page.user} ${page.channel}`, () =>
    composer({
      placeholder: isDirect ? texts.directPlaceholder : texts.channelPlaceholder,
      commands: state.commands,
      texts,
      sends: (text) => page.write(text),
    }),
  );
}

const composers = new Map();

/** A composer outlives a redraw, with what is being written in it; its focus is given back. */
function kept(key, make) {
  const known = composers.get(key) ?? make();
  composers.set(key, known);
  if (known.contains(document.activeElement)) queueMicrotask(() => known.focusField());
  return known;
}

/** Redraws a panel where one was reading; a new message is shown from its first line. */
function redraw(panel, children) {
  const former = panel.querySelector('.log');
  const place = former?.scrollTop ?? 0;
  const read = former?.lastElementChild?.dataset.ts;
  panel.replaceChildren(...children);
  const log = panel.querySelector('.log');
  const last = log.lastElementChild;
  const isNew = last?.dataset.ts !== undefined && last.dataset.ts !== read;
  log.scrollTop = isNew ? last.offsetTop - log.offsetTop : place;
}
