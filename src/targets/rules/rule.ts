import type { Reservation, ResultValue, RuleName, Status, TargetValue, Variance } from '../verdict.ts';

/** One part of a target beside the same part of the result, both read. */
export interface Reading {
  target: TargetValue;
  result: ResultValue;
  /** Null for a target without parts. */
  part: number | null;
  /** The year that is judged. */
  year: number;
}

export interface Finding {
  status: Status;
  variance: Variance | null;
  reservations: readonly Reservation[];
}

/** A rule judges what is its own, and answers null to the rest: the next one is asked then. */
export interface Rule {
  name: RuleName;
  judge: (reading: Reading) => Finding | null;
}

export function finding(
  status: Status,
  variance: Variance | null = null,
  reservations: readonly Reservation[] = [],
): Finding {
  return { status, variance, reservations };
}
