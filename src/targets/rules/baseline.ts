import { amountVariance } from '../variance.ts';
import { reaches } from './number.ts';
import { finding, type Rule } from './rule.ts';

/** A number against that of an earlier year; without a footnote that gives it nothing can be compared. */
export const baseline: Rule = {
  name: 'baseline',
  judge({ target, result }) {
    if (target.kind !== 'baseline' || result.kind !== 'number') return null;
    if (target.value === null) return finding('not-assessable');
    const measured = { ...target, value: target.value, directionFrom: 'written' as const };
    const met = reaches(result.value, measured);
    return finding(met ? 'met' : 'not-met', amountVariance(result.value, measured));
  },
};
