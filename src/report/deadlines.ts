import { deadlinesIn } from '../targets/reading/deadlines.ts';
import type { PartVerdict, TargetValue } from '../targets/verdict.ts';
import type { JudgedIndicator } from './corpus.ts';

export interface Deadline {
  /** Null for a target without parts. */
  part: number | null;
  /** The last day, YYYY-MM-DD. */
  by: string;
  /** What had to be done by it, as printed. */
  words: string;
  /** YYYY-MM-DD; null where the report states no date. */
  doneOn: string | null;
  /** `missed`: not done at all, or not shown to be. */
  outcome: 'in-time' | 'late' | 'date-not-stated' | 'missed' | 'not-applicable';
}

/** The deadlines that a row's target names, each with what came of it; in the order of the parts. */
export function deadlinesOf(indicator: Pick<JudgedIndicator, 'verdict' | 'year'>): Deadline[] {
  const { parts } = indicator.verdict;
  return parts.flatMap((part) => {
    const by = dueDay(part, indicator.year);
    if (by === null) return [];
    const doneOn = doneDay(part);
    return [
      {
        part: parts.length > 1 ? part.number : null,
        by,
        words: part.target.words,
        doneOn,
        outcome: outcomeOf(part, by, doneOn),
      },
    ];
  });
}

/** A part that does not apply has the deadline of its condition. */
function dueDay({ target, condition }: PartVerdict, year: number): string | null {
  const own = hasDay(target) ? target.by?.iso : undefined;
  return own ?? (condition === null ? null : (deadlinesIn(condition.words, year).at(-1)?.to ?? null));
}

function hasDay(target: TargetValue): target is TargetValue & { kind: 'number' | 'deadline' } {
  return target.kind === 'number' || target.kind === 'deadline';
}

function doneDay({ result }: PartVerdict): string | null {
  return result.kind === 'date' || result.kind === 'number' ? (result.done?.iso ?? null) : null;
}

function outcomeOf({ status }: PartVerdict, by: string, doneOn: string | null): Deadline['outcome'] {
  if (status === 'not-applicable') return 'not-applicable';
  if (status === 'not-met' || status === 'not-assessable') return 'missed';
  if (doneOn === null) return 'date-not-stated';
  return doneOn <= by ? 'in-time' : 'late';
}
