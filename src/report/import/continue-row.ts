import type { Column, Field, Span } from './column.ts';
import type { RowReading } from './read-row.ts';
import { splitCells } from './split-cells.ts';
import { endsOpen } from './text-score.ts';
import { partNumbers } from './value-score.ts';
import type { Word } from './words.ts';

/** Cells long enough to be cut by a page. */
const CUT_FIELDS: ReadonlySet<Field> = new Set([
  'name',
  'description',
  'algorithm',
  'target',
  'result',
  'centres',
]);

/**
 * Adds to a row's cells what the next page prints of them, again from left to right. Numbered parts, open
 * brackets and unfinished sentences tell whose each piece is.
 */
export function continueRow(
  upper: RowReading,
  lower: readonly Word[],
  columns: readonly Column[],
): RowReading | null {
  const pieces = splitCells(
    lower,
    columns
      .filter(({ field }) => CUT_FIELDS.has(field) && upper.cells.has(field))
      .map((column) => continuation(column, upper.cells.get(column.field) ?? [])),
  );
  if (!pieces) return null;
  const cells = new Map(upper.cells);
  for (const { field, from, to } of pieces.cells)
    cells.set(field, [...(cells.get(field) ?? []), ...lower.slice(from, to)]);
  return {
    cells,
    score: upper.score + pieces.score,
    margin: Math.min(upper.margin, pieces.margin),
  };
}

function continuation({ field, score: cellScore }: Column, above: readonly Word[]): Column {
  return {
    field,
    maxWords: 90,
    absent: 0,
    score: (words, span) => {
      if (words[span.from]?.gap === 'space') return null;
      if (field === 'centres') return centresScore({ above, words, span }, cellScore);
      return pieceScore(above, words, span);
    },
  };
}

/**
 * A piece goes on where the cell above stopped: with the next numbered part, in the middle of a sentence,
 * inside a bracket. Only the first piece surely opens where the page cut it, so only its small letter tells.
 */
function pieceScore(above: readonly Word[], words: readonly Word[], span: Span): number {
  const piece = words.slice(span.from, span.to);
  const [opening] = piece;
  let score = opening?.gap === 'line' ? -3 : -2;
  score -= 0.5 * piece.slice(1).filter(({ gap }) => gap === 'blank').length;
  if (endsOpen(above)) score += 2;
  if (endsOpen(piece)) score -= 2;
  if (opening?.capital) score -= 1;
  else if (/^[\p{Ll}–—-]/u.test(opening?.text ?? '')) score += smallLetterScore(above, span);
  const last = Math.max(0, ...partNumbers(above, { from: 0, to: above.length }));
  const parts = partNumbers(words, span);
  if (parts.length > 0) score += last > 0 && parts.every((part, index) => part === last + index + 1) ? 3 : -5;
  return score + (opening?.part === last + 1 ? 1 : 0);
}

function smallLetterScore(above: readonly Word[], { from }: Span): number {
  const finished = above.at(-1)?.endsSentence || (above.length === 1 && above[0]?.isValue);
  return finished ? -1 : from === 0 ? 1.5 : 0.5;
}

/** The list goes on only if the page cut no more of it than known centres show. */
function centresScore(
  { above, words, span }: { above: readonly Word[]; words: readonly Word[]; span: Span },
  cellScore: Column['score'],
): number | null {
  const whole = [...above, ...words.slice(span.from, span.to)];
  const before = cellScore(above, { from: 0, to: above.length }) ?? 0;
  const score = cellScore(whole, { from: 0, to: whole.length });
  return score === null ? null : score - before - 1;
}
