/**
 * The verdict on one target, as data: codes and numbers only. The Italian that explains it is in `texts.ts`.
 */

import type { DateValue } from '../language/calendar.ts';
import type { NumberUnit } from '../language/italian-number.ts';

export const STATUSES = ['met', 'partially-met', 'not-met', 'not-assessable'] as const;
export type Status = (typeof STATUSES)[number];

/** Unmet, for lists of "non raggiunti" and the digest: missed altogether or in part. */
export const UNMET: readonly Status[] = ['not-met', 'partially-met'];

/** What the rules need to know of an indicator; `report` records lead to it, and so do a test's literals. */
export interface Subject {
  /** As printed, on one line, without footnote numbers. */
  target: string;
  result: string;
  /** As printed; read only for an operator ("n<=x") where the target has none. */
  algorithm: string | null;
  /** Texts of the footnotes that the row cites. */
  notes: readonly { number: number; text: string }[];
  /** The year that the target is for: deadlines without a year fall in it. */
  year: number;
  direction: CuratedDirection | null;
  override: CuratedOverride | null;
}

export const DIRECTIONS = ['at-least', 'at-most'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** Which way is better, where the words do not say it. */
export interface CuratedDirection {
  direction: Direction;
  reason: string;
}

/** A verdict that the rules cannot reach, with the footnote of the report that it rests on. */
export interface CuratedOverride {
  status: Status;
  reason: string;
  footnote: number | null;
}

/** How the direction was decided, strongest first. */
export type DirectionSource = 'written' | 'curated' | 'signed-change' | 'default';

export type Unit = NumberUnit | 'number';

export type TargetValue =
  | {
      kind: 'number';
      value: number;
      unit: Unit;
      direction: Direction;
      directionFrom: DirectionSource;
      /** Ours, where `directionFrom` is curated; else null. */
      directionReason: string | null;
      /** "> 5", "più di 5": equality does not meet. */
      strict: boolean;
      /** The day by which the number had to be reached, where one is named. */
      by: DateValue | null;
      words: string;
    }
  /** "tra 10 e 20": both ends meet. */
  | { kind: 'range'; min: number; max: number; unit: Unit; words: string }
  /** ">=2022": the value of that year, null where no footnote gives it. */
  | {
      kind: 'baseline';
      year: number;
      direction: Direction;
      strict: boolean;
      value: number | null;
      unit: Unit;
      words: string;
    }
  | { kind: 'deadline'; by: DateValue; words: string }
  | { kind: 'yes'; words: string }
  /** Words that ask for a deed ("Definizione procedura e criteri"). */
  | { kind: 'words'; words: string };

export type ResultValue =
  /** `done` is a date that stands beside the number. */
  | { kind: 'number'; value: number; unit: Unit; done: DateValue | null; words: string }
  | { kind: 'date'; done: DateValue; words: string }
  | { kind: 'yes'; words: string }
  | { kind: 'no'; words: string }
  | { kind: 'words'; words: string }
  /** "-" or an empty cell. */
  | { kind: 'nothing'; words: string };

export const RULES = ['baseline', 'range', 'number', 'deadline', 'yes-no', 'deed', 'nothing-stated'] as const;
export type RuleName = (typeof RULES)[number];

export interface Variance {
  /** Result less target, in `unit` (% are points); for a deadline the days late (positive) or early. */
  absolute: number;
  /** `absolute` over the target; null where it has no meaning (percentages, signed values, 0, deadlines). */
  relative: number | null;
  /** Result over target (0.977 = 97,7%), where a share of the way means something; else null. */
  degree: number | null;
  /** For a deadline with a month on either side, the calendar months late or early; else null. */
  months: number | null;
  unit: Unit;
  /** `time`: days late or early against a deadline, and not a number of days that was asked for. */
  of: 'value' | 'time';
}

export interface PartVerdict {
  /** As numbered in the report; 1 for a target without parts. */
  number: number;
  status: Status | 'not-applicable';
  rule: RuleName;
  target: TargetValue;
  result: ResultValue;
  variance: Variance | null;
  /** What decides whether the part applies ("se avviata entro maggio 2023"); null where it always does. */
  condition: { words: string; cameTrue: boolean | null } | null;
}

/** What a careful reader should know, that never changes the verdict. `part` is null for a target without parts. */
export type Reservation =
  | { code: 'no-date-stated'; part: number | null; deadline: DateValue }
  | { code: 'yes-against-number'; part: number | null; target: string }
  /** The result's own words, or a footnote, tell of less than was asked. */
  | { code: 'words-say-less'; part: number | null; words: string; footnote: number | null }
  | { code: 'part-not-applicable'; part: number | null; condition: string }
  | { code: 'condition-unknown'; part: number | null; condition: string }
  | { code: 'part-not-stated'; part: number }
  | { code: 'one-answer-for-parts'; parts: number; words: string }
  /** In use only after the year that is judged. */
  | { code: 'operative-later'; words: string; footnote: number | null }
  /** Euro spent beyond the whole of the budget that was to be used, in per cent of it. */
  | { code: 'over-budget'; percent: number }
  /** The algorithm counts by group, and one group of the footnote falls short. */
  | { code: 'group-below-target'; group: string; value: number; target: number; footnote: number }
  /** Another row of the report, on the same thing, has another verdict; `label` names it ("PIRA 3.3.2"). */
  | { code: 'contradiction'; indicator: string; label: string; status: Status; reason: string };

export interface Verdict {
  status: Status;
  /** At least one; a target without parts has exactly one. */
  parts: readonly PartVerdict[];
  /** Of the only part that has one, else null. */
  variance: Variance | null;
  reservations: readonly Reservation[];
  /** Set where a curated override decided instead of the rules. */
  override: CuratedOverride | null;
  /** The cap as printed ("max bdg € 500.000"): never checked, since the report states no spend. */
  budgetCap: string | null;
}
