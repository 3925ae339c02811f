import { write } from './acts.js';
import { Composer } from './composer.js';
import { fill } from './fill.js';
import { closeThread } from './going.js';
import { icon } from './icons.js';
import { Log } from './log.js';
import { h } from './preact.js';

/** The panel at the side: one thread. */
export function Thread({ page }) {
  const { thread, texts, state, names } = page;
  const inside = page.messages.filter(({ ts, thread_ts }) => ts === thread || thread_ts === thread);
  const channel = page.channelOf(page.channel);
  const name = channel.kind === 'im' ? names.get(state.bot.botUserId) : `#${channel.name}`;
  return h(
    'aside',
    { id: 'thread', 'aria-label': texts.thread, onKeyDown: closeOnEscape },
    h(
      'header',
      { class: 'top' },
      h('h2', null, texts.thread, ' ', h('small', null, fill(texts.threadIn, { name }))),
      h(
        'button',
        { type: 'button', class: 'quiet', 'aria-label': texts.closeThread, onClick: closeThread },
        icon('close'),
      ),
    ),
    h(Log, { messages: inside, page, inThread: true, label: texts.thread }),
    channel.is_archived
      ? null
      : h(Composer, {
          page,
          placeholder: texts.replyPlaceholder,
          inThread: true,
          sends: (text, file) => write(text, { thread, file }),
        }),
  );
}

function closeOnEscape(event) {
  if (event.key === 'Escape' && !event.defaultPrevented) closeThread();
}
