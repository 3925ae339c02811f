import { type Item, isEmpty, isSignal, operatorOf } from './item.ts';

/** "Che non sono gradi di utilizzo del budget", "tranne i budget": the lines of that kind are left out; nothing is asked of them. */
export function budgetsDenied(items: readonly Item[]): Item[] {
  const said = items.filter(
    (item) => !isEmpty(item) && !item.concepts.every(({ role }) => role === 'common'),
  );
  const at = said.findIndex((item, index) => isDenial(item) && isBudget(said[index + 1]));
  if (at < 0) return [...items];
  const behind = said.slice(at + 1);
  const end = behind.findIndex((item) => !isBudget(item));
  const run = end < 0 ? behind : behind.slice(0, end);
  return items.map((item) => {
    if (item === run[0])
      return { ...item, concepts: [{ role: 'filter', atom: { facet: 'budget-use' }, strength: 'strong' }] };
    return run.includes(item) ? { ...item, concepts: [{ role: 'filler' }] } : item;
  });
}

function isDenial(item: Item): boolean {
  return operatorOf(item) === 'not' || operatorOf(item) === 'except';
}

function isBudget(item: Item | undefined): boolean {
  return item !== undefined && (isSignal(item, 'budget-use') || isSignal(item, 'budget'));
}
