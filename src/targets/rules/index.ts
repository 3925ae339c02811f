import { baseline } from './baseline.ts';
import { deadline } from './deadline.ts';
import { deed } from './deed.ts';
import { nothingStated } from './nothing-stated.ts';
import { number } from './number.ts';
import { range } from './range.ts';
import type { Rule } from './rule.ts';
import { yesNo } from './yes-no.ts';

/**
 * The rules that judge one part, in the order in which they are asked; the first that does not pass decides.
 * Those on values come first, since a value says more than a yes; a yes or no to whatever was asked comes
 * after them, and the deed that the words repeat after that. What is left states nothing.
 * (How parts make a whole is in `combine.ts`.)
 */
export const RULES: readonly Rule[] = [baseline, range, number, deadline, yesNo, deed, nothingStated];
