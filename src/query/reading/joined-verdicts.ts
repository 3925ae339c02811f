import type { Atom } from '../where.ts';
import { asFiller, atomsIn, type Item, operatorOf } from './item.ts';

type Verdict = Extract<Atom, { facet: 'verdict' }>;

/**
 * Two words that make one verdict: "cosa non è andato · a buon fine" denies the second, "compiute · soltanto in parte"
 * narrows the first. The word of success in it counts for nothing by itself.
 */
export function joinedVerdicts(items: readonly Item[]): (item: Item) => Item {
  return (item) => {
    if (!isMet(item)) return item;
    const before = items.find((other) => other.to === item.from);
    const after = next(items, item);
    const isJoined = (before && isDenied(before)) || (after && isPartial(after));
    return isJoined ? asFiller(item) : item;
  };
}

/** The one right behind, "solo" left aside. */
function next(items: readonly Item[], item: Item): Item | undefined {
  const after = items.find((other) => other.from === item.to);
  return after && operatorOf(after) === 'only' ? items.find((other) => other.from === after.to) : after;
}

function verdictOf(item: Item): Verdict | undefined {
  return atomsIn(item).find((atom): atom is Verdict => atom.facet === 'verdict');
}

function isMet(item: Item): boolean {
  return verdictOf(item)?.statuses.join() === 'met' && atomsIn(item).length === 1;
}

/** A phrase of failure that has its "non" in it. */
function isDenied(item: Item): boolean {
  return (verdictOf(item)?.statuses.includes('not-met') ?? false) && /\bn[oi]?n\b/.test(item.words.join(' '));
}

function isPartial(item: Item): boolean {
  return verdictOf(item)?.statuses.join() === 'partially-met';
}
