import { link } from './links.js';
import { h } from './preact.js';

/** Slack's own markup (docs.slack.dev/messaging/formatting-message-text) as nodes. */

const EMOJI = {
  white_check_mark: '✅',
  heavy_check_mark: '✔️',
  x: '❌',
  warning: '⚠️',
  large_yellow_circle: '🟡',
  large_green_circle: '🟢',
  red_circle: '🔴',
  white_circle: '⚪',
  bulb: '💡',
  bar_chart: '📊',
  memo: '📝',
  mag: '🔍',
  bell: '🔔',
  calendar: '📅',
  page_facing_up: '📄',
  speech_balloon: '💬',
  thumbsup: '👍',
  '+1': '👍',
  thumbsdown: '👎',
  '-1': '👎',
  eyes: '👀',
  tada: '🎉',
  information_source: 'ℹ️',
  hourglass_flowing_sand: '⏳',
  dart: '🎯',
  wave: '👋',
  question: '❓',
};

const TOKEN = new RegExp(
  [
    /```(?<pre>[\s\S]+?)```/u,
    /`(?<code>[^`\n]+)`/u,
    /<(?<reference>[^<>\n]+)>/u,
    /(?<![\p{L}\p{N}])\*(?<bold>[^\s*](?:[^*\n]*[^\s*])?)\*(?![\p{L}\p{N}])/u,
    /(?<![\p{L}\p{N}])_(?<italic>[^\s_](?:[^_\n]*[^\s_])?)_(?![\p{L}\p{N}])/u,
    /(?<![\p{L}\p{N}])~(?<strike>[^\s~](?:[^~\n]*[^\s~])?)~(?![\p{L}\p{N}])/u,
    /:(?<emoji>[a-z0-9_+-]+):/u,
  ]
    .map(({ source }) => source)
    .join('|'),
  'gu',
);

export function emoji(name) {
  return EMOJI[name] ?? `:${name}:`;
}

/** Lines that begin with `>` are a quotation. */
export function mrkdwn(text, names) {
  const parts = text.split(/((?:^|\n)(?:&gt;.*(?:\n|$))+)/u);
  return parts.flatMap((part) => {
    if (!/^\n?&gt;/.test(part)) return inline(part, names);
    const quoted = part
      .replace(/^\n/, '')
      .replace(/\n$/, '')
      .replace(/^&gt; ?/gm, '');
    return [h('blockquote', null, ...inline(quoted, names))];
  });
}

/** The text of a `plain_text` object: only its emoji are drawn, entities stay as they are. */
export function plain(text) {
  return text.replace(/:([a-z0-9_+-]+):/g, (_whole, name) => emoji(name));
}

/** A text object of either kind. */
export function textOf({ type, text }, names) {
  return type === 'mrkdwn' ? mrkdwn(text, names) : plain(text);
}

function inline(text, names) {
  const nodes = [];
  let end = 0;
  for (const match of text.matchAll(TOKEN)) {
    nodes.push(unescaped(text.slice(end, match.index)), node(match, names));
    end = match.index + match[0].length;
  }
  nodes.push(unescaped(text.slice(end)));
  return nodes;
}

function node({ 0: whole, groups }, names) {
  if (groups.pre !== undefined) return h('pre', null, unescaped(groups.pre.replace(/^\n/, '')));
  if (groups.code !== undefined) return h('code', null, unescaped(groups.code));
  if (groups.reference !== undefined) return reference(groups.reference, names);
  if (groups.bold !== undefined) return h('strong', null, ...inline(groups.bold, names));
  if (groups.italic !== undefined) return h('em', null, ...inline(groups.italic, names));
  if (groups.strike !== undefined) return h('s', null, ...inline(groups.strike, names));
  return groups.emoji === undefined ? whole : emoji(groups.emoji);
}

function reference(inside, names) {
  const [target, label] = inside.split('|', 2);
  if (target.startsWith('@')) return mention(`@${names.get(target.slice(1)) ?? label ?? target.slice(1)}`);
  if (target.startsWith('#')) return mention(`#${names.get(target.slice(1)) ?? label ?? target.slice(1)}`);
  if (target.startsWith('!')) return mention(label ?? `@${target.slice(1).split('^')[0]}`);
  return link(unescaped(target), unescaped(label ?? target));
}

export function mention(text) {
  return h('span', { class: 'mention' }, text);
}

export function unescaped(text) {
  return text.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&');
}
