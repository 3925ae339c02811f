import { amountVariance } from '../variance.ts';
import type { Direction } from '../verdict.ts';
import { inTime } from './deadline.ts';
import { finding, type Rule } from './rule.ts';

/**
 * A number against a number, signs included and without tolerance: equality meets, unless the target says
 * "more than". Where the number was due by a day, a later date makes it partially met.
 */
export const number: Rule = {
  name: 'number',
  judge({ target, result, part, year }) {
    if (target.kind !== 'number' || result.kind !== 'number') return null;
    const variance = amountVariance(result.value, target);
    if (!reaches(result.value, target)) return finding('not-met', variance);
    if (target.by === null) return finding('met', variance);
    const time = inTime(target.by, result.done, { part, year });
    return finding(time.status, variance, time.reservations);
  },
};

/** Whether `value` is as good as the target's or better; where that is strict, better. */
export function reaches(
  value: number,
  target: { value: number; direction: Direction; strict: boolean },
): boolean {
  if (value === target.value) return !target.strict;
  return target.direction === 'at-least' ? value > target.value : value < target.value;
}
