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
    return isLeftOut ? [leftOutBefore(item), item] : [item];
  });
}

function leftOutBefore({ from }: Item): Item {
  return { from, to: from, words: [], concepts: EXCEPT };
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
 * are named, beside which it counts. "PIRA non incluso" is left out.
 */
export function withIncluded(items: readonly Item[]): readonly Item[] {
  const said = items.flatMap((item, at) => (includes(item) ? saidOf(items, at) : []));
  if (said.length === 0) return items;
  const denials = said.map(({ denial }) => denial);
  const kindsOf = (item: Item) => atomsIn(item).map(({ facet }) => facet);
  return items.flatMap((item) => {
    if (denials.includes(item)) return [asFiller(item)];
    const found = said.find(({ what }) => what === item);
    if (!found) return [item];
    if (found.denial) return [leftOutBefore(item), item];
    const others = items.filter((other) => other !== item).flatMap(kindsOf);
    return [kindsOf(item).some((kind) => others.includes(kind)) ? item : asFiller(item)];
  });
}

function includes({ words }: Item): boolean {
  return /^(?:compres|inclus)[oaie]$/.test(words.at(-1) ?? '');
}

interface Included {
  what: Item;
  /** The "non" before the word. */
  denial: Item | undefined;
}

/** What the word at this place says of which: what stands behind it, with no more than an article between, else before. */
function saidOf(items: readonly Item[], at: number): Included[] {
  const [word, last] = [items[at], items[at - 1]];
  const denial =
    last !== undefined && operatorOf(last) === 'not' && last.to === word?.from ? last : undefined;
  const behind = items.slice(at + 1, at + 3).find((item) => atomsIn(item).length > 0);
  if (word && behind && behind.from - word.to <= 1) return [{ what: behind, denial }];
  const before = denial ? items[at - 2] : last;
  const isBeside = before?.to === (denial ?? word)?.from;
  return before && isBeside && atomsIn(before).length > 0 ? [{ what: before, denial }] : [];
}
