import { type Block, isObject, type JsonObject } from '../state/wire.ts';
import { flag, list, object, oneOf, type Rule, say, text } from './check.ts';
import { blockRule } from './rules/blocks.ts';
import { plainText } from './rules/objects.ts';
import {
  atMost,
  distinctActionIds,
  distinctBlockIds,
  isTooLong,
  MESSAGE_BUDGET,
  markdownTogether,
  oneFocus,
  type TogetherRule,
} from './together.ts';

export { isTooLong };

export const MESSAGE_BLOCKS = 50;

const BLOCKS_OF_MESSAGE = list(blockRule('message'), MESSAGE_BLOCKS, 0);
const MESSAGE_TOGETHER: readonly TogetherRule[] = [
  distinctBlockIds,
  distinctActionIds,
  atMost('table', 1),
  atMost('data_visualization', 2),
  markdownTogether,
];

const COMMON = {
  blocks: list(blockRule('home'), 100, 0),
  private_metadata: text(3000),
  callback_id: text(255),
  external_id: text(255),
};
const HOME = object({ required: { blocks: COMMON.blocks }, optional: COMMON });
const MODAL = object({
  required: { title: plainText(24), blocks: list(blockRule('modal'), 100, 0) },
  optional: {
    private_metadata: COMMON.private_metadata,
    callback_id: COMMON.callback_id,
    external_id: COMMON.external_id,
    submit: plainText(24),
    close: plainText(24),
    clear_on_close: flag,
    notify_on_close: flag,
    submit_disabled: flag,
  },
  also: (view, at) =>
    view.submit === undefined && blocksOf(view).some((block) => block.type === 'input')
      ? [say('missing required field: submit', at)]
      : [],
});
const VIEW_TOGETHER: readonly TogetherRule[] = [distinctBlockIds, distinctActionIds, oneFocus];

/**
 * What Slack would say against the blocks of a message, each with its place; empty when it would take them.
 * Said before it is sent: the tests of the app use it to prove that answers stay inside the limits.
 */
export function validateMessage(blocks: readonly unknown[]): string[] {
  const known = blocks.filter((block): block is Block => isObject(block));
  return [
    ...BLOCKS_OF_MESSAGE(blocks, '/blocks'),
    ...MESSAGE_TOGETHER.flatMap((rule) => rule(known, '/blocks')),
    ...(isTooLong(known)
      ? [say(`msg_blocks_too_long: over ${MESSAGE_BUDGET} characters in all`, '/blocks')]
      : []),
  ];
}

/** What Slack would say against a modal or a Home; empty when it would take it. */
export function validateView(view: object): string[] {
  if (!isObject(view)) return [say('must provide an object', '/view')];
  const type = oneOf('modal', 'home')(view.type, '/view/type');
  if (view.type === undefined) return [say('missing required field: type', '/view')];
  if (type.length > 0) return type;
  const rule: Rule = view.type === 'modal' ? MODAL : HOME;
  return [...rule(view, '/view'), ...VIEW_TOGETHER.flatMap((each) => each(blocksOf(view), '/view/blocks'))];
}

function blocksOf(view: JsonObject): Block[] {
  return Array.isArray(view.blocks) ? view.blocks.filter((block): block is Block => isObject(block)) : [];
}
