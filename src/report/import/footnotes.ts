import type { Lexicon } from './cut-words.ts';
import { type FootnoteBlock, findFootnoteBlocks, type PrintedNote } from './footnote-blocks.ts';
import type { Line } from './lines.ts';

/** What a number costs that no block has: more than any cell gains by looking like one. */
const MISSING = 4;

interface Chain {
  score: number;
  blocks: FootnoteBlock[];
  /** Its last note. */
  number: number;
}

/**
 * The footnotes of the text. Their numbers run from 1 through the whole document, so of all that looks like a
 * footnote block the sequence is taken in which they run best; a missing number leaves a gap.
 */
export function readFootnotes(lines: readonly Line[], lexicon: Lexicon): PrintedNote[] {
  const chains: Chain[] = [{ score: 0, blocks: [], number: 0 }];
  for (const block of findFootnoteBlocks(lines, lexicon)) {
    const first = block.notes[0]?.number ?? 0;
    const last = block.notes.at(-1)?.number ?? 0;
    const best = chains
      .filter(({ number }) => number < first)
      .map((chain) => ({ chain, score: chain.score + block.score - MISSING * (first - chain.number - 1) }))
      .reduce((one, other) => (other.score > one.score ? other : one));
    chains.push({ score: best.score, blocks: [...best.chain.blocks, block], number: last });
  }
  const { blocks } = chains.reduce((one, other) => (other.score > one.score ? other : one));
  return blocks.flatMap(({ notes }) => notes);
}
