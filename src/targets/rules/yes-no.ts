import { wordsAfterAnswer } from '../reading/answer.ts';
import { statesOnlySome } from '../reading/deeds.ts';
import { tellsOfLess } from '../reading/shortfall.ts';
import type { Reservation, ResultValue, TargetValue } from '../verdict.ts';
import { finding, type Rule } from './rule.ts';

/**
 * No is not met, whatever was asked and whatever the cause. Yes is met; against a number, or with words that
 * say less than was asked, with a reservation. A share of the deed below the whole is partially met.
 */
export const yesNo: Rule = {
  name: 'yes-no',
  judge({ target, result, part }) {
    if (result.kind === 'no') return finding('not-met');
    if (result.kind === 'yes') return finding('met', null, reservationsOf(target, result, part));
    const asksForDeed = target.kind === 'yes' || target.kind === 'words';
    if (asksForDeed && result.kind === 'date') return finding('met', null, saidLess(target, result, part));
    return asksForDeed && result.kind === 'number' ? finding(byShare(result)) : null;
  },
};

function byShare(result: ResultValue & { kind: 'number' }) {
  if (result.value <= 0) return 'not-met';
  return result.unit === '%' && result.value < 100 ? 'partially-met' : 'met';
}

function reservationsOf(target: TargetValue, result: ResultValue, part: number | null): Reservation[] {
  const asksForNumber = target.kind === 'number' || target.kind === 'range' || target.kind === 'baseline';
  const bare: Reservation[] = asksForNumber
    ? [{ code: 'yes-against-number', part, target: target.words }]
    : [];
  return [...bare, ...saidLess(target, result, part)];
}

function saidLess(target: TargetValue, result: ResultValue, part: number | null): Reservation[] {
  const stated = wordsAfterAnswer(result.words);
  const less = tellsOfLess(stated) || statesOnlySome(wordsAfterAnswer(target.words), stated);
  return less ? [{ code: 'words-say-less', part, words: stated, footnote: null }] : [];
}
