import { combine } from './combine.ts';
import { withoutBudgetCap } from './reading/budget-cap.ts';
import { cameTrue, withoutCondition } from './reading/condition.ts';
import { type PartPair, pairParts } from './reading/pair-parts.ts';
import { readResult } from './reading/result.ts';
import { readTarget } from './reading/target.ts';
import { RULES } from './rules/index.ts';
import { type Finding, finding } from './rules/rule.ts';
import { answerShortfall, noteShortfall } from './shortfall-reservations.ts';
import type { PartVerdict, Reservation, Subject, Verdict } from './verdict.ts';

interface JudgedPart {
  verdict: PartVerdict;
  reservations: readonly Reservation[];
}

/**
 * Judges a target against its result. Every pair of texts gets a verdict, and none throws. The parts keep what
 * the rules found even where a curated override decides the whole.
 */
export function judge(subject: Subject): Verdict {
  const { text, cap } = withoutBudgetCap(subject.target);
  const { pairs, reservations } = pairParts(text, subject.result, subject.year);
  const judged = pairs.map((pair) => judgePart(pair, pairs.length, subject));
  const parts = judged.map(({ verdict }) => verdict);
  const status = subject.override?.status ?? combine(parts);
  const variances = parts.flatMap(({ variance }) => (variance === null ? [] : [variance]));
  return {
    status,
    parts,
    variance: variances.length === 1 ? (variances[0] ?? null) : null,
    reservations: [
      ...reservations,
      ...judged.flatMap((part) => part.reservations),
      ...noteShortfall(subject, status, parts),
    ],
    override: subject.override,
    budgetCap: cap,
  };
}

function judgePart(pair: PartPair, count: number, subject: Subject): JudgedPart {
  const { text, condition } = withoutCondition(pair.target);
  const target = readTarget(text, subject);
  const result = readResult(pair.result, target, subject.year);
  const part = count > 1 ? pair.number : null;
  const { rule, found } = applyRules({ target, result, part, year: subject.year });
  const came = condition === null ? null : cameTrue(condition, pair.result, subject.year);
  const skipped = condition !== null && came === false && found.status !== 'met';
  const status = skipped ? 'not-applicable' : found.status;
  const verdict: PartVerdict = {
    number: pair.number,
    status,
    rule,
    target,
    result,
    variance: skipped ? null : found.variance,
    condition: condition === null ? null : { words: condition, cameTrue: came },
  };
  return {
    verdict,
    reservations: [
      ...(skipped ? [] : found.reservations),
      ...answerShortfall(verdict, part),
      ...conditionReservations({ condition, skipped, came, part, met: status === 'met' }),
      ...(part !== null && status === 'not-assessable' ? [{ code: 'part-not-stated' as const, part }] : []),
    ],
  };
}

function applyRules(reading: Parameters<(typeof RULES)[number]['judge']>[0]) {
  for (const rule of RULES) {
    const found: Finding | null = rule.judge(reading);
    if (found !== null) return { rule: rule.name, found };
  }
  // The last rule passes on nothing; this only spells it out for the compiler.
  return { rule: 'nothing-stated' as const, found: finding('not-assessable') };
}

function conditionReservations(state: {
  condition: string | null;
  skipped: boolean;
  came: boolean | null;
  part: number | null;
  met: boolean;
}): Reservation[] {
  const { condition, skipped, came, part, met } = state;
  if (condition === null) return [];
  if (skipped) return [{ code: 'part-not-applicable', part, condition }];
  return came === null && !met ? [{ code: 'condition-unknown', part, condition }] : [];
}
