import type { Reservation, ResultValue, TargetValue } from '../verdict.ts';
import { finding, type Rule } from './rule.ts';

/**
 * No is not met, whatever was asked and whatever the cause. Yes is met, with a reservation where a number was
 * asked for. A share of the deed below the whole is partially met.
 */
export const yesNo: Rule = {
  name: 'yes-no',
  judge({ target, result, part }) {
    if (result.kind === 'no') return finding('not-met');
    if (result.kind === 'yes') return finding('met', null, bareYes(target, part));
    const asksForDeed = target.kind === 'yes' || target.kind === 'words';
    if (asksForDeed && result.kind === 'date') return finding('met');
    return asksForDeed && result.kind === 'number' ? finding(byShare(result)) : null;
  },
};

function byShare(result: ResultValue & { kind: 'number' }) {
  if (result.value <= 0) return 'not-met';
  return result.unit === '%' && result.value < 100 ? 'partially-met' : 'met';
}

function bareYes(target: TargetValue, part: number | null): Reservation[] {
  const asksForNumber = target.kind === 'number' || target.kind === 'range' || target.kind === 'baseline';
  return asksForNumber ? [{ code: 'yes-against-number', part, target: target.words }] : [];
}
