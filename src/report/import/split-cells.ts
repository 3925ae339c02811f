import type { Column, Field, Span } from './column.ts';
import type { Word } from './words.ts';

export interface Cell extends Span {
  field: Field;
}

export interface Split {
  score: number;
  /** In the order of the columns; absent ones are left out. */
  cells: Cell[];
  /** How much worse the best split is in which target or result begin or end elsewhere. */
  margin: number;
}

interface Best {
  score: number;
  from: number;
}

/**
 * Cuts a row into the cells of its table: the text runs through them from left to right, and only the cells'
 * own looks tell where one ends. Takes, of all cuts, the one with the highest sum of the columns' scores;
 * equal sums go to the one found first. Null where no cut is possible.
 */
export function splitCells(words: readonly Word[], columns: readonly Column[]): Split | null {
  const { scores, ends } = forward(words, columns);
  const best = ends[columns.length]?.[words.length];
  if (!best) return null;
  const cells: Cell[] = [];
  let to = words.length;
  for (let index = columns.length; index > 0; index -= 1) {
    const column = columns[index - 1];
    const from = ends[index]?.[to]?.from ?? to;
    if (column && from < to) cells.unshift({ field: column.field, from, to });
    to = from;
  }
  return {
    score: best.score,
    cells,
    margin: marginOf({ words, columns, scores, ends, best: best.score, cells }),
  };
}

/** `scores[column][from]`: the spans from there that can be the column's cell. */
type Scores = readonly (readonly ReadonlyMap<number, number>[])[];
type Ends = readonly (readonly (Best | undefined)[])[];

/** Cuts this much worse than the best up to the same column are not followed: no later cell gains as much. */
const HOPELESS = 24;

/** `ends[n][to]`: the best cut of the words before `to` into the first `n` columns. */
function forward(words: readonly Word[], columns: readonly Column[]): { scores: Scores; ends: Ends } {
  const scores: ReadonlyMap<number, number>[][] = [];
  const ends: (Best | undefined)[][] = [[{ score: 0, from: 0 }]];
  for (const column of columns) {
    const before = ends.at(-1) ?? [];
    const row: (Best | undefined)[] = new Array(words.length + 1).fill(undefined);
    const spans = row.map((_, from): ReadonlyMap<number, number> => {
      const start = before[from];
      if (!start) return NONE;
      const found = spansFrom(words, column, from);
      for (const [to, score] of found) {
        const known = row[to];
        if (!known || start.score + score > known.score) row[to] = { score: start.score + score, from };
      }
      return found;
    });
    const best = Math.max(...row.map((end) => end?.score ?? Number.NEGATIVE_INFINITY));
    scores.push(spans);
    ends.push(row.map((end) => (end && end.score >= best - HOPELESS ? end : undefined)));
  }
  return { scores, ends };
}

const NONE: ReadonlyMap<number, number> = new Map();

function spansFrom(words: readonly Word[], column: Column, from: number): Map<number, number> {
  const found = new Map<number, number>();
  if (column.absent !== null) found.set(from, -column.absent);
  for (let to = from + 1; to <= Math.min(words.length, from + column.maxWords); to += 1) {
    const score = column.score(words, { from, to });
    if (score !== null) found.set(to, score);
  }
  return found;
}

/** `rest[n][from]`: the best score of cutting the words from `from` on into the columns from `n` on. */
function backward(length: number, columns: readonly Column[], scores: Scores): number[][] {
  const rest: number[][] = columns.map(() => []);
  const last: number[] = new Array(length + 1).fill(Number.NEGATIVE_INFINITY);
  last[length] = 0;
  rest.push(last);
  for (let column = columns.length - 1; column >= 0; column -= 1) {
    rest[column] = (scores[column] ?? []).map((spans) => {
      let best = Number.NEGATIVE_INFINITY;
      for (const [to, score] of spans) best = Math.max(best, score + (rest[column + 1]?.[to] ?? best));
      return best;
    });
  }
  return rest;
}

interface Found {
  words: readonly Word[];
  columns: readonly Column[];
  scores: Scores;
  ends: Ends;
  best: number;
  cells: readonly Cell[];
}

function marginOf({ words, columns, scores, ends, best, cells }: Found): number {
  const rest = backward(words.length, columns, scores);
  let runnerUp = Number.NEGATIVE_INFINITY;
  columns.forEach(({ field }, column) => {
    if (field !== 'target' && field !== 'result') return;
    const chosen = cells.find((cell) => cell.field === field);
    scores[column]?.forEach((spans, from) => {
      for (const [to, score] of spans) {
        const same = chosen ? from === chosen.from && to === chosen.to : from === to;
        if (same) continue;
        const before = ends[column]?.[from]?.score ?? Number.NEGATIVE_INFINITY;
        runnerUp = Math.max(runnerUp, before + score + (rest[column + 1]?.[to] ?? Number.NEGATIVE_INFINITY));
      }
    });
  });
  return best - runnerUp;
}
