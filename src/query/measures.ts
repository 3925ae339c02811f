import { normalize } from '../language/normalize.ts';
import type { JudgedIndicator } from '../report/corpus.ts';
import { UNMET } from '../targets/verdict.ts';
import type { Measure } from './where.ts';

/** Whether it is a number of the target or the result; or the result with its note's number stuck to it, as printed. */
export function prints({ footnotes, result: printed, verdict }: JudgedIndicator, number: number): boolean {
  if (footnotes.some((note) => `${printed}${note}` === String(number))) return true;
  return verdict.parts.some(
    ({ target, result }) =>
      (result.kind === 'number' && isSaid(result.value, number)) ||
      (target.kind === 'number' && isSaid(target.value, number)),
  );
}

/** Whether a figure is the number that was said: a sign is often left out. */
export function isSaid(value: number, number: number): boolean {
  return value === number || value === -number;
}

/** The numbers that a condition looks at: of a target in parts, each part's. */
export function measuresOf(row: JudgedIndicator, measure: Measure, unit: string): number[] {
  if (measure !== 'result' && measure !== 'target')
    return [measureOf(row, measure, unit)].filter((value) => value !== null);
  return row.verdict.parts.flatMap((part) => {
    const side = measure === 'result' ? part.result : part.target;
    return side.kind === 'number' && fits(side.unit, unit) ? [side.value] : [];
  });
}

/**
 * The number that a condition or a ranking looks at, in the unit it was asked in; null where the row has none.
 * `degree` is in per cent of the target when asked in per cent.
 */
export function measureOf(row: JudgedIndicator, measure: Measure, unit: string): number | null {
  switch (measure) {
    case 'cap':
      return capOf(row);
    case 'degree':
      return scaled(degreeOf(row), unit);
    case 'variance':
      return varianceOf(row, unit);
    case 'shortfall':
      return shortfallOf(row, unit);
    case 'budget-use':
      return isBudgetUse(row) ? resultNumber(row, '%') : null;
    case 'centres':
      return row.centres.length === 0 ? null : row.centres.length;
    case 'result':
      return resultNumber(row, unit);
    case 'target':
      return targetNumber(row, unit);
  }
}

function scaled(degree: number | null, unit: string): number | null {
  return degree === null ? null : unit === '%' ? degree * 100 : degree;
}

export function degreeOf(row: JudgedIndicator): number | null {
  return row.verdict.variance?.degree ?? null;
}

/** Euro; a band ("max € 261.000 min € 130.000") is no cap on a project and has none. */
export function capOf(row: JudgedIndicator): number | null {
  return row.budgetCap && row.budgetCap.min === null ? row.budgetCap.max : null;
}

/** The lines "grado di utilizzo del budget": known by their algorithm, accounted value over budget value. */
export function isBudgetUse(row: JudgedIndicator): boolean {
  const algorithm = normalize(row.algorithm ?? '');
  return algorithm.includes('contabilizzat') && algorithm.includes('budget');
}

/**
 * Result less target. Asked in per cent, it is points where both are shares, else the part of the target; days
 * before or after a deadline are compared with days only.
 */
function varianceOf({ verdict: { variance } }: JudgedIndicator, unit: string): number | null {
  if (variance === null) return null;
  if (unit === POINTS) return variance.of === 'value' && variance.unit === '%' ? variance.absolute : null;
  if (unit === '%' && variance.unit !== '%')
    return variance.relative === null ? null : variance.relative * 100;
  if (variance.of === 'time') return unit === DAYS ? variance.absolute : null;
  return fits(variance.unit, unit) ? variance.absolute : null;
}

/** In points it is asked of shares alone: three cases short are no three points. */
function shortfallOf(row: JudgedIndicator, unit: string): number | null {
  const { variance, status } = row.verdict;
  if (!UNMET.includes(status) || variance?.of !== 'value') return null;
  if (unit === POINTS) return variance.unit === '%' ? Math.abs(variance.absolute) : null;
  const value = varianceOf(row, unit);
  return value === null ? null : Math.abs(value);
}

function resultNumber(row: JudgedIndicator, unit: string): number | null {
  const [part] = row.verdict.parts;
  if (row.verdict.parts.length !== 1 || part?.result.kind !== 'number') return null;
  return fits(part.result.unit, unit) ? part.result.value : null;
}

function targetNumber(row: JudgedIndicator, unit: string): number | null {
  const [part] = row.verdict.parts;
  if (row.verdict.parts.length !== 1 || part?.target.kind !== 'number') return null;
  return fits(part.target.unit, unit) ? part.target.value : null;
}

/** A condition in per cent looks at percentages only; one without a unit at any number. */
function fits(unit: string, asked: string): boolean {
  return asked === '' || asked === (unit === 'days' ? DAYS : unit);
}

/** As questions name them. */
const DAYS = 'giorni';
const POINTS = 'punti';

/** Result less target where both are numbers of one target; null for deadlines, deeds, yes and no, parts. */
export function surplusOf({ verdict }: JudgedIndicator): number | null {
  return verdict.variance?.of === 'value' ? verdict.variance.absolute : null;
}
