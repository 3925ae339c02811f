import { anything, byType, flag, list, object, oneOf, only, type Rule, say, text } from '../check.ts';
import { DATA_VISUALIZATION } from './charts.ts';
import { ALLOWED, ELEMENTS } from './elements.ts';
import { anyText, BLOCK_ID, IMAGE, mrkdwnText, plainText, URL_TEXT } from './objects.ts';
import { RICH_TEXT_FIELDS } from './rich-text.ts';
import { DATA_TABLE, TABLE } from './tables.ts';

/** The blocks (docs.slack.dev/reference/block-kit/blocks): what each must and may have, and where it may be. */

export type Surface = 'message' | 'modal' | 'home';

const ID = { block_id: BLOCK_ID };
const EVERYWHERE: readonly Surface[] = ['message', 'modal', 'home'];
const MESSAGES: readonly Surface[] = ['message'];

const CARD = object({
  optional: {
    ...ID,
    hero_image: byType({ image: IMAGE }),
    icon: byType({ image: IMAGE }),
    title: mrkdwnText(150),
    subtitle: mrkdwnText(150),
    body: mrkdwnText(200),
    actions: list(only(ELEMENTS, ['button']), 25),
  },
});

const BLOCKS: Record<string, { rule: Rule; on: readonly Surface[] }> = {
  section: {
    on: EVERYWHERE,
    rule: object({
      optional: {
        ...ID,
        text: anyText(3000),
        fields: list(anyText(2000), 10),
        accessory: only(ELEMENTS, ALLOWED.accessory),
        expand: flag,
      },
      also: (section, at) =>
        section.text === undefined && section.fields === undefined
          ? [say('must define either `fields` or `text`', at)]
          : [],
    }),
  },
  header: { on: EVERYWHERE, rule: object({ required: { text: plainText(150) }, optional: ID }) },
  divider: { on: EVERYWHERE, rule: object({ optional: ID }) },
  context: {
    on: EVERYWHERE,
    rule: object({
      required: {
        elements: list(byType({ image: IMAGE, plain_text: anyText(3000), mrkdwn: anyText(3000) }), 10),
      },
      optional: ID,
    }),
  },
  actions: {
    on: EVERYWHERE,
    rule: object({ required: { elements: list(only(ELEMENTS, ALLOWED.actions), 25) }, optional: ID }),
  },
  input: {
    on: EVERYWHERE,
    rule: object({
      required: { label: plainText(2000), element: only(ELEMENTS, ALLOWED.input) },
      optional: { ...ID, hint: plainText(2000), optional: flag, dispatch_action: flag },
    }),
  },
  image: {
    on: EVERYWHERE,
    rule: object({
      required: { alt_text: text(2000) },
      optional: { ...ID, image_url: URL_TEXT, slack_file: anything, title: plainText(2000) },
    }),
  },
  rich_text: { on: EVERYWHERE, rule: object({ required: RICH_TEXT_FIELDS, optional: ID }) },
  markdown: { on: MESSAGES, rule: object({ required: { text: text(12_000, 1) }, optional: ID }) },
  table: { on: MESSAGES, rule: TABLE },
  data_table: { on: MESSAGES, rule: DATA_TABLE },
  data_visualization: { on: MESSAGES, rule: DATA_VISUALIZATION },
  context_actions: {
    on: MESSAGES,
    rule: object({ required: { elements: list(only(ELEMENTS, ALLOWED.contextActions), 5) }, optional: ID }),
  },
  card: { on: MESSAGES, rule: CARD },
  carousel: {
    on: MESSAGES,
    rule: object({ required: { elements: list(byType({ card: CARD }), 10) }, optional: ID }),
  },
  alert: {
    on: ['modal'],
    rule: object({
      required: { text: anyText(3000) },
      optional: { ...ID, level: oneOf('default', 'info', 'warning', 'error', 'success') },
    }),
  },
  video: {
    on: EVERYWHERE,
    rule: object({
      required: { video_url: URL_TEXT, thumbnail_url: URL_TEXT, alt_text: text(2000), title: plainText(199) },
      optional: {
        ...ID,
        title_url: URL_TEXT,
        author_name: text(49),
        provider_name: text(255),
        provider_icon_url: URL_TEXT,
        description: plainText(199),
      },
    }),
  },
};

/** What a surface takes: blocks of the wrong place are refused as if they were unknown. */
export function blockRule(surface: Surface): Rule {
  const here = Object.entries(BLOCKS).filter(([, { on }]) => on.includes(surface));
  return byType(Object.fromEntries(here.map(([name, { rule }]) => [name, rule])));
}
