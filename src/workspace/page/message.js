import { drawBlocks } from './blocks.js';
import { h } from './dom.js';
import { emoji, mrkdwn } from './mrkdwn.js';

/** One message. `page` is the context of the page; `inThread` leaves out the way to the thread. */
export function drawMessage(message, page, inThread) {
  const { texts } = page;
  const name = page.names.get(message.user) ?? message.user;
  const isBot = message.bot_id !== undefined;
  return h(
    'article',
    { class: `message ${message.ephemeral_for === undefined ? '' : 'whisper'}`, 'data-ts': message.ts },
    h('span', { class: `avatar ${isBot ? 'bot' : ''}`, 'aria-hidden': true }, name.slice(0, 1)),
    h(
      'div',
      { class: 'body' },
      message.ephemeral_for === undefined
        ? null
        : h('p', { class: 'whispered' }, `${texts.onlyYou} `, dismiss(message, page)),
      h(
        'header',
        {},
        h('strong', {}, name),
        isBot ? h('span', { class: 'badge' }, texts.isApp) : null,
        h(
          'time',
          {},
          new Date(Number(message.ts) * 1000).toLocaleTimeString('it', {
            hour: '2-digit',
            minute: '2-digit',
          }),
        ),
        message.edited === undefined ? null : h('small', {}, texts.edited),
      ),
      ...content(message, page),
      ...(message.files ?? []).map((file) =>
        h(
          'a',
          { class: 'file', href: file.url_private, download: file.name },
          `${file.title} · ${page.texts.download}`,
        ),
      ),
      reactions(message),
      inThread ? null : replies(message, page),
    ),
    tools(message, page),
  );
}

function content(message, page) {
  if (message.blocks === undefined) return [h('div', { class: 'text' }, ...mrkdwn(message.text, page.names))];
  const target = { channel: message.channel, ts: message.ts };
  const acts = (block, given) => (choice) => page.act(target, block, given, choice);
  const suggest = (given, value) => page.suggestFor(target, given, value);
  return drawBlocks(message.blocks, { ...page, acts, suggest });
}

function reactions({ reactions: all = [] }) {
  return all.length === 0
    ? null
    : h(
        'p',
        { class: 'reactions' },
        ...all.map(({ name, count }) => h('span', {}, `${emoji(name)} ${count}`)),
      );
}

function replies(message, page) {
  const count = message.reply_count ?? 0;
  const label = count === 1 ? page.texts.oneReply : page.texts.manyReplies.replace('{n}', count);
  return count === 0
    ? null
    : h('button', { type: 'button', class: 'replies', click: () => page.openThread(message) }, label);
}

function dismiss(message, page) {
  return h(
    'button',
    { type: 'button', class: 'quiet', click: () => page.forget(message) },
    page.texts.dismiss,
  );
}

function tools(message, page) {
  if (message.ephemeral_for !== undefined) return null;
  const tool = (label, click) => h('button', { type: 'button', class: 'quiet', click }, label);
  const own = page.state.shortcuts.filter(({ type }) => type === 'message');
  return h(
    'div',
    { class: 'tools' },
    tool(page.texts.reply, () => page.openThread(message)),
    ...own.map(({ name, callbackId }) => tool(name, () => page.runShortcut(callbackId, message))),
  );
}
