import { ask } from './api.js';
import { change, page } from './page.js';

/** What the page asks anew when it may have changed. */

export async function refreshState() {
  const state = await ask('state', { user: page.user });
  change({
    state,
    texts: state.texts,
    ahead: Date.parse(state.clock.now) - Date.now(),
    names: new Map([
      ...state.people.map(({ id, profile }) => [id, profile.display_name]),
      ...state.channels.map(({ id, name }) => [id, name]),
    ]),
  });
}

export async function refreshMessages() {
  const { channel } = page;
  const { messages } = await ask('messages', { user: page.user, channel });
  if (channel === page.channel) change({ messages });
}

export async function refreshViews() {
  const { home, modal } = await ask('views', { user: page.user });
  change({ home, modal });
}

export async function refreshRefusals() {
  change(await ask('refusals', { user: page.user }));
}
