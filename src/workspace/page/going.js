import { follow, send } from './api.js';
import { hear } from './hearing.js';
import { emptied } from './inside.js';
import { change, page, say } from './page.js';
import { refreshMessages, refreshViews, stateFor } from './refresh.js';

/** Where one goes, and as whom. */

/** How a place is entered. */
const BEGINNING = { thread: null, tab: 'messages', prompts: [], messages: [], placesOpen: false };

let stopFollowing = () => {};
let arrivals = 0;

/**
 * Becomes another person of the team, in their own talk with the app unless another place is named. Until one is
 * there nothing can be written; who chooses again before that goes where they chose last.
 */
export async function become(user, place = null) {
  arrivals += 1;
  const arrival = arrivals;
  const isOvertaken = () => arrival !== arrivals;
  change({ arriving: true });
  try {
    const found = await stateFor(user);
    if (isOvertaken()) return;
    stopFollowing();
    const { channels } = found.state;
    const channel = (channels.find(({ id }) => id === place) ?? channels.find(({ kind }) => kind === 'im'))
      .id;
    // At once: nobody may write as one person in the place of another.
    change({ ...found, ...BEGINNING, inside: emptied(), user, channel, unread: new Set() });
    const stop = await follow(user, hear, connection);
    if (isOvertaken()) return stop();
    stopFollowing = stop;
    await go(channel);
  } finally {
    if (!isOvertaken()) change({ arriving: false });
  }
  await refreshViews();
}

let connected = true;

/** After an interruption much may have happened, or another workspace have begun. */
function connection(stands) {
  if (stands && !connected) location.reload();
  connected = stands;
  say(stands ? null : page.texts.disconnected);
}

export async function go(channel) {
  const unread = new Set([...page.unread].filter((id) => id !== channel));
  change({ ...BEGINNING, inside: emptied(), channel, unread });
  history.replaceState(null, '', `#${page.user}/${channel}`);
  await refreshMessages();
  if (channel === page.direct().id) await send('openings', { user: page.user, tab: 'messages' });
}

export async function openTab(tab) {
  change({ tab, thread: null });
  await send('openings', { user: page.user, tab });
}

/** Opens a thread at the side, ready to write in. */
export function openThread(message) {
  change({ thread: message.thread_ts ?? message.ts });
  requestAnimationFrame(() => document.querySelector('#thread textarea')?.focus());
}

/** Gives the focus back to where the thread was opened. */
export function closeThread() {
  const { thread } = page;
  change({ thread: null });
  requestAnimationFrame(() => {
    const opener = document.querySelector(`[data-ts="${thread}"] .replies`);
    (opener ?? document.querySelector('#conversation textarea'))?.focus();
  });
}
