import type { JsonObject } from '../../state/wire.ts';
import { anything, flag, list, number, object, oneOf, type Rule, say, text } from '../check.ts';
import {
  ACTION_ID,
  CONFIRM,
  CONVERSATION_FILTER,
  DISPATCH_CONFIG,
  IMAGE,
  MARKED_OPTION,
  MENU_OPTION,
  OPTION_GROUP,
  plainText,
  URL_TEXT,
} from './objects.ts';

/** The elements (docs.slack.dev/reference/block-kit/block-elements): what each must and may have. */

const COMMON = { action_id: ACTION_ID, confirm: CONFIRM, focus_on_load: flag };
const MENU = { ...COMMON, placeholder: plainText(150) };
const TYPED = { ...MENU, dispatch_action_config: DISPATCH_CONFIG };
const MANY = { max_selected_items: number(1) };
const ID = text(255, 1);
const IDS = list(ID, 100, 0);

const OPTIONS = { options: list(MENU_OPTION, 100), option_groups: list(OPTION_GROUP, 100) };

function optionsOrGroups(menu: JsonObject, at: string): string[] {
  return (menu.options === undefined) === (menu.option_groups === undefined)
    ? [say('must define either `options` or `option_groups`', at)]
    : [];
}

const FEEDBACK = object({
  required: { text: plainText(75), value: text(2000) },
  optional: { accessibility_label: text(75) },
});

export const ELEMENTS: Record<string, Rule> = {
  image: IMAGE,
  button: object({
    required: { text: plainText(75) },
    optional: {
      action_id: ACTION_ID,
      confirm: CONFIRM,
      url: URL_TEXT,
      value: text(2000),
      style: oneOf('primary', 'danger'),
      accessibility_label: text(75),
    },
  }),
  overflow: object({
    required: { options: list(MENU_OPTION, 5) },
    optional: { action_id: ACTION_ID, confirm: CONFIRM },
  }),
  checkboxes: object({
    required: { options: list(MARKED_OPTION, 10) },
    optional: { ...COMMON, initial_options: list(MARKED_OPTION, 10) },
  }),
  radio_buttons: object({
    required: { options: list(MARKED_OPTION, 10) },
    optional: { ...COMMON, initial_option: MARKED_OPTION },
  }),
  static_select: object({
    optional: { ...MENU, ...OPTIONS, initial_option: MENU_OPTION },
    also: optionsOrGroups,
  }),
  multi_static_select: object({
    optional: { ...MENU, ...OPTIONS, ...MANY, initial_options: list(MENU_OPTION, 100) },
    also: optionsOrGroups,
  }),
  external_select: object({
    optional: { ...MENU, min_query_length: number(0), initial_option: MENU_OPTION },
  }),
  multi_external_select: object({
    optional: { ...MENU, ...MANY, min_query_length: number(0), initial_options: list(MENU_OPTION, 100) },
  }),
  users_select: object({ optional: { ...MENU, initial_user: ID } }),
  multi_users_select: object({ optional: { ...MENU, ...MANY, initial_users: IDS } }),
  channels_select: object({ optional: { ...MENU, initial_channel: ID, response_url_enabled: flag } }),
  multi_channels_select: object({ optional: { ...MENU, ...MANY, initial_channels: IDS } }),
  conversations_select: object({
    optional: {
      ...MENU,
      initial_conversation: ID,
      default_to_current_conversation: flag,
      response_url_enabled: flag,
      filter: CONVERSATION_FILTER,
    },
  }),
  multi_conversations_select: object({
    optional: {
      ...MENU,
      ...MANY,
      initial_conversations: IDS,
      default_to_current_conversation: flag,
      filter: CONVERSATION_FILTER,
    },
  }),
  datepicker: object({ optional: { ...MENU, initial_date: pattern(/^\d{4}-\d{2}-\d{2}$/) } }),
  timepicker: object({
    optional: { ...MENU, initial_time: pattern(/^([01]\d|2[0-3]):[0-5]\d$/), timezone: text(255) },
  }),
  datetimepicker: object({
    optional: { ...COMMON, initial_date_time: number(1_000_000_000, 9_999_999_999) },
  }),
  plain_text_input: object({
    optional: {
      ...TYPED,
      initial_value: text(3000),
      multiline: flag,
      min_length: number(0, 3000),
      max_length: number(1, 3000),
    },
  }),
  email_text_input: object({ optional: { ...TYPED, initial_value: text(3000) } }),
  url_text_input: object({ optional: { ...TYPED, initial_value: text(3000) } }),
  number_input: object({
    required: { is_decimal_allowed: flag },
    optional: { ...TYPED, initial_value: text(255), min_value: text(255), max_value: text(255) },
  }),
  rich_text_input: object({ optional: { ...TYPED, initial_value: anything } }),
  file_input: object({
    optional: { action_id: ACTION_ID, filetypes: list(text(20, 1), 100), max_files: number(1, 10) },
  }),
  feedback_buttons: object({
    required: { positive_button: FEEDBACK, negative_button: FEEDBACK },
    optional: { action_id: ACTION_ID },
  }),
  icon_button: object({
    required: { icon: oneOf('trash'), text: plainText(75) },
    optional: {
      action_id: ACTION_ID,
      confirm: CONFIRM,
      value: text(2000),
      accessibility_label: text(75),
      visible_to_user_ids: IDS,
    },
  }),
};

const MENUS = [
  'static_select',
  'external_select',
  'users_select',
  'channels_select',
  'conversations_select',
  'multi_static_select',
  'multi_external_select',
  'multi_users_select',
  'multi_channels_select',
  'multi_conversations_select',
];
const PICKS = ['checkboxes', 'radio_buttons', 'datepicker', 'timepicker', ...MENUS];

/** Which elements each kind of block takes. */
export const ALLOWED = {
  actions: ['button', 'overflow', 'datetimepicker', 'rich_text_input', ...PICKS],
  accessory: ['button', 'overflow', 'image', ...PICKS],
  input: [
    'plain_text_input',
    'email_text_input',
    'url_text_input',
    'number_input',
    'rich_text_input',
    'file_input',
    'datetimepicker',
    ...PICKS,
  ],
  contextActions: ['feedback_buttons', 'icon_button'],
} as const;

function pattern(form: RegExp): Rule {
  return (value, at) => (typeof value === 'string' && form.test(value) ? [] : [say('invalid format', at)]);
}
