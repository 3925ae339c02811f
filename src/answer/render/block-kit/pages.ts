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
  const whole = pieces.map(measured);
  for (const next of whole.flatMap((one) => (isTooLarge(one, room) ? parts(one.piece).map(measured) : one))) {
    const page = pages.at(-1);
    if (page !== undefined && fits(page, next, room)) add(page, next);
    else pages.push(add({ pieces: [], blocks: 0, characters: 0, entries: 0, charts: 0, table: false }, next));
  }
  return pages.map((page) => page.pieces);
}

/** What Slack's limits count, of a page or of one piece. */
interface Measure extends Reserve {
  entries: number;
  charts: number;
  table: boolean;
}

interface Page extends Measure {
  pieces: Piece[];
}

interface Measured extends Measure {
  piece: Piece;
}

function measured(whole: Piece): Measured {
  const table = hasTable(whole.blocks);
  return {
    piece: whole,
    blocks: whole.blocks.length,
    characters: characters(whole.blocks),
    // A table's rows do not count: Slack folds a long table by itself.
    entries: table ? 0 : whole.entries,
    charts: chartsIn(whole.blocks),
    table,
  };
}

function isTooLarge(whole: Reserve, room: Reserve): boolean {
  return whole.blocks > room.blocks || whole.characters > room.characters;
}

function parts(whole: Piece): Piece[] {
  return whole.blocks.map((block, index) => (index === 0 ? { ...whole, blocks: [block] } : piece(block)));
}

function fits(page: Page, next: Measured, room: Reserve): boolean {
  return (
    page.blocks + next.blocks <= room.blocks &&
    page.characters + next.characters <= room.characters &&
    (next.entries === 0 || page.entries + next.entries <= ENTRIES_A_PAGE) &&
    page.charts + next.charts <= LIMITS.charts &&
    !(page.table && next.table)
  );
}

function add(page: Page, next: Measured): Page {
  page.pieces.push(next.piece);
  page.blocks += next.blocks;
  page.characters += next.characters;
  page.entries += next.entries;
  page.charts += next.charts;
  page.table ||= next.table;
  return page;
}
