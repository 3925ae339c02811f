import type { MessageBlock } from './block.ts';

/** Blocks that stay together on a page. */
export interface Piece {
  blocks: readonly MessageBlock[];
  /** How many list entries or table rows it shows: what "e altri N" counts. */
  entries: number;
}

export function piece(...blocks: readonly MessageBlock[]): Piece {
  return { blocks, entries: 0 };
}

/** Characters of everything in the blocks that Slack could count: texts, labels, values. */
export function characters(value: unknown): number {
  if (typeof value === 'string') return value.length;
  if (typeof value !== 'object' || value === null) return 0;
  let sum = 0;
  if (Array.isArray(value)) for (const item of value) sum += characters(item);
  else for (const key in value) if (key !== 'type') sum += characters(Reflect.get(value, key));
  return sum;
}

/** More entries than this are hard to read on a phone; the rest comes by a button. */
export const ENTRIES_A_PAGE = 10;

export function hasTable(blocks: readonly MessageBlock[]): boolean {
  return blocks.some((block) => block.type === 'table');
}

export function chartsIn(blocks: readonly MessageBlock[]): number {
  return blocks.filter((block) => block.type === 'data_visualization').length;
}
