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
  const scores = scoreSpans(words, columns);
  const ends = forward(words.length, columns, scores);
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

function scoreSpans(words: readonly Word[], columns: readonly Column[]): Scores {
  const scores: Map<number, number>[][] = [];
  let starts = new Set([0]);
  for (const column of columns) {
    const spans: Map<number, number>[] = [];
    const ends = new Set<number>();
    for (let from = 0; from <= words.length; from += 1) {
      const found = starts.has(from) ? spansFrom(words, column, from) : new Map<number, number>();
      for (const to of found.keys()) ends.add(to);
      spans.push(found);
    }
    scores.push(spans);
    starts = ends;
  }
  return scores;
}

function spansFrom(words: readonly Word[], column: Column, from: number): Map<number, number> {
  const found = new Map<number, number>();
  if (column.absent !== null) found.set(from, -column.absent);
  for (let to = from + 1; to <= Math.min(words.length, from + column.maxWords); to += 1) {
    const score = column.score(words, { from, to });
    if (score !== null) found.set(to, score);
  }
  return found;
}

/** `ends[n][to]`: the best cut of the words before `to` into the first `n` columns. */
function forward(length: number, columns: readonly Column[], scores: Scores): (Best | undefined)[][] {
  const ends: (Best | undefined)[][] = [[{ score: 0, from: 0 }]];
  columns.forEach((_, column) => {
    const row: (Best | undefined)[] = new Array(length + 1).fill(undefined);
    scores[column]?.forEach((spans, from) => {
      const before = ends[column]?.[from];
      if (!before) return;
      for (const [to, score] of spans) {
        const known = row[to];
        if (!known || before.score + score > known.score) row[to] = { score: before.score + score, from };
      }
    });
    ends.push(row);
  });
  return ends;
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
