import { makeActs } from './acts.js';
import { ask, follow, send } from './api.js';
import { drawConversation, drawThread } from './conversation.js';
import { showModal } from './modal.js';
import { drawSidebar } from './sidebar.js';

/** What the page shows, and what can be done on it: handed to every drawing function. */
const page = {
  user: 'U0ANNA',
  channel: '',
  thread: null,
  tab: 'messages',
  state: null,
  messages: [],
  prompts: [],
  home: null,
  unread: new Set(),
  names: new Map(),
  texts: {},
  become,
  go,
  openTab,
  openThread,
  closeThread,
  forget,
  refreshViews,
  direct: () => page.state.channels.find(({ kind }) => kind === 'im'),
};
Object.assign(page, makeActs(page));

let stopFollowing = () => {};

/** Becomes another person of the team. */
async function become(user) {
  stopFollowing();
  page.unread.clear();
  const state = await ask('state', { user });
  Object.assign(page, { user, state, texts: state.texts });
  page.names = new Map([
    ...state.people.map(({ id, profile }) => [id, profile.display_name]),
    ...state.channels.map(({ id, name }) => [id, name]),
  ]);
  document.title = state.texts.title;
  stopFollowing = await follow(user, hear, page.connection);
  await go(page.direct().id);
  await refreshViews();
}

async function go(channel) {
  Object.assign(page, { channel, thread: null, tab: 'messages', prompts: [] });
  page.unread.delete(channel);
  await refresh();
  if (channel === page.direct().id) await send('openings', { user: page.user, tab: 'messages' });
}

async function refresh() {
  ({ messages: page.messages } = await ask('messages', { user: page.user, channel: page.channel }));
  drawSidebar(page);
  draw();
}

async function refreshViews() {
  const views = await ask('views', { user: page.user });
  page.home = views.home;
  showModal(document.getElementById('modal'), views.modal, page);
  if (page.tab === 'home') drawConversation(page);
}

async function openTab(tab) {
  page.tab = tab;
  drawConversation(page);
  await send('openings', { user: page.user, tab });
}

function openThread(message) {
  page.thread = message.thread_ts ?? message.ts;
  drawThread(page);
  document.querySelector('#thread textarea').focus();
}

function closeThread() {
  page.thread = null;
  drawThread(page);
}

function forget({ ts }) {
  page.messages = page.messages.filter((one) => one.ts !== ts);
  draw();
}

function draw() {
  drawConversation(page);
  drawThread(page);
}

/** One thing that happened, from the stream. */
function hear(entry) {
  switch (entry.kind) {
    case 'message':
    case 'ephemeral':
    case 'update':
      return keep(entry.message);
    case 'delete':
      return entry.channel === page.channel ? forget(entry) : undefined;
    case 'view':
      return refreshViews();
    case 'prompts':
      if (entry.channel === page.channel) page.prompts = entry.prompts;
      return drawConversation(page);
    case 'reaction':
      return entry.channel === page.channel ? refresh() : undefined;
  }
}

function keep(message) {
  if (message.channel !== page.channel) {
    page.unread.add(message.channel);
    return drawSidebar(page);
  }
  const known = page.messages.findIndex(({ ts }) => ts === message.ts);
  if (known >= 0) page.messages[known] = message;
  else add(message);
  draw();
}

function add(message) {
  page.messages.push(message);
  const parent = page.messages.find(({ ts }) => ts === message.thread_ts);
  if (parent === undefined || parent === message) return;
  if (message.ephemeral_for === undefined) parent.reply_count = (parent.reply_count ?? 0) + 1;
  // An answer in the thread of one's own question is what one waits for: show it.
  if (parent.user === page.user && message.user !== page.user) page.thread = parent.ts;
}

await become(page.user);
