/**
 * Edits between two words: a letter dropped, added or changed, or two neighbours swapped, each counts one
 * (Damerau's distance, optimal string alignment). Answers `limit + 1` as soon as the limit is passed, so a
 * far word costs little. Not from a library: the kept ones count a swap as two.
 */
export function editDistance(a: string, b: string, limit: number = Math.max(a.length, b.length)): number {
  if (a === b) return 0;
  if (Math.abs(a.length - b.length) > limit) return limit + 1;

  let beforePrevious: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    let best = row;
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      let cost = Math.min(
        cell(previous, column) + 1,
        cell(current, column - 1) + 1,
        cell(previous, column - 1) + (same ? 0 : 1),
      );
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (swapped) cost = Math.min(cost, cell(beforePrevious, column - 2) + 1);
      current.push(cost);
      best = Math.min(best, cost);
    }
    // A swap reaches back two rows, so one row over the limit does not settle it yet.
    if (best > limit + 1) return limit + 1;
    beforePrevious = previous;
    previous = current;
  }
  return Math.min(cell(previous, b.length), limit + 1);
}

function cell(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}
