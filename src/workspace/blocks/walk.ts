import { type Block, isObject, type JsonObject } from '../state/wire.ts';

/** An element that a user can act on, and the block that holds it. */
export interface Placed {
  block: Block;
  element: JsonObject;
}

/** Every interactive element of a message or view, in reading order. */
export function interactiveElements(blocks: readonly Block[]): Placed[] {
  return blocks.flatMap((block) =>
    candidates(block)
      .filter((element): element is JsonObject => isObject(element) && 'action_id' in element)
      .map((element) => ({ block, element })),
  );
}

/** Gives each block and each interactive element that lacks an id one of Slack's making, in a copy. */
export function withIds(blocks: readonly Block[], nextId: () => string): Block[] {
  return structuredClone([...blocks]).map((block) => {
    block.block_id ??= nextId();
    for (const element of candidates(block)) {
      if (isObject(element) && isInteractive(element)) element.action_id ??= nextId();
    }
    return block;
  });
}

const PASSIVE = new Set(['mrkdwn', 'plain_text', 'image']);

function isInteractive(element: JsonObject): boolean {
  return typeof element.type === 'string' && !PASSIVE.has(element.type);
}

/** Where the types of block keep their elements; rich text has `elements` too, but nothing to act on. */
function candidates(block: Block): unknown[] {
  if (block.type === 'rich_text' || block.type === 'context') return [];
  const children = Array.isArray(block.child_blocks) ? (block.child_blocks as Block[]) : [];
  const cards = block.type === 'carousel' && Array.isArray(block.elements) ? (block.elements as Block[]) : [];
  return [
    block.accessory,
    block.element,
    ...(block.type !== 'carousel' && Array.isArray(block.elements) ? block.elements : []),
    ...(block.type === 'card' && Array.isArray(block.actions) ? block.actions : []),
    ...[...children, ...cards].flatMap(candidates),
  ];
}
