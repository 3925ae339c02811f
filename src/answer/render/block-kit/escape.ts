import { cut } from './cut.ts';

const ZERO_WIDTH_SPACE = '\u200b';

/**
 * Text of the report, or of a user, made harmless in Slack's markup: nothing in it can ping, link or change
 * the looks of what is around it. A footnote that holds `<!channel>` would otherwise wake everybody.
 */
export function escapeMarkup(text: string): string {
  if (!ACTIVE.test(text)) return text;
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/\*/g, '∗')
    .replace(/~/g, '∼')
    .replace(/`/g, 'ˋ')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, 'ˍ');
}

/** Most texts have none of these: one look spares them all the replacements. */
const ACTIVE = /[&<>*~`_]/;

/** A line that begins with ">=90%" would be drawn as a quotation of "=90%". */
export function withoutQuotations(markup: string): string {
  if (!markup.includes('&gt;')) return markup;
  return markup.replace(/^([^\S\r\n\u2028\u2029]*)&gt;/gm, `$1${ZERO_WIDTH_SPACE}&gt;`);
}

/**
 * The same for plain-text fields (buttons, headers, table cells), which show entities as they are: only the
 * angle brackets that could open a mention or a link are replaced, so that ">=90%" stays readable.
 */
export function escapePlain(text: string): string {
  return text.replace(/<(?=[^\s\d=])/g, '‹');
}

/** Bold in Slack's markup; it works on one line only, and not around nothing. `text` is escaped here. */
export function bold(text: string): string {
  const line = oneLine(escapeMarkup(text));
  return line === '' ? '' : `*${line}*`;
}

/** All white space as single spaces. */
export function oneLine(text: string): string {
  return (UNEVEN.test(text) ? text.replace(/\s+/g, ' ') : text).trim();
}

const UNEVEN = /[^\S ]| {2}/;

/** An address that can be followed, shown without its protocol; one too long for that is shown as words. */
export function link(address: string): string {
  const href = URL.canParse(address) ? new URL(address).href : '';
  const label = escapeMarkup(cut(address.replace(/^https?:\/\//, ''), LINK_LABEL));
  if (!/^https?:/.test(href) || href.length > LONGEST_LINK) return label;
  const safe = href.replace(/&/g, '&amp;').replace(/</g, '%3C').replace(/>/g, '%3E').replace(/\|/g, '%7C');
  return `<${safe}|${label.replace(/\|/g, '¦')}>`;
}

const LINK_LABEL = 80;
const LONGEST_LINK = 1_000;
