import { byType, flag, list, number, object, oneOf, type Rule, text } from '../check.ts';
import { URL_TEXT } from './objects.ts';

/** Rich text (docs.slack.dev/reference/block-kit/blocks/rich-text-block). */

const STYLE = object({
  optional: { bold: flag, italic: flag, strike: flag, code: flag, underline: flag, highlight: flag },
});
const STYLED = { style: STYLE };
const ID = text(255, 1);

const PIECES: Record<string, Rule> = {
  text: object({ required: { text: text(12_000, 1) }, optional: STYLED }),
  link: object({ required: { url: URL_TEXT }, optional: { ...STYLED, text: text(3000), unsafe: flag } }),
  emoji: object({ required: { name: ID }, optional: { ...STYLED, unicode: text(255), url: URL_TEXT } }),
  user: object({ required: { user_id: ID }, optional: STYLED }),
  usergroup: object({ required: { usergroup_id: ID }, optional: STYLED }),
  channel: object({ required: { channel_id: ID }, optional: STYLED }),
  team: object({ required: { team_id: ID }, optional: STYLED }),
  broadcast: object({ required: { range: oneOf('here', 'channel', 'everyone') }, optional: STYLED }),
  color: object({ required: { value: ID }, optional: STYLED }),
  date: object({
    required: { timestamp: number(), format: text(255, 1) },
    optional: { ...STYLED, url: URL_TEXT, fallback: text(255) },
  }),
};

const MANY = 1000;
const LINE = list(byType(PIECES), MANY, 0);
const SECTION = object({ required: { elements: LINE } });
const BORDER = { border: number(0, 1) };

const ELEMENTS = byType({
  rich_text_section: SECTION,
  rich_text_list: object({
    required: {
      style: oneOf('bullet', 'ordered'),
      elements: list(byType({ rich_text_section: SECTION }), MANY),
    },
    optional: { ...BORDER, indent: number(0, 8), offset: number(0) },
  }),
  rich_text_quote: object({ required: { elements: LINE }, optional: BORDER }),
  rich_text_preformatted: object({
    required: { elements: LINE },
    optional: { ...BORDER, language: text(255) },
  }),
});

export const RICH_TEXT_FIELDS = { elements: list(ELEMENTS, MANY) };

/** A cell of a table, without a block id. */
export const RICH_TEXT = object({ required: RICH_TEXT_FIELDS, optional: { block_id: text(255) } });
