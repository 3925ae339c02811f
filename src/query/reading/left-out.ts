import { atomsIn, type Item } from './item.ts';

/**
 * "I parziali no", "il PIRA no": a restriction that a "no" ends the clause of is left out, as if "tranne" stood before
 * it.
 *
 * @param breaks token positions that a clause begins with
 * @param end how many tokens there are
 */
export function withLeftOut(items: readonly Item[], breaks: ReadonlySet<number>, end: number): Item[] {
  return items.flatMap((item, at) => {
    const next = items[at + 1];
    const isLast = next !== undefined && (next.to === end || breaks.has(next.to));
    const isLeftOut = atomsIn(item).length > 0 && next?.words.join(' ') === 'no' && isLast;
    return isLeftOut
      ? [
          { from: item.from, to: item.from, words: [], concepts: [{ role: 'operator', operator: 'except' }] },
          item,
        ]
      : [item];
  });
}
