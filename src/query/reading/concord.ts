import { asFiller, atomsIn, type Item, isEmpty, isSignal, operatorOf } from './item.ts';

/**
 * "Non ha mancato niente", "non c'è nessun mancato": the two negations are one, and what is asked is
 * whether there is none of what the verb says. Where something is sought ("quali aree non hanno mancato nulla")
 * they are left to who counts it.
 */
export function concordant(items: readonly Item[]): Item[] {
  const verdict = items.find((item) => atomsIn(item).some(({ facet }) => facet === 'verdict'));
  const not = items.findLast((item) => verdict && item.to <= verdict.from && operatorOf(item) === 'not');
  const nothing = items.find((item) => not && item.from >= not.to && isNothing(item, items));
  if (!verdict || !nothing || !not || items.some(seeks)) return [...items];
  return items.map((item) => {
    if (item === not) return asFiller(item);
    return item === nothing ? { ...item, concepts: [{ role: 'signal', signal: 'nobody' }] } : item;
  });
}

/** "Niente parziali" leaves these out. */
function isNothing(item: Item, items: readonly Item[]): boolean {
  const next = items.find((other) => other.from >= item.to && !isEmpty(other));
  const leavesOut = operatorOf(item) === 'except' && next !== undefined && atomsIn(next).length > 0;
  return /^(?:niente|nulla|nessun[oa]?|alcun[oa]?)$/.test(item.words[0] ?? '') && !leavesOut;
}

function seeks(item: Item): boolean {
  return (
    item.words.some((word) => /^(?:cosa|qual[ei]?|quant[ei])$/.test(word)) ||
    isSignal(item, 'who') ||
    isSignal(item, 'by-centre') ||
    isSignal(item, 'centre-head')
  );
}
