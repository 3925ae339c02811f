import type { DateValue } from '../language/calendar.ts';
import { dateValueOf } from '../language/dates.ts';
import { deadlinesIn } from '../targets/reading/deadlines.ts';
import type { PartVerdict, TargetValue } from '../targets/verdict.ts';
import type { JudgedIndicator } from './corpus.ts';

export interface Deadline {
  /** Null for a target without parts. */
  part: number | null;
  /** The last day, YYYY-MM-DD. */
  by: string;
  /** As exactly as the report says it, for printing (`formatDate`): a month stays a month. */
  due: DateValue;
  /** What had to be done by it, as printed. */
  words: string;
  /** YYYY-MM-DD; null where the report states no date. */
  doneOn: string | null;
  done: DateValue | null;
  /** `missed`: not done at all, or not shown to be; `pending`: not yet, in a year in progress, and not due. */
  outcome: 'in-time' | 'late' | 'date-not-stated' | 'missed' | 'pending' | 'not-applicable';
}

/** The deadlines that a row's target names, each with what came of it; in the order of the parts. */
export function deadlinesOf(
  indicator: Pick<JudgedIndicator, 'verdict' | 'year'> & Partial<Pick<JudgedIndicator, 'progress'>>,
): Deadline[] {
  const { parts } = indicator.verdict;
  const today = indicator.progress?.today ?? null;
  return parts.flatMap((part) => {
    const due = dueDate(part, indicator.year);
    if (due === null) return [];
    const done = doneDate(part);
    const doneOn = done?.iso ?? null;
    return [
      {
        part: parts.length > 1 ? part.number : null,
        by: due.iso,
        due,
        words: part.target.words,
        doneOn,
        done,
        outcome: asOf(outcomeOf(part, due.iso, doneOn), due.iso, today),
      },
    ];
  });
}

/** A part that does not apply has the deadline of its condition. */
function dueDate({ target, condition }: PartVerdict, year: number): DateValue | null {
  const own = hasDay(target) ? target.by : null;
  const conditional = condition === null ? undefined : deadlinesIn(condition.words, year).at(-1);
  return own ?? (conditional === undefined ? null : dateValueOf(conditional));
}

function hasDay(target: TargetValue): target is TargetValue & { kind: 'number' | 'deadline' } {
  return target.kind === 'number' || target.kind === 'deadline';
}

function doneDate({ result }: PartVerdict): DateValue | null {
  return result.kind === 'date' || result.kind === 'number' ? result.done : null;
}

function asOf(outcome: Deadline['outcome'], by: string, today: string | null): Deadline['outcome'] {
  return outcome === 'missed' && today !== null && by >= today ? 'pending' : outcome;
}

function outcomeOf({ status }: PartVerdict, by: string, doneOn: string | null): Deadline['outcome'] {
  if (status === 'not-applicable') return 'not-applicable';
  if (status === 'not-met' || status === 'not-assessable') return 'missed';
  if (doneOn === null) return 'date-not-stated';
  return doneOn <= by ? 'in-time' : 'late';
}
