/**
 * The verdict on one target, as data: codes and numbers only. The Italian that explains it is in `texts.ts`.
 */

import type { DateValue } from '../language/calendar.ts';

export const STATUSES = ['met', 'partially-met', 'not-met', 'not-assessable'] as const;
export type Status = (typeof STATUSES)[number];

/** Unmet, for lists of "non raggiunti" and the digest: missed altogether or in part. */
export const UNMET: readonly Status[] = ['not-met', 'partially-met'];

/** What the rules need to know of an indicator; `report` records satisfy it, and so do a test's literals. */
export interface Subject {
  /** As printed, on one line, without footnote numbers. */
  target: string;
  result: string;
  /** Texts of the footnotes that the row cites. */
  notes: readonly { number: number; text: string }[];
  /** The year that the target is for: deadlines without a year fall in it. */
  year: number;
  direction: CuratedDirection | null;
  override: CuratedOverride | null;
  /** What we know beside the rules, such as a table that contradicts this one. */
  remarks: readonly Remark[];
}

/** Which way is better, where the words do not say it. */
export interface CuratedDirection {
  direction: Direction;
  reason: string;
}

/** A verdict that the rules cannot reach, with the words of the report that it rests on. */
export interface CuratedOverride {
  status: Status;
  reason: string;
  footnote: number | null;
}

/** A curated reservation: a contradiction with another row, an anomaly of the source. */
export interface Remark {
  text: string;
  /** The id of the indicator it points to. */
  indicator: string | null;
}

export type Direction = 'at-least' | 'at-most';

/** How the direction was decided, strongest first. */
export type DirectionSource = 'written' | 'curated' | 'signed-change' | 'default';

export type Unit = '%' | 'days' | 'number';

export type TargetValue =
  | {
      kind: 'number';
      value: number;
      unit: Unit;
      direction: Direction;
      directionFrom: DirectionSource;
      words: string;
    }
  | { kind: 'baseline'; year: number; direction: Direction; value: number | null; unit: Unit; words: string }
  | { kind: 'deadline'; by: DateValue; words: string }
  | { kind: 'yes'; words: string }
  /** Words that ask for a deed ("Definizione procedura e criteri"). */
  | { kind: 'words'; words: string };

export type ResultValue =
  | { kind: 'number'; value: number; unit: Unit; words: string }
  | { kind: 'date'; done: DateValue; words: string }
  | { kind: 'yes'; words: string }
  | { kind: 'no'; words: string }
  | { kind: 'words'; words: string }
  /** "-" or an empty cell. */
  | { kind: 'nothing'; words: string };

export type RuleName = 'number' | 'baseline' | 'deadline' | 'yes-no' | 'nothing-stated';

export interface Variance {
  /** Result less target, in `unit`; days late (positive) or early (negative) for a deadline. */
  absolute: number;
  /** `absolute` over the target; null where it has no meaning (signed changes, target 0, deadlines). */
  relative: number | null;
  /** Result over target (0.977 = 97,7%), where a share of the way means something; else null. */
  degree: number | null;
  unit: Unit;
}

export interface PartVerdict {
  /** As numbered in the report; 1 for a target without parts. */
  number: number;
  status: Status | 'not-applicable';
  rule: RuleName;
  target: TargetValue;
  result: ResultValue;
  variance: Variance | null;
  /** The condition that decides whether the part applies ("se avviata entro maggio 2023"). */
  condition: { words: string; cameTrue: boolean | null } | null;
}

/** What a careful reader should know, that never changes the verdict. */
export type Reservation =
  | { code: 'no-date-stated'; part: number | null; deadline: string }
  | { code: 'yes-against-number'; part: number | null; target: string }
  | { code: 'words-say-less'; part: number | null; asked: string; stated: string }
  | { code: 'part-not-applicable'; part: number; condition: string }
  | { code: 'one-answer-for-parts'; parts: number }
  | { code: 'operative-later'; words: string; footnote: number | null }
  | { code: 'remark'; text: string; indicator: string | null };

export interface Verdict {
  status: Status;
  /** At least one; a target without numbered parts has exactly one. */
  parts: readonly PartVerdict[];
  /** Of the only part that has one, else null. */
  variance: Variance | null;
  reservations: readonly Reservation[];
  /** Set where a curated override decided instead of the rules. */
  override: CuratedOverride | null;
}
