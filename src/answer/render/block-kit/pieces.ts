import type { Answer, AnswerBlock } from '../../answer.ts';
import { renderTexts } from '../texts.ts';
import { choicePieces } from './choices.ts';
import { contexts, header, sections } from './elements.ts';
import { bold, escapeMarkup } from './escape.ts';
import { card, entry } from './indicators.ts';
import { type Piece, piece } from './piece.ts';
import { nativeTables, textRows } from './table.ts';

/** The whole answer as pieces, in reading order; `native` false leaves out what Slack may refuse (tables). */
export function answerPieces(answer: Answer, native: boolean): Piece[] {
  let tablesLeft = native ? 1 : 0;
  const body = answer.blocks.flatMap((block, index) => {
    const nativeTable = block.kind === 'table' && tablesLeft > 0;
    if (nativeTable) tablesLeft -= 1;
    return blockPieces(block, { index, nativeTable });
  });
  return [...headPieces(answer), ...withHeadings(body), ...suggestionPieces(answer)];
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

function blockPieces(block: AnswerBlock, place: { index: number; nativeTable: boolean }): Piece[] {
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
      return block.items.map(block.layout === 'card' ? card : entry);
    case 'table':
      return (place.nativeTable ? nativeTables(block) : null) ?? textRows(block);
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
