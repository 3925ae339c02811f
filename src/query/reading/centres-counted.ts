import type { NumberCondition } from '../../language/conditions.ts';
import type { Atom } from '../where.ts';
import { conceptsOf, type Item, isEmpty, isSignal, operatorOf } from './item.ts';

/**
 * "Obiettivi con più di due centri", "con un solo centro responsabile": rows by how many centres they have, not centres by
 * their rows.
 */
export function centresCounted(items: readonly Item[]): Item[] {
  const heads = items.findIndex((item) => item.concepts.some(({ role }) => role === 'head'));
  const at = items.findIndex((_, index) => heads >= 0 && index > heads && countAt(items, index) !== null);
  const found = at < 0 ? null : countAt(items, at);
  if (!found) return [...items];
  return items.flatMap((item, index): Item[] => {
    if (index === at)
      return [{ ...item, concepts: [{ role: 'filter', atom: found.atom, strength: 'strong' }] }];
    const isUsed = found.used.includes(item);
    return isUsed ? [{ ...item, concepts: [{ role: 'filler' }] }] : [item];
  });
}

/** The number that begins here, and the words that it is made of besides. */
function countAt(items: readonly Item[], at: number): { atom: Atom; used: readonly Item[] } | null {
  const item = items[at];
  if (!item) return null;
  const behind = items.slice(at + 1).filter((other) => !isEmpty(other));
  const heads = behind.slice(0, behind.findIndex((other) => !isSignal(other, 'centre-head')) >>> 0);
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
