import { judge } from '../../src/targets/judge.ts';
import type { Subject, Verdict } from '../../src/targets/verdict.ts';

/** A target and a result of 2023 with nothing else known, unless `known` says so. */
export function subject(target: string, result: string, known: Partial<Subject> = {}): Subject {
  return {
    target,
    result,
    algorithm: null,
    notes: [],
    year: 2023,
    direction: null,
    override: null,
    ...known,
  };
}

export function judged(target: string, result: string, known: Partial<Subject> = {}): Verdict {
  return judge(subject(target, result, known));
}

/** The codes of the reservations, in order. */
export function codes({ reservations }: Pick<Verdict, 'reservations'>): string[] {
  return reservations.map(({ code }) => code);
}
