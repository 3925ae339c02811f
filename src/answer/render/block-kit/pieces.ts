import type { Answer, AnswerBlock } from '../../answer.ts';
import { renderTexts } from '../texts.ts';
import type { Native } from './block.ts';
import { chartBlock } from './chart.ts';
import { choicePieces } from './choices.ts';
import { contexts, header, sections } from './elements.ts';
import { bold, escapeMarkup } from './escape.ts';
import { card, entry } from './indicators.ts';
import { type ListGroup, listTables } from './list-table.ts';
import { ENTRIES_A_PAGE, type Piece, piece } from './piece.ts';
import { nativeTables, textRows } from './table.ts';

export interface Drawing {
  native: Native;
  /** What leads to everything about one row, short enough for an option; null where nothing does. */
  rowValue: (id: string) => string | null;
  /** What leads from a card to entering a new result; missing where nobody may. */
  updateValue?: (id: string) => string | null;
}

/** The whole answer as pieces, in reading order. */
export function answerPieces(answer: Answer, drawing: Drawing): Piece[] {
  return [
    ...headPieces(answer),
    ...withHeadings(blocksPieces(answer.blocks, drawing)),
    ...suggestionPieces(answer),
  ];
}

/** The answer in one sentence, over the buttons that give its file. */
export function filePieces(answer: Answer): Piece[] {
  return [...headPieces(answer), ...contexts(renderTexts.asFile).map((context) => piece(context))];
}

/** Blocks without an answer around them. A list longer than a page is a table, where tables may be. */
export function blocksPieces(blocks: readonly AnswerBlock[], drawing: Drawing): Piece[] {
  const layouts = drawing.native === 'none' ? [] : tabular(blocks);
  const runs = runsOf(blocks, layouts);
  let tablesLeft = drawing.native !== 'none' && runs.every(({ kind }) => kind === 'block') ? 1 : 0;
  return runs.flatMap((run) => {
    if (run.kind === 'table') return listTables(run.groups, drawing.rowValue);
    const { block, index } = run;
    const nativeTable = block.kind === 'table' && tablesLeft > 0;
    if (nativeTable) tablesLeft -= 1;
    return blockPieces(block, { ...drawing, index, nativeTable });
  });
}

type Indicators = Extract<AnswerBlock, { kind: 'indicators' }>;

/** The layouts that are drawn as tables: lists too where together they are longer than a page. */
function tabular(blocks: readonly AnswerBlock[]): Indicators['layout'][] {
  const listed = blocks.reduce(
    (sum, block) => sum + (isLaidOut(block, ['list']) ? block.items.length : 0),
    0,
  );
  return listed > ENTRIES_A_PAGE ? ['table', 'list'] : ['table'];
}

function isLaidOut(
  block: AnswerBlock | undefined,
  layouts: readonly Indicators['layout'][],
): block is Indicators {
  return block?.kind === 'indicators' && layouts.includes(block.layout);
}

type Run = { kind: 'block'; block: AnswerBlock; index: number } | { kind: 'table'; groups: ListGroup[] };

/** The blocks one by one; those drawn as tables that follow each other, under their headings, as one. */
function runsOf(blocks: readonly AnswerBlock[], layouts: readonly Indicators['layout'][]): Run[] {
  const runs: Run[] = [];
  let heading: string | null = null;
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'heading' && isLaidOut(blocks[index + 1], layouts)) heading = block.text;
    else if (isLaidOut(block, layouts)) {
      const last = runs.at(-1);
      const group = { heading, items: block.items };
      if (last?.kind === 'table') last.groups.push(group);
      else runs.push({ kind: 'table', groups: [group] });
      heading = null;
    } else runs.push({ kind: 'block', block, index });
  }
  return runs;
}

/** A heading goes to the next page with what it announces. */
function withHeadings(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (const next of pieces) {
    const last = joined.at(-1);
    if (last?.blocks.at(-1)?.type === 'header') {
      joined[joined.length - 1] = { blocks: [...last.blocks, ...next.blocks], entries: next.entries };
    } else joined.push(next);
  }
  return joined;
}

function headPieces(answer: Answer): Piece[] {
  const understood = answer.understood === null ? [] : contexts(renderTexts.understood(answer.understood));
  return [...sections(bold(answer.headline)), ...understood].map((block) => piece(block));
}

function suggestionPieces(answer: Answer): Piece[] {
  if (answer.suggestions.length === 0) return [];
  return choicePieces('', answer.suggestions, 'more');
}

function blockPieces(block: AnswerBlock, place: Drawing & { index: number; nativeTable: boolean }): Piece[] {
  switch (block.kind) {
    case 'paragraph':
      return sections(escapeMarkup(block.text)).map((section) => piece(section));
    case 'hint':
      return contexts(block.text).map((context) => piece(context));
    case 'heading':
      return block.text.trim() === '' ? [] : [piece(header(block.text))];
    case 'bullets':
      return sections(escapeMarkup(block.items.map((item) => `• ${item}`).join('\n'))).map((section) =>
        piece(section),
      );
    case 'indicators':
      return block.items.map((item) =>
        block.layout === 'card'
          ? card(item, place.updateValue?.(item.id) ?? null)
          : entry(item, place.rowValue(item.id)),
      );
    case 'table':
      return (place.nativeTable ? nativeTables(block) : null) ?? textRows(block);
    case 'chart': {
      const chart = place.native === 'all' ? chartBlock(block) : null;
      return chart === null ? [] : [piece(chart)];
    }
    case 'note':
      return [
        piece(
          ...sections(`${bold(renderTexts.note(block.number))}: ${escapeMarkup(block.text)}`),
          ...contexts(renderTexts.source(block.source)),
        ),
      ];
    case 'choices':
      return choicePieces(block.prompt, block.options, String(place.index));
  }
}
