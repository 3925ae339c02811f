import { asFiller, atomsIn, type Item, isEmpty, operatorOf } from './item.ts';

/**
 * "I parziali no", "il PIRA no": a restriction that a "no" ends the clause of is left out, as if "tranne" stood before
 * it; so is one that a "no" leads ("i mancati, no PIRA"), save at the beginning, where it corrects ("no, Formaper").
 *
 * @param breaks token positions that a clause begins with
 * @param end how many tokens there are
 */
export function withLeftOut(items: readonly Item[], breaks: ReadonlySet<number>, end: number): Item[] {
  return items.flatMap((item, at) => {
    const next = items[at + 1];
    if (isNo(item) && leads(items, at)) return [{ ...item, concepts: EXCEPT }];
    const isLast = next !== undefined && (next.to === end || breaks.has(next.to));
    const isLeftOut = atomsIn(item).length > 0 && next !== undefined && isNo(next) && isLast;
    return isLeftOut ? [{ from: item.from, to: item.from, words: [], concepts: EXCEPT }, item] : [item];
  });
}

const EXCEPT = [{ role: 'operator', operator: 'except' }] as const;

function isNo({ words }: Item): boolean {
  return words.join(' ') === 'no';
}

/** Whether a restriction stands right behind, and something that it is taken from before; "o no" asks. */
function leads(items: readonly Item[], at: number): boolean {
  const [no, next] = [items[at], items[at + 1]];
  const before = items.slice(0, at).findLast((item) => !isEmpty(item));
  const isBehind = next !== undefined && next.from === no?.to && atomsIn(next).length > 0;
  return isBehind && before !== undefined && operatorOf(before) !== 'or';
}

/**
 * "I mancati di Formaper, PIRA compreso": what is said to be among them restricts nothing, unless others of its kind
 * are named, beside which it counts.
 */
export function withIncluded(items: readonly Item[]): readonly Item[] {
  const included = items.flatMap((item, at) => (includes(item) ? (besideAt(items, at) ?? []) : []));
  if (included.length === 0) return items;
  const kindsOf = (item: Item) => atomsIn(item).map(({ facet }) => facet);
  return items.map((item) => {
    if (!included.includes(item)) return item;
    const others = items.filter((other) => other !== item).flatMap(kindsOf);
    return kindsOf(item).some((kind) => others.includes(kind)) ? item : asFiller(item);
  });
}

function includes({ words }: Item): boolean {
  return /^(?:compres|inclus)[oaie]$/.test(words.at(-1) ?? '');
}

/** What it says to be included: the restriction behind it, with no more than an article between, else the one before. */
function besideAt(items: readonly Item[], at: number): Item | undefined {
  const word = items[at];
  const [behind, before] = [
    items.slice(at + 1, at + 3).find((item) => atomsIn(item).length > 0),
    items[at - 1],
  ];
  if (word && behind && behind.from - word.to <= 1) return behind;
  return before?.to === word?.from && before && atomsIn(before).length > 0 ? before : undefined;
}
