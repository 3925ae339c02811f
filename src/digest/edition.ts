import type { JudgedIndicator, Year } from '../report/corpus.ts';
import { isOpen, isOver } from '../report/year-on.ts';
import { lastWeekEnd, workingDaysBetween } from './calendar/working-days.ts';
import { type Change, changesBetween, isUnmet } from './changes.ts';
import { type Reminder, remindersFor } from './reminders.ts';
import { isInScope, type Scope } from './scope.ts';
import type { Facts, Snapshot } from './snapshot.ts';
import { type Snooze, wokenBy } from './snooze.ts';
import type { Settings, Subscription } from './subscription.ts';

/** All that one digest tells, before it is put into words. */
export interface Edition {
  /** YYYY-MM-DD */
  day: string;
  year: Year;
  scopes: readonly Scope[];
  /** Whether the year was over by then: from there on only a new import brings news. */
  closed: boolean;
  /** Its targets can still be reached: then the states count, not the verdicts. */
  running: boolean;
  /** The day of the last digest and how many were missed since; null for a first one, which says why it is. */
  since: { day: string; missed: number } | null;
  first: 'first' | 'new-year' | 'lost' | null;
  changes: readonly Change[];
  reminders: readonly Reminder[];
  /** Whose time to sleep is over; those that changed are among the changes. */
  woken: readonly Snooze[];
  /** Unmet and awake, in document order. */
  open: readonly Facts[];
  asleep: readonly Snooze[];
  /** How many rows there are in scope. */
  total: number;
  recap: Recap | null;
}

/** What the week brought. */
export interface Recap {
  /** The day of the look back before. */
  since: string;
  changes: readonly Change[];
  /** How many were unmet then. */
  unmetBefore: number;
  unmetNow: number;
}

export interface EditionData {
  year: Year;
  /** The data to tell of: the year's, or what they were when the digest was begun. */
  now: Snapshot;
  snapshot(version: string): Snapshot | null;
}

/** Works out the digest of a day. Pure: whoever sends it writes down what was told. */
export function editionOf(subscription: Subscription, day: string, data: EditionData): Edition {
  const { settings, progress } = subscription;
  const { now } = data;
  const before = progress.told === null ? null : data.snapshot(progress.told.version);
  const first = firstReason(subscription, before, now);
  const base = first === null ? before : null;
  const rows = now.rows.filter((row) => isInScope(row, settings.scopes));
  const snoozes = sortSnoozes(subscription.snoozes, rows, day);
  const asleep = new Set(snoozes.asleep.map(({ seen }) => seen.id));
  const awake = rows.filter(({ id }) => !asleep.has(id));
  const known = new Map((base?.rows ?? []).map((row) => [row.id, row]));
  return {
    day,
    year: data.year,
    scopes: settings.scopes,
    closed: isOver(data.year, day),
    running: isOpen(data.year, day),
    since: base === null || progress.told === null ? null : sinceOf(progress.told.day, day, settings),
    first,
    changes: base === null ? [] : changesBetween(base, now, settings.scopes),
    reminders: remindersFor(judged(awake, data.year), {
      day,
      since: base === null ? null : (progress.told?.day ?? null),
      patrons: settings.patrons,
      isNews: (row) => known.get(row.id)?.target !== row.target,
    }),
    woken: snoozes.ended,
    open: awake.filter(isUnmet),
    asleep: snoozes.asleep,
    total: rows.length,
    recap: base === null ? null : recapOf(subscription, day, data),
  };
}

/** A day without news, on which `quiet` decides whether anything is said. */
export function isQuiet(edition: Edition): boolean {
  const { first, changes, reminders, woken, recap } = edition;
  return (
    first === null && changes.length === 0 && reminders.length === 0 && woken.length === 0 && recap === null
  );
}

/** The day to which the look back of the week belongs that is due by `day`. */
export function recapDay(day: string, { patrons }: Pick<Settings, 'patrons'>): string {
  return lastWeekEnd(day, patrons);
}

function firstReason({ progress }: Subscription, before: Snapshot | null, now: Snapshot): Edition['first'] {
  if (progress.told === null) return 'first';
  if (before === null) return 'lost';
  return before.year === now.year ? null : 'new-year';
}

function sinceOf(told: string, day: string, { patrons }: Settings): Edition['since'] {
  return { day: told, missed: workingDaysBetween(told, day, patrons).length };
}

function sortSnoozes(snoozes: readonly Snooze[], rows: readonly Facts[], day: string) {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const sorted = snoozes
    .filter(({ seen }) => byId.has(seen.id))
    .map((snooze) => ({ snooze, woken: wokenBy(snooze, byId.get(snooze.seen.id) ?? null, day) }));
  return {
    asleep: sorted.filter(({ woken }) => woken === null).map(({ snooze }) => snooze),
    ended: sorted.filter(({ woken }) => woken === 'ended').map(({ snooze }) => snooze),
  };
}

function judged(rows: readonly Facts[], year: Year): JudgedIndicator[] {
  return rows.flatMap(({ id }) => year.byId.get(id) ?? []);
}

function recapOf({ settings, progress }: Subscription, day: string, data: EditionData): Recap | null {
  const { recap } = progress;
  if (!settings.recap || recap === null || recapDay(day, settings) <= recap.day) return null;
  const before = data.snapshot(recap.version);
  const { now } = data;
  if (before === null || before.year !== now.year) return null;
  const unmet = ({ rows }: Snapshot) =>
    rows.filter((row) => isInScope(row, settings.scopes) && isUnmet(row)).length;
  return {
    since: recap.day,
    changes: changesBetween(before, now, settings.scopes),
    unmetBefore: unmet(before),
    unmetNow: unmet(now),
  };
}
