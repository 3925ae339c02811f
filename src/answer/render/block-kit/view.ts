import type { KnownBlock } from '@slack/types';
import type { AnswerBlock } from '../../answer.ts';
import { renderTexts } from '../texts.ts';
import { contexts } from './elements.ts';
import { blocksPieces } from './pieces.ts';

/**
 * The same blocks for a modal or the Home, which take no tables and no charts: at most `most` of them, and a
 * word where some had to be left out.
 */
export function viewBlocks(blocks: readonly AnswerBlock[], most: number): KnownBlock[] {
  const drawn = blocksPieces(blocks, { native: 'none', rowValue: () => null })
    .flatMap((piece) => piece.blocks)
    .filter((block): block is KnownBlock => block.type !== 'data_visualization');
  if (drawn.length <= most) return drawn;
  return [...drawn.slice(0, most - 1), ...contexts(renderTexts.cutOff)];
}
