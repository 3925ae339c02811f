import { atomsIn, conceptsOf, type Item, isEmpty, operatorOf } from '../../src/query/reading/item.ts';
import { has, type Reading } from '../../src/query/reading/reading.ts';

/** Fewest and most rows; null where not said. */
export interface Bounds {
  least: number | null;
  most: number | null;
}

type Condition = Reading['conditions'][number];

/** Of how many rows what is asked must hold, and how many a group must have in all; null where not said. */
export function boundsIn(reading: Reading): { holding: Bounds | null; size: Bounds | null } {
  const size = sizeIn(reading);
  const counts = reading.conditions.filter(({ subjectHint }) => subjectHint === 'count');
  const holding = counts.find((condition) => condition !== size);
  return {
    holding: isSingle(reading.items) ? { least: 1, most: 1 } : holding ? boundsOf(holding) : null,
    size: size ? boundsOf(size) : null,
  };
}

/** "Con almeno 5 indicatori e nessun mancato": a number of rows of any kind, beside what is asked of them. */
function sizeIn(reading: Reading): Condition | null {
  const { items } = reading;
  // "Hanno mancato almeno 2 obiettivi" counts the missed: what they are asked to be stands before.
  const isFirst = (index: number) => items.slice(0, index).every((item) => atomsIn(item).length === 0);
  const at = items.findIndex(
    (item, index) => isCount(item) && isFirst(index) && isOfAny(items.slice(index + 1)),
  );
  const [found] = at < 0 ? [] : conceptsOf([items[at] as Item], 'condition');
  const isBeside = reading.where.length > 0 || has(reading, 'nobody');
  return found && isBeside ? found.condition : null;
}

function isCount(item: Item): boolean {
  return conceptsOf([item], 'condition').some(({ condition }) => condition.subjectHint === 'count');
}

/** "… indicatori e nessun …", "… indicatori senza …": no restriction follows the noun at once. */
function isOfAny(behind: readonly Item[]): boolean {
  const [head, next] = behind.filter((item) => !isEmpty(item));
  const isHead = head?.concepts.some(({ role }) => role === 'head') ?? false;
  return isHead && (next === undefined || operatorOf(next) !== null || atomsIn(next).length === 0);
}

/** "Un solo obiettivo". */
function isSingle(items: readonly Item[]): boolean {
  return items.some((item, at) => item.words.at(-1) === 'un' && operatorOf(items[at + 1] ?? item) === 'only');
}

function boundsOf({ op, value, high }: Condition): Bounds {
  switch (op) {
    case '>':
      return { least: value + 1, most: null };
    case '>=':
      return { least: value, most: null };
    case '<':
      return { least: null, most: value - 1 };
    case '<=':
      return { least: null, most: value };
    case '=':
      return { least: value, most: value };
    case 'between':
      return { least: value, most: high ?? value };
  }
}

export function isWithin(count: number, { least, most }: Bounds): boolean {
  return (least === null || count >= least) && (most === null || count <= most);
}
