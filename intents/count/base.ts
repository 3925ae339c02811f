import { listOption, type Options, type Query } from '../../src/query/query.ts';
import type { Reading } from '../../src/query/reading/reading.ts';
import type { Clause, Where } from '../../src/query/where.ts';
import { isOutcome } from '../outcome-facets.ts';

/**
 * A count is of rows, a share of a base. Where the question says the base apart ("dei mancati quanti sono nel PIRA"),
 * it is that; else how the rows went is what is counted, and where they stand is the base.
 */
export function ofOption({ where, base }: Reading): Options {
  if (base === null) return {};
  // "Quanti degli obiettivi sono raggiunti nel PIRA": of those of the PIRA.
  if (base.length === 0) return where.length > 0 && !where.some(isCounted) ? { of: [] } : {};
  const of = base.filter((clause) => where.some((other) => isSame(clause, other)));
  // "Degli indicatori di efficacia quanti raggiunti": the same as ever.
  const isUsual = where.every((clause) => isCounted(clause) !== of.some((other) => isSame(clause, other)));
  return of.length > 0 && of.length < where.length && !isUsual ? { of: of.map(written), claimed: [] } : {};
}

/** The base was said apart, and something of it is asked. */
export function isApart({ where, options }: Query): boolean {
  return Array.isArray(options.of) && partsOf({ where, options }).part.length > 0;
}

/** What the rows are counted among, and what singles out the ones that are counted. */
export function partsOf({ where, options }: Pick<Query, 'where' | 'options'>): { base: Where; part: Where } {
  const isBase = Array.isArray(options.of)
    ? (clause: Clause) => listOption(options, 'of').includes(written(clause))
    : (clause: Clause) => !isCounted(clause);
  return { base: where.filter(isBase), part: where.filter((clause) => !isBase(clause)) };
}

function isCounted({ anyOf }: Clause): boolean {
  return anyOf.every(isOutcome);
}

function isSame(one: Clause, other: Clause): boolean {
  return written(one) === written(other);
}

function written(clause: Clause): string {
  return JSON.stringify(clause);
}
