import { conceptsOf, type Item, isSignal } from './item.ts';

/** "La maggioranza", "la maggior parte": more than half of them. */
export function isMajority(item: Item): boolean {
  return isSignal(item, 'most') && MAJORITY.test(item.words.join(' '));
}

const MAJORITY = /maggioranza$|maggior parte$/;

/** How large a part of some rows is spoken of: "più della metà", "due terzi", "la maggioranza". */
export function saysPart(item: Item): boolean {
  return isMajority(item) || conceptsOf([item], 'condition').some(({ condition }) => condition.part === true);
}
