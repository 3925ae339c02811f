import { normalize } from '../../language/normalize.ts';
import type { Direction, PartVerdict, Status, Unit } from '../../targets/verdict.ts';
import type { JudgedIndicator } from '../corpus.ts';

/** Why no difference of the results is given. */
export type NoDifference =
  /** One of the two has no single number. */
  | 'no-number'
  | 'unit'
  | 'direction'
  /** The words of the target ask for something else. */
  | 'target'
  /** A result is partial: its year is in progress. */
  | 'open';

export type Course = 'better' | 'worse' | 'same';

/** How an indicator went from one year to another. */
export interface Change {
  /** Of the results where they can be compared, else of the verdicts; null where neither can. */
  course: Course | null;
  difference: { value: number; unit: Unit } | null;
  noDifference: NoDifference | null;
  /** Also where it is only a higher or lower number. */
  targetChanged: boolean;
}

/** Compares a row with what it was. Pure. */
export function changeBetween(before: JudgedIndicator, after: JudgedIndicator): Change {
  const [was, is] = [measureIn(before), measureIn(after)];
  const noDifference = obstacle(before, after, { was, is });
  const targetChanged = normalize(before.target) !== normalize(after.target);
  if (noDifference !== null || was === null || is === null)
    return {
      course: noDifference === 'open' ? null : courseOfVerdicts(before.verdict.status, after.verdict.status),
      difference: null,
      noDifference: noDifference ?? 'no-number',
      targetChanged,
    };
  const value = Math.round((is.value - was.value) * 1e6) / 1e6;
  const course = value === 0 ? 'same' : value > 0 === (is.direction === 'at-least') ? 'better' : 'worse';
  return { course, difference: { value, unit: is.unit }, noDifference: null, targetChanged };
}

export interface Measure {
  value: number;
  unit: Unit;
  direction: Direction;
}

/** The one number of a row that has a single target; null where it has none. */
export function measureIn({ verdict }: JudgedIndicator): Measure | null {
  const [part, ...others] = verdict.parts;
  if (part === undefined || others.length > 0 || part.result.kind !== 'number') return null;
  const direction = directionIn(part);
  return direction === null ? null : { value: part.result.value, unit: part.result.unit, direction };
}

function directionIn({ target }: PartVerdict): Direction | null {
  return target.kind === 'number' || target.kind === 'baseline' ? target.direction : null;
}

function obstacle(
  before: JudgedIndicator,
  after: JudgedIndicator,
  { was, is }: { was: Measure | null; is: Measure | null },
): NoDifference | null {
  if (before.progress !== null || after.progress !== null) return 'open';
  if (was === null || is === null) return 'no-number';
  if (was.unit !== is.unit) return 'unit';
  if (was.direction !== is.direction) return 'direction';
  return asked(before.target) === asked(after.target) ? null : 'target';
}

/** The words of a target, whatever number or year it names. */
function asked(target: string): string {
  return (
    normalize(target)
      .match(/\p{L}+/gu)
      ?.join(' ') ?? ''
  );
}

const RANK: Record<Status, number | null> = {
  met: 2,
  'partially-met': 1,
  'not-met': 0,
  'not-assessable': null,
};

function courseOfVerdicts(before: Status, after: Status): Course | null {
  const [was, is] = [RANK[before], RANK[after]];
  if (was === null || is === null) return null;
  return was === is ? 'same' : is > was ? 'better' : 'worse';
}
