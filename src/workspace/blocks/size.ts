import type { Block } from '../state/wire.ts';
import { textLength } from './text-length.ts';
import { MESSAGE_BUDGET } from './together.ts';
import { MESSAGE_BLOCKS } from './validate.ts';

/** How much of what a message may hold is used. */
export interface Size {
  blocks: number;
  maxBlocks: number;
  characters: number;
  maxCharacters: number;
}

export function sizeOf(blocks: readonly Block[]): Size {
  return {
    blocks: blocks.length,
    maxBlocks: MESSAGE_BLOCKS,
    characters: blocks.reduce((sum, block) => sum + textLength(block), 0),
    maxCharacters: MESSAGE_BUDGET,
  };
}
