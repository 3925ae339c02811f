import { act, runShortcut, suggest } from './acts.js';
import { drawBlocks } from './blocks.js';
import { fill } from './fill.js';
import { openThread } from './going.js';
import { forget } from './hearing.js';
import { icon } from './icons.js';
import { isOfApp, lookInside } from './inside.js';
import { emoji, mrkdwn } from './mrkdwn.js';
import { Component, h } from './preact.js';
import { fullText, momentOf, timeText } from './times.js';

/** One message; drawn anew only when it, its replies, or what is looked into changed. */
export class Message extends Component {
  shouldComponentUpdate({ message, replies, page }) {
    return (
      message !== this.props.message ||
      replies.length !== this.props.replies.length ||
      isLookedInto(message, page) !== this.looked
    );
  }

  render({ message, page, inThread, replies }) {
    const { texts } = page;
    this.looked = isLookedInto(message, page);
    const whispered = message.ephemeral_for !== undefined;
    return h(
      'article',
      {
        class: `message ${whispered ? 'whisper' : ''} ${this.looked ? 'looked' : ''}`,
        'data-ts': message.ts,
        'aria-labelledby': `by-${inThread}-${message.ts}`,
      },
      h(Avatar, { message, page }),
      h(
        'div',
        { class: 'body' },
        whispered
          ? h('p', { class: 'whispered' }, icon('eye'), texts.onlyYou, ' · ', h(Dismiss, { message, texts }))
          : null,
        h(Byline, { message, page, id: `by-${inThread}-${message.ts}` }),
        h('div', { class: 'blocks' }, content(message, page)),
        (message.files ?? []).map((file) => h(File, { key: file.id, file, texts })),
        h(Reactions, { reactions: message.reactions ?? [] }),
        replies.length === 0 ? null : h(Replies, { message, replies, page }),
      ),
      h(Tools, { message, page, inThread }),
    );
  }
}

function isLookedInto(message, page) {
  return page.inside?.message?.ts === message.ts;
}

function Avatar({ message, page }) {
  if (isOfApp(message)) return h('img', { class: 'avatar', src: 'icon.svg', alt: '' });
  const name = page.names.get(message.user) ?? '?';
  const tint = [...message.user].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % 4;
  return h('span', { class: `avatar tint-${tint}`, 'aria-hidden': 'true' }, name.slice(0, 1));
}

function Byline({ message, page, id }) {
  const { texts, names } = page;
  const moment = momentOf(message.ts);
  return h(
    'header',
    { id },
    h('strong', null, names.get(message.user) ?? message.user),
    message.bot_id === undefined ? null : h('span', { class: 'badge' }, texts.isApp),
    h('time', { datetime: new Date(moment).toISOString(), title: fullText(moment) }, timeText(moment)),
    message.edited === undefined ? null : h('small', null, texts.edited),
  );
}

function content(message, page) {
  if (message.blocks === undefined) return h('div', { class: 'text' }, mrkdwn(message.text, page.names));
  const { channel, ts } = message;
  const on = (block, given) => ({
    target: { channel, ts },
    block_id: block.block_id,
    action_id: given.action_id,
  });
  return drawBlocks(message.blocks, {
    page,
    act: (block, given, choice) => act(on(block, given), choice),
    suggest: (block, given, value) => suggest(on(block, given), value),
  });
}

function File({ file, texts }) {
  const size = `${Math.max(1, Math.round(file.size / 1024))} KB`;
  return h(
    'a',
    {
      class: 'file',
      href: `/workspace/files/${file.id}/${encodeURIComponent(file.name)}`,
      download: file.name,
    },
    icon('file'),
    h('span', null, h('strong', null, file.title), h('small', null, `${file.name} · ${size}`)),
    h('span', { class: 'button' }, texts.download),
  );
}

function Reactions({ reactions }) {
  if (reactions.length === 0) return null;
  return h(
    'p',
    { class: 'reactions' },
    reactions.map(({ name, count }) => h('span', { key: name }, `${emoji(name)} ${count}`)),
  );
}

function Replies({ message, replies, page }) {
  const { texts } = page;
  const count = replies.length === 1 ? texts.oneReply : fill(texts.manyReplies, { n: replies.length });
  const last = replies.at(-1);
  return h(
    'button',
    { type: 'button', class: 'replies', onClick: () => openThread(message) },
    h(Avatar, { message: last, page }),
    h('strong', null, count),
    h('small', null, fill(texts.lastReply, { time: timeText(momentOf(last.ts)) })),
  );
}

function Dismiss({ message, texts }) {
  return h('button', { type: 'button', class: 'quiet', onClick: () => forget(message) }, texts.dismiss);
}

function Tools({ message, page, inThread }) {
  const { texts, state } = page;
  const whispered = message.ephemeral_for !== undefined;
  const own = whispered ? [] : state.shortcuts.filter(({ type }) => type === 'message');
  const tool = (name, label, onClick) =>
    h(
      'button',
      { key: label, type: 'button', class: 'quiet', title: label, onClick },
      icon(name),
      h('span', { class: 'hidden' }, label),
    );
  return h(
    'div',
    { class: 'tools' },
    isOfApp(message) ? tool('inside', texts.showReasoning, () => lookInside(message)) : null,
    whispered || inThread ? null : tool('thread', texts.reply, () => openThread(message)),
    own.map(({ name, callbackId }) => tool('bolt', name, () => runShortcut(callbackId, message))),
  );
}
