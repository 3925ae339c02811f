import { finding, type Rule } from './rule.ts';

/** A number that had to fall between two others: both ends meet. The variance is to the end that was passed. */
export const range: Rule = {
  name: 'range',
  judge({ target, result }) {
    if (target.kind !== 'range' || result.kind !== 'number') return null;
    const nearest = Math.min(Math.max(result.value, target.min), target.max);
    const absolute = result.value - nearest;
    const variance = {
      absolute,
      relative: null,
      degree: null,
      months: null,
      unit: target.unit,
      of: 'value' as const,
    };
    return absolute === 0 ? finding('met') : finding('not-met', variance);
  },
};
