import type { NumberCondition } from '../../language/conditions.ts';
import type { Atom } from '../where.ts';
import {
  asFiller,
  asFilter,
  conceptsOf,
  type Item,
  isEmpty,
  isSignal,
  itemsWhile,
  operatorOf,
} from './item.ts';

/**
 * "Obiettivi con più di due centri", "con un solo centro responsabile": rows by how many centres they have, not centres by
 * their rows.
 */
export function centresCounted(items: readonly Item[]): Item[] {
  const heads = items.findIndex((item) => item.concepts.some(({ role }) => role === 'head'));
  const at = items.findIndex((_, index) => heads >= 0 && index > heads && countAt(items, index) !== null);
  const found = at < 0 ? null : countAt(items, at);
  if (!found) return [...items];
  return items.map((item, index) => {
    if (index === at) return asFilter(item, found.atom);
    return found.used.includes(item) ? asFiller(item) : item;
  });
}

/** The number that begins here, and the words that it is made of besides. */
function countAt(items: readonly Item[], at: number): { atom: Atom; used: readonly Item[] } | null {
  const item = items[at];
  if (!item) return null;
  const behind = items.slice(at + 1).filter((other) => !isEmpty(other));
  const heads = itemsWhile(behind, (other) => isSignal(other, 'centre-head'));
  const [condition] = conceptsOf([item], 'condition');
  if (condition && heads.length > 0) return { atom: atomOf(condition.condition), used: heads };
  // "Un solo centro"
  const isSingle = operatorOf(item) === 'only' && items[at - 1]?.words.at(-1) === 'un' && heads.length > 0;
  return isSingle
    ? { atom: { facet: 'number', measure: 'centres', op: '=', value: 1, high: null, unit: '' }, used: heads }
    : null;
}

function atomOf({ op, value, high }: NumberCondition): Atom {
  return { facet: 'number', measure: 'centres', op, value, high: high ?? null, unit: '' };
}
