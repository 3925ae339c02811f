import { byType, flag, list, object, oneOf, type Rule, say, text } from '../check.ts';

/**
 * The objects that blocks and elements are made of (docs.slack.dev/reference/block-kit/composition-objects),
 * with the limits that were checked against Slack.
 */

export const ACTION_ID = text(255);
export const BLOCK_ID = text(255);
export const URL_TEXT = text(3000, 1);

export function plainText(max: number): Rule {
  return byType({ plain_text: plain(max) });
}

export function anyText(max: number): Rule {
  return byType({ plain_text: plain(max), mrkdwn: mrkdwn(max) });
}

export function mrkdwnText(max: number): Rule {
  return byType({ mrkdwn: mrkdwn(max) });
}

function plain(max: number): Rule {
  return object({ required: { text: text(max, 1) }, optional: { emoji: flag } });
}

function mrkdwn(max: number): Rule {
  return object({ required: { text: text(max, 1) }, optional: { verbatim: flag } });
}

export const CONFIRM = object({
  required: { title: plainText(100), text: anyText(300), confirm: plainText(30), deny: plainText(30) },
  optional: { style: oneOf('primary', 'danger') },
});

/** Options of menus take plain text only; those of checkboxes and radio buttons take markup too. */
export const MENU_OPTION = object({
  required: { text: plainText(75), value: text(75, 1) },
  optional: { description: plainText(75), url: URL_TEXT },
});
export const MARKED_OPTION = object({
  required: { text: anyText(75), value: text(75, 1) },
  optional: { description: anyText(75) },
});

export const OPTION_GROUP = object({ required: { label: plainText(75), options: list(MENU_OPTION, 100) } });

export const CONVERSATION_FILTER = object({
  optional: {
    include: list(oneOf('im', 'mpim', 'private', 'public'), 4),
    exclude_external_shared_channels: flag,
    exclude_bot_users: flag,
  },
});

export const DISPATCH_CONFIG = object({
  optional: { trigger_actions_on: list(oneOf('on_enter_pressed', 'on_character_entered'), 2) },
});

export const IMAGE = object({
  required: { alt_text: text(2000) },
  optional: { image_url: URL_TEXT, slack_file: object({ optional: { id: text(255), url: URL_TEXT } }) },
  also: (image, at) =>
    (image.image_url === undefined) === (image.slack_file === undefined)
      ? [say('must define either `image_url` or `slack_file`', at)]
      : [],
});
