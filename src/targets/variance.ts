import { type DateValue, daysBetween, monthsBetween } from '../language/calendar.ts';
import type { Direction, DirectionSource, Unit, Variance } from './verdict.ts';

interface Measure {
  value: number;
  unit: Unit;
  direction: Direction;
  directionFrom: DirectionSource;
}

/** How far a number is from its target: in the target's unit, and as a share where that means something. */
export function amountVariance(value: number, target: Measure): Variance {
  const absolute = rounded(value - target.value);
  const counts = target.unit !== '%' && target.value > 0 && value >= 0;
  return {
    absolute,
    relative: counts ? absolute / target.value : null,
    degree: hasDegree(value, target) ? value / target.value : null,
    months: null,
    unit: target.unit,
    of: 'value',
  };
}

/** How late (positive) or early a date is. */
export function timeVariance(done: DateValue, by: DateValue): Variance {
  const coarse = done.precision === 'month' || by.precision === 'month';
  return {
    absolute: daysBetween(by.iso, done.iso),
    relative: null,
    degree: null,
    months: coarse ? monthsBetween(by.iso, done.iso) : null,
    unit: 'days',
    of: 'time',
  };
}

/**
 * A share of the way: from nothing up to a positive target, or down to a negative change (-10% is 40% of
 * -25%). A level that is better the lower it is has no such share, nor has a negative level such as an index.
 */
function hasDegree(value: number, { value: target, unit, direction, directionFrom }: Measure): boolean {
  if (direction === 'at-least') return target > 0 && value >= 0;
  const change = unit === '%' || directionFrom === 'signed-change';
  return change && target < 0 && value <= 0;
}

/** 79,2 − 87 must be −7,8 and not −7,799999999999997. */
function rounded(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
