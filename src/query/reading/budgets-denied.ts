import { asFiller, asFilter, type Item, isEmpty, isSignal, itemsWhile, operatorOf } from './item.ts';

/**
 * "Che non sono gradi di utilizzo del budget", "tranne i budget": the lines of that kind are left out; nothing is asked
 * of them. "Non ha usato tutto il budget" denies a deed, and is about the lines.
 */
export function budgetsDenied(items: readonly Item[]): Item[] {
  const said = items.filter(
    (item) => !isEmpty(item) && !item.concepts.every(({ role }) => role === 'common'),
  );
  const at = said.findIndex((item, index) => isDenial(item) && isBudget(said[index + 1]));
  const denial = said[at];
  if (!denial) return [...items];
  const run = itemsWhile(said.slice(at + 1), isBudget);
  if (operatorOf(denial) === 'not' && USED.test(run[0]?.words.at(-1) ?? ''))
    return items.map((item) => (item === denial ? asFiller(item) : item));
  return items.map((item) => {
    if (item === run[0]) return asFilter(item, { facet: 'budget-use' });
    return run.includes(item) ? asFiller(item) : item;
  });
}

const USED = /^(?:usat|utilizzat|impegnat|assorbit)[oaie]$|^(?:usare|utilizzare|impegnare)$/;

function isDenial(item: Item): boolean {
  return operatorOf(item) === 'not' || operatorOf(item) === 'except';
}

function isBudget(item: Item | undefined): boolean {
  return item !== undefined && (isSignal(item, 'budget-use') || isSignal(item, 'budget'));
}
