import { LIMITS } from './limits.ts';
import { characters, chartsIn, ENTRIES_A_PAGE, hasTable, type Piece, piece } from './piece.ts';

/** What every page keeps free for its own head and foot. */
export interface Reserve {
  blocks: number;
  characters: number;
}

/**
 * Pieces in pages that stay within Slack's limits, in order, none lost. A piece is kept whole unless it alone
 * would fill a page.
 */
export function paginate(pieces: readonly Piece[], reserve: Reserve): Piece[][] {
  const room = {
    blocks: LIMITS.blocks - reserve.blocks,
    characters: LIMITS.totalCharacters - reserve.characters,
  };
  const pages: Page[] = [];
  for (const next of pieces.flatMap((whole) => (isTooLarge(whole, room) ? parts(whole) : [whole]))) {
    const page = pages.at(-1);
    if (page !== undefined && fits(page, next, room)) add(page, next);
    else pages.push(add({ pieces: [], blocks: 0, characters: 0, entries: 0, charts: 0, table: false }, next));
  }
  return pages.map((page) => page.pieces);
}

interface Page extends Reserve {
  pieces: Piece[];
  entries: number;
  charts: number;
  table: boolean;
}

function isTooLarge(whole: Piece, room: Reserve): boolean {
  return whole.blocks.length > room.blocks || characters(whole.blocks) > room.characters;
}

function parts(whole: Piece): Piece[] {
  return whole.blocks.map((block, index) => (index === 0 ? { ...whole, blocks: [block] } : piece(block)));
}

function fits(page: Page, next: Piece, room: Reserve): boolean {
  const table = hasTable(next.blocks);
  // A table's rows do not count: Slack folds a long table by itself.
  const entries = table ? 0 : next.entries;
  return (
    page.blocks + next.blocks.length <= room.blocks &&
    page.characters + characters(next.blocks) <= room.characters &&
    (entries === 0 || page.entries + entries <= ENTRIES_A_PAGE) &&
    page.charts + chartsIn(next.blocks) <= LIMITS.charts &&
    !(page.table && table)
  );
}

function add(page: Page, next: Piece): Page {
  const table = hasTable(next.blocks);
  page.pieces.push(next);
  page.blocks += next.blocks.length;
  page.characters += characters(next.blocks);
  page.entries += table ? 0 : next.entries;
  page.charts += chartsIn(next.blocks);
  page.table ||= table;
  return page;
}
