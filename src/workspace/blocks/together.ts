import { type Block, isObject } from '../state/wire.ts';
import { say } from './check.ts';
import { textLength } from './text-length.ts';
import { interactiveElements } from './walk.ts';

/** What the blocks of a message or view must be together; `at` is where they stand, such as `/blocks`. */
export type TogetherRule = (blocks: readonly Block[], at: string) => string[];

/** Slack refuses a message from about 13,000 on; this is what it always takes. */
export const MESSAGE_BUDGET = 10_000;

const MARKDOWN_TOGETHER = 12_000;

export const distinctBlockIds: TogetherRule = (blocks, at) => {
  const seen = new Set<string>();
  return blocks.flatMap((block, index) => {
    const id = block.block_id;
    if (id === undefined) return [];
    if (seen.has(id)) return [say('`block_id` must be unique', `${at}/${index}/block_id`)];
    seen.add(id);
    return [];
  });
};

/** Within one block; two blocks may hold the same action (docs.slack.dev/reference/block-kit/block-elements). */
export const distinctActionIds: TogetherRule = (blocks, at) =>
  blocks.flatMap((block, index) => {
    const ids = interactiveElements([block])
      .map(({ element }) => element.action_id)
      .filter((id) => id !== undefined);
    return new Set(ids).size < ids.length
      ? [say('`action_id` must be unique within the block', `${at}/${index}`)]
      : [];
  });

export function atMost(type: string, count: number): TogetherRule {
  return (blocks, at) => {
    const places = blocks.flatMap((block, index) => (block.type === type ? [index] : []));
    return places.slice(count).map((index) => say(`only ${count} ${type} allowed`, `${at}/${index}`));
  };
}

/** One element at most takes the focus when the view opens. */
export const oneFocus: TogetherRule = (blocks, at) => {
  const focused = interactiveElements(blocks).filter(({ element }) => element.focus_on_load === true);
  return focused.length > 1 ? [say('only one element can be focused on load', at)] : [];
};

export const markdownTogether: TogetherRule = (blocks, at) => {
  const length = blocks
    .filter((block) => block.type === 'markdown')
    .reduce((sum, block) => sum + String(block.text ?? '').length, 0);
  return length > MARKDOWN_TOGETHER
    ? [say(`markdown must be less than ${MARKDOWN_TOGETHER + 1} characters in total`, at)]
    : [];
};

/** Whether all the text to read in a message is more than Slack is sure to take. */
export function isTooLong(blocks: readonly Block[]): boolean {
  return blocks.reduce((sum, block) => sum + (isObject(block) ? textLength(block) : 0), 0) > MESSAGE_BUDGET;
}
