import { ask } from './api.js';
import { change, page } from './page.js';
import { refreshRefusals } from './refresh.js';

/** The look behind one message of the app: how it was come to, and what exactly was sent. */

const NOTHING = { message: null, explanation: null, size: null };

/** The panel as it is where one has only come: open if it was, on nothing yet. */
export function emptied() {
  return page.inside === null ? null : NOTHING;
}

/** Whether the message is one that can be looked into. */
export function isOfApp(message) {
  return message.bot_id === page.state.bot.botId;
}

export async function lookInside(message) {
  change({ inside: { ...NOTHING, message } });
  const { user } = page;
  const { channel, ts } = message;
  const [found] = await Promise.all([ask('explanation', { user, channel, ts }), refreshRefusals()]);
  if (page.inside?.message === message) change({ inside: { message, ...found } });
}

/** Opens the panel on the newest answer that is in view, or closes it. */
export function toggleInside() {
  if (page.inside !== null) return closeInside();
  const inView = page.messages.filter(
    (message) => page.thread === null || message.thread_ts === page.thread || message.ts === page.thread,
  );
  const newest = inView.findLast(isOfApp) ?? page.messages.findLast(isOfApp);
  if (newest !== undefined) return lookInside(newest);
  change({ inside: NOTHING });
  return refreshRefusals();
}

export function closeInside() {
  change({ inside: null });
}

/** An open panel follows the talk. */
export function followInside(message) {
  if (page.inside !== null && isOfApp(message)) lookInside(message);
}
