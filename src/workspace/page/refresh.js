import { ask } from './api.js';
import { change, page } from './page.js';

/** What the page asks anew when it may have changed. */

export async function refreshState() {
  change(await stateFor(page.user));
}

/** What there is for a person of the team. */
export async function stateFor(user) {
  const state = await ask('state', { user });
  return {
    state,
    texts: state.texts,
    ahead: Date.parse(state.clock.now) - Date.now(),
    names: new Map([
      ...state.people.map(({ id, profile }) => [id, profile.display_name]),
      ...state.channels.map(({ id, name }) => [id, name]),
    ]),
  };
}

export async function refreshMessages() {
  const { channel } = page;
  const { messages } = await ask('messages', { user: page.user, channel });
  if (channel !== page.channel) return;
  // What came by the stream while this was asked for is kept.
  const byTime = new Map([...page.messages, ...messages].map((one) => [one.ts, one]));
  change({ messages: [...byTime.values()].sort((one, other) => (one.ts < other.ts ? -1 : 1)) });
}

export async function refreshViews() {
  const { home, modal } = await ask('views', { user: page.user });
  change({ home, modal });
}

export async function refreshRefusals() {
  change(await ask('refusals', { user: page.user }));
}
