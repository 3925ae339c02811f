import type { JudgedIndicator } from '../report/corpus.ts';
import { type Deadline, deadlinesOf } from '../report/deadlines.ts';
import type { Patron } from './calendar/holidays.ts';
import { workingDaysUntil } from './calendar/working-days.ts';

/** So many working days before a deadline it is told, each once. */
export const STAGES = [30, 7, 1] as const;

export interface Reminder {
  row: JudgedIndicator;
  deadline: Deadline;
  /** Working days from today's end to the deadline's: 0 for today, or for a weekend that begins now. */
  left: number;
  /** The deadline went by since the last digest. */
  past: boolean;
}

export interface ReminderOptions {
  /** The digest's day, YYYY-MM-DD. */
  day: string;
  /** The day of the last digest; null when there was none. */
  since: string | null;
  patrons: readonly Patron[];
  /** Whether the last digest could not know of the row's deadline as it stands now. */
  isNews: (row: JudgedIndicator) => boolean;
}

/**
 * The deadlines still open that came within 30, 7 or 1 working days since the last digest, or went by; the
 * next one first. A digest that was missed leaves none out: it is the crossing that counts.
 */
export function remindersFor(rows: readonly JudgedIndicator[], options: ReminderOptions): Reminder[] {
  return rows
    .flatMap((row) => deadlinesOf(row).flatMap((deadline) => reminderOf(row, deadline, options) ?? []))
    .sort((one, other) => (one.deadline.by < other.deadline.by ? -1 : 1));
}

function reminderOf(row: JudgedIndicator, deadline: Deadline, options: ReminderOptions): Reminder | null {
  if (deadline.outcome !== 'missed' && deadline.outcome !== 'pending') return null;
  const { day, patrons } = options;
  const since = options.isNews(row) ? null : options.since;
  const past = deadline.by < day;
  if (past) return since !== null && deadline.by >= since ? { row, deadline, left: 0, past } : null;
  const stage = stageOf(deadline, day, patrons);
  if (stage === null) return null;
  const isTold = since !== null && stageOf(deadline, since, patrons) === stage;
  return isTold ? null : { row, deadline, left: daysLeft(deadline, day, patrons), past };
}

/** The nearest stage that has come; null while all are to come. */
function stageOf(deadline: Deadline, day: string, patrons: readonly Patron[]): number | null {
  const left = daysLeft(deadline, day, patrons);
  return STAGES.findLast((stage) => left <= stage) ?? null;
}

function daysLeft({ by }: Deadline, day: string, patrons: readonly Patron[]): number {
  return workingDaysUntil(day, by, { patrons, limit: STAGES[0] });
}
