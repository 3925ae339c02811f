import { findNumbers } from '../language/italian-number.ts';
import { containsWords } from '../language/normalize.ts';
import type { Reservation, Verdict } from '../targets/verdict.ts';
import type { Footnote, Indicator } from './record.ts';

/** Reservations that need more of the row than target and result: its name, its algorithm, its figures. */
export function rowReservations(
  indicator: Indicator,
  verdict: Verdict,
  notes: readonly Footnote[],
): Reservation[] {
  if (verdict.status !== 'met') return [];
  return [...overBudget(indicator, verdict), ...groupBelowTarget(indicator, verdict, notes)];
}

/** A share of a budget above the whole: met, and yet more than was set aside. */
function overBudget(indicator: Indicator, { parts }: Verdict): Reservation[] {
  const result = parts[0]?.result;
  const ofBudget = containsWords(indicator.name, 'utilizzo del budget');
  const beyond = ofBudget && result?.kind === 'number' && result.unit === '%' && result.value > 100;
  return beyond ? [{ code: 'over-budget', percent: result.value }] : [];
}

const BY_GROUP =
  /(?<!\p{L})per\s+(?:ciascun[oa]?\s+|ogni\s+|singol[oa]\s+)?(?:settore|area|sede|territorio|linea|categoria|ambito|provincia|programma)(?!\p{L})/iu;

/** The algorithm counts by group, a footnote splits the result into groups, and one of them falls short. */
function groupBelowTarget(
  indicator: Indicator,
  { parts }: Verdict,
  notes: readonly Footnote[],
): Reservation[] {
  const group = BY_GROUP.exec(indicator.algorithm ?? indicator.name)?.[0];
  const { target, result } = parts[0] ?? {};
  if (group === undefined || target?.kind !== 'number' || result?.kind !== 'number') return [];
  return notes.flatMap(({ number, text }): Reservation[] => {
    const values = findNumbers(text).map(({ value }) => value);
    const sum = values.reduce((total, value) => total + value, 0);
    const least = Math.min(...values);
    const falls =
      values.length > 1 && sum === result.value && target.direction === 'at-least' && least < target.value;
    return falls
      ? [{ code: 'group-below-target', group, value: least, target: target.value, footnote: number }]
      : [];
  });
}
