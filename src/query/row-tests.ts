import { normalize } from '../language/normalize.ts';
import { stem } from '../language/stem.ts';
import type { JudgedIndicator, Year } from '../report/corpus.ts';
import { wordsOf } from '../report/topic-index.ts';
import type { TargetValue } from '../targets/verdict.ts';
import type { Atom, Field, TargetKind, TargetSign } from './where.ts';

/** What single restrictions ask of a row. */

/** Of what the report says of why: the cause in a cell, and the notes. */
export function causeStems({ cause, notes }: JudgedIndicator): ReadonlySet<string> {
  return new Set([cause?.words ?? '', ...notes.map(({ text }) => text)].flatMap(wordsOf).map(stem));
}

export function targetKinds(target: TargetValue): readonly TargetKind[] {
  switch (target.kind) {
    case 'number':
      return target.by === null ? ['number'] : ['number', 'date'];
    case 'range':
    case 'baseline':
      return ['number'];
    case 'deadline':
      return ['date'];
    default:
      return [target.kind];
  }
}

/** Whether the target prints the sign, in whichever of its forms. */
export function printsSign(target: string, sign: TargetSign): boolean {
  const spelled = target.replace(/≥|=>/g, '>=').replace(/≤|=</g, '<=');
  const printed: readonly string[] = spelled.match(/[<>]=?/g) ?? [];
  return printed.includes(sign);
}

export function states(row: JudgedIndicator, field: Field): boolean {
  if (field === 'centre') return row.centres.length > 0;
  const printed = row[field];
  return printed !== null && printed.length > 0;
}

/** Whether the cell names it; `only`, and nothing else. */
export function named(
  printed: string | null,
  { name, only }: { name: string; only?: true | undefined },
): boolean {
  return only ? printed !== null && normalize(printed) === normalize(name) : mentions(printed, name);
}

export function mentions(printed: string | null, asked: string): boolean {
  return printed !== null && normalize(printed).includes(normalize(asked));
}

/** A code's own rows; where no row bears it, those that cite it as a PIRA code. "2.1" stands for its group. */
export function codeTest(code: string, year: Year): (row: JudgedIndicator) => boolean {
  const owns = (row: JudgedIndicator) => row.code === code || (row.code ?? '').startsWith(`${code}.`);
  return year.indicators.some(owns) ? owns : (row) => row.piraCodes.includes(code);
}

export function satisfies(
  value: number,
  { op, value: low, high }: Extract<Atom, { facet: 'number' }>,
): boolean {
  switch (op) {
    case '<':
      return value < low;
    case '<=':
      return value <= low;
    case '>':
      return value > low;
    case '>=':
      return value >= low;
    case '=':
      return value === low;
    case 'between':
      return value >= low && high !== null && value <= high;
  }
}

export function isWithin(day: string, from: string | null, to: string | null): boolean {
  return (from === null || day >= from) && (to === null || day <= to);
}
