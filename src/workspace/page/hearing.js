import { fill } from './fill.js';
import { followInside } from './inside.js';
import { change, page, say } from './page.js';
import { refreshMessages, refreshRefusals, refreshState, refreshViews } from './refresh.js';

/** One thing that happened in the workspace, from its stream. */
export function hear(entry) {
  switch (entry.kind) {
    case 'message':
    case 'ephemeral':
      return keep(entry.message, true);
    case 'update':
      return keep(entry.message, false);
    case 'delete':
      return entry.channel === page.channel ? forget(entry) : undefined;
    case 'view':
      return refreshViews();
    case 'prompts':
      return entry.channel === page.channel ? change({ prompts: entry.prompts }) : undefined;
    case 'reaction':
      return entry.channel === page.channel ? refreshMessages() : undefined;
    case 'clock':
      return refreshState();
    case 'refusal':
      say(fill(page.texts.refusedNow, { code: entry.code }));
      return page.inside === null ? undefined : refreshRefusals();
  }
}

/** Takes a message off the page; the workspace keeps it. */
export function forget({ ts }) {
  change({ messages: page.messages.filter((one) => one.ts !== ts) });
}

function keep(message, isNew) {
  if (message.channel !== page.channel) {
    if (isNew) change({ unread: new Set([...page.unread, message.channel]) });
    return;
  }
  const known = page.messages.some(({ ts }) => ts === message.ts);
  if (known) change({ messages: page.messages.map((one) => (one.ts === message.ts ? message : one)) });
  else add(message);
  if (isNew) followInside(message);
}

function add(message) {
  change({ messages: [...page.messages, message] });
  const parent = page.messages.find(({ ts }) => ts === message.thread_ts);
  // An answer in the thread of one's own question is what one waits for: it is shown.
  if (parent?.user === page.user && message.user !== page.user) change({ thread: parent.ts });
}
