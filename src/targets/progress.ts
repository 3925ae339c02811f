import { daysBetween } from '../language/calendar.ts';
import type { PartVerdict, Status, Verdict } from './verdict.ts';

/**
 * How a target stands while its year runs. `met` only where time can no longer undo it: a deed done, a count
 * reached. The worst comes first.
 */
export const PROGRESS_STATES = ['late', 'at-risk', 'no-data', 'on-track', 'met'] as const;
export type ProgressState = (typeof PROGRESS_STATES)[number];

/** Why a part stands so; the Italian is in `progress-texts.ts`. */
export type ProgressReason =
  | { code: 'done' }
  | { code: 'reached' }
  /** As good as asked today, but it may still get worse (a share, a level, an upper limit). */
  | { code: 'holds-so-far' }
  | { code: 'nothing-reported' }
  | { code: 'past-due'; days: number }
  | { code: 'done-late' }
  /** Shares of the target and of the time, between 0 and 1. */
  | { code: 'keeps-pace' | 'behind-pace' | 'far-behind-pace'; reached: number; elapsed: number }
  | { code: 'time-left'; days: number }
  | { code: 'little-time-left'; days: number }
  | { code: 'short-of-target' };

export interface PartProgress {
  number: number;
  state: ProgressState;
  /** The last day to get there, YYYY-MM-DD. */
  due: string;
  reason: ProgressReason;
}

export interface Progress {
  state: ProgressState;
  /** The day that it is told of, YYYY-MM-DD. */
  today: string;
  /** Those that apply. */
  parts: readonly PartProgress[];
}

export interface Moment {
  /** The year that the target is for. */
  year: number;
  /** YYYY-MM-DD. */
  today: string;
  /** The day that the result is of; null where nobody said. */
  asOf: string | null;
}

/** A count may lag so much behind the calendar and still be on track; the report states no pace. */
const KEEPS_PACE = 0.9;
const FAR_BEHIND = 0.5;
/** Before so much of the time has gone, a slow start says nothing. */
const EARLY = 0.25;
/** What can only be done or not is at risk when so much of its time has gone. */
const LITTLE_LEFT = 0.75;

/** Null once the year is over: then the verdict stands. Pure; reads a verdict as the rules found it. */
export function progressOf({ parts, override }: Verdict, moment: Moment): Progress | null {
  if (moment.today > `${moment.year}-12-31`) return null;
  const states = parts
    .filter(({ status }) => status !== 'not-applicable')
    .map((part) => partProgress(part, moment, override?.status ?? null));
  const worst = PROGRESS_STATES.find((state) => states.some((part) => part.state === state));
  return { state: worst ?? 'no-data', today: moment.today, parts: states };
}

function partProgress(part: PartVerdict, moment: Moment, override: Status | null): PartProgress {
  const due = dueOf(part, moment.year);
  const at = (state: ProgressState, reason: ProgressReason): PartProgress => ({
    number: part.number,
    state,
    due,
    reason,
  });
  const status = override ?? part.status;
  const pastDue = daysBetween(due, moment.today);
  if (status === 'met')
    return isFinal(part) ? at('met', doneReason(part)) : at('on-track', { code: 'holds-so-far' });
  if (part.result.kind === 'date') return at('late', { code: 'done-late' });
  if (pastDue > 0) return at('late', { code: 'past-due', days: pastDue });
  if (part.result.kind === 'nothing' || status === 'not-assessable')
    return at('no-data', { code: 'nothing-reported' });
  const pace = paceOf(part, due, moment);
  if (pace !== null) return paced(pace, at);
  if (part.result.kind === 'number') return at('at-risk', { code: 'short-of-target' });
  const [days, elapsed] = [-pastDue, elapsedBy(moment.today, due, moment.year)];
  return elapsed >= LITTLE_LEFT
    ? at('at-risk', { code: 'little-time-left', days })
    : at('on-track', { code: 'time-left', days });
}

function dueOf({ target }: PartVerdict, year: number): string {
  const by = target.kind === 'deadline' ? target.by : target.kind === 'number' ? target.by : null;
  return by?.iso ?? `${year}-12-31`;
}

/** Counts and amounts only grow, and what is done stays done; a share or an upper limit can still be lost. */
function isFinal({ target, result }: PartVerdict): boolean {
  if (result.kind !== 'number') return true;
  return target.kind === 'number' && isGrowing(target);
}

function isGrowing(target: Extract<PartVerdict['target'], { kind: 'number' }>): boolean {
  return (
    target.direction === 'at-least' && (target.unit === 'number' || target.unit === '€') && target.value > 0
  );
}

function doneReason({ result }: PartVerdict): ProgressReason {
  return { code: result.kind === 'number' ? 'reached' : 'done' };
}

/** How far a count has come, and the time; null where a share of the way means nothing. */
function paceOf(
  { target, result }: PartVerdict,
  due: string,
  { year, today, asOf }: Moment,
): { reached: number; elapsed: number } | null {
  if (target.kind !== 'number' || result.kind !== 'number' || !isGrowing(target)) return null;
  return { reached: result.value / target.value, elapsed: elapsedBy(asOf ?? today, due, year) };
}

function paced(
  { reached, elapsed }: { reached: number; elapsed: number },
  at: (state: ProgressState, reason: ProgressReason) => PartProgress,
): PartProgress {
  if (reached >= elapsed * KEEPS_PACE) return at('on-track', { code: 'keeps-pace', reached, elapsed });
  if (elapsed >= EARLY && reached < elapsed * FAR_BEHIND)
    return at('late', { code: 'far-behind-pace', reached, elapsed });
  return at('at-risk', { code: 'behind-pace', reached, elapsed });
}

/** The share of the time from New Year to the last day, between 0 and 1. */
function elapsedBy(day: string, due: string, year: number): number {
  const whole = daysBetween(`${year}-01-01`, due) + 1;
  const gone = daysBetween(`${year}-01-01`, day) + 1;
  return whole <= 0 ? 1 : Math.min(1, Math.max(0, gone / whole));
}
