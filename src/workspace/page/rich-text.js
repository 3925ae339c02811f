import { link } from './links.js';
import { emoji, mention } from './mrkdwn.js';
import { h } from './preact.js';

/** A `rich_text` block as nodes. */
export function richText(block, names) {
  return h('div', { class: 'rich-text' }, ...block.elements.map((element) => part(element, names)));
}

function part(element, names) {
  const inside = () => element.elements.map((piece) => styled(piece, names));
  switch (element.type) {
    case 'rich_text_list':
      return h(
        element.style === 'ordered' ? 'ol' : 'ul',
        { class: `indent-${element.indent ?? 0}` },
        ...element.elements.map((item) =>
          h('li', null, ...item.elements.map((piece) => styled(piece, names))),
        ),
      );
    case 'rich_text_quote':
      return h('blockquote', null, ...inside());
    case 'rich_text_preformatted':
      return h('pre', null, ...inside());
    default:
      return h('span', null, ...inside());
  }
}

const STYLES = { bold: 'strong', italic: 'em', strike: 's', code: 'code', underline: 'u' };

function styled(piece, names) {
  const wanted = Object.entries(STYLES).filter(([name]) => piece.style?.[name] === true);
  return wanted.reduce((inner, [, tag]) => h(tag, null, inner), bare(piece, names));
}

function bare(piece, names) {
  switch (piece.type) {
    case 'text':
      return piece.text;
    case 'link':
      return link(piece.url, piece.text ?? piece.url);
    case 'emoji':
      return emoji(piece.name);
    case 'user':
      return mention(`@${names.get(piece.user_id) ?? piece.user_id}`);
    case 'channel':
      return mention(`#${names.get(piece.channel_id) ?? piece.channel_id}`);
    case 'broadcast':
      return mention(`@${piece.range}`);
    case 'date':
      return piece.fallback ?? new Date(piece.timestamp * 1000).toLocaleDateString('it');
    default:
      return '';
  }
}
