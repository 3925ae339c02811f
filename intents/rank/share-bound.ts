import type { Tally } from '../../src/answer/build.ts';
import { numberOption, type Options, type Query } from '../../src/query/query.ts';
import { conceptsOf } from '../../src/query/reading/item.ts';
import { has, type Reading } from '../../src/query/reading/reading.ts';
import { satisfies } from '../../src/query/row-tests.ts';
import { type Atom, atomsOf, OPERATORS } from '../../src/query/where.ts';
import { missedOf } from './figures.ts';
import * as texts from './texts.ts';

type Bound = Pick<Extract<Atom, { facet: 'number' }>, 'op' | 'value' | 'high'>;

/** In percent. */
const WHOLE = 100;

/**
 * "Le aree sopra il 90% di raggiunti", "chi ha mancato più di un terzo degli obiettivi?": a bound on the share of each
 * group's rows, not on how far a row came. Null where none is put.
 */
export function shareBoundIn(reading: Reading): Options | null {
  const { where, conditions } = reading;
  const denied = deniedBoundIn(reading);
  if (denied) return denied;
  const [number, ...more] = atomsOf(where, 'number');
  const [condition, ...others] = conditions;
  const [verdict] = atomsOf(where, 'verdict');
  if (number?.unit !== '%' || number.measure !== 'degree' || more.length + others.length > 0) return null;
  // "Chi ha fatto più del doppio del target?": no share is more than the whole, but a row may be.
  if (number.value > WHOLE) return null;
  // "Chi è sotto il 70%?": of centres it is the share of what they reached.
  const ofGroups = has(reading, 'who', 'centre-head') && !reading.head && where.length === 1;
  const ofMet = verdict?.statuses.includes('met') ?? ofGroups;
  // "Mancati sotto il 60%" are rows that came no further; a part is of the rows.
  if (!(ofMet || (verdict && condition?.part))) return null;
  return boundOn(ofMet ? 'met' : 'missed', number);
}

function boundOn(shareOf: 'met' | 'missed', { op, value, high }: Bound): Options {
  const isLow = op.startsWith('<');
  return {
    order: isLow === (shareOf === 'met') ? 'worst' : 'best',
    shareOf,
    shareOp: op,
    share: value,
    shareHigh: high,
  };
}

/** A part that was not reached is not reached at all, or more would have been said. */
const CONTRARY = { '>=': '<', '>': '<=', '<=': '>', '<': '>=', '=': '<' } as const;

/** "Quali aree non hanno raggiunto almeno metà dei target?": what is denied is that so many were, not that they were. */
function deniedBoundIn({ slots, conditions, items }: Reading): Options | null {
  const [condition, ...others] = conditions;
  const isDenied = slots.some(
    ({ atom, from, not, excluded }) =>
      atom.facet === 'verdict' &&
      atom.statuses.includes('met') &&
      not &&
      !excluded &&
      items.some((item) => item.from > from && conceptsOf([item], 'condition').length > 0),
  );
  if (!isDenied || !condition?.part || others.length > 0 || condition.op === 'between') return null;
  return boundOn('met', { op: CONTRARY[condition.op], value: condition.value, high: null });
}

/** The bound that a ranking was asked with; null where there is none. */
function boundOf({ options }: Query): Bound | null {
  const value = numberOption(options, 'share');
  const op = OPERATORS.find((one) => one === options.shareOp);
  return value === null || op === undefined ? null : { op, value, high: numberOption(options, 'shareHigh') };
}

/** Whether a group's share is within the bound; of any group where there is none. */
export function hasShare(query: Query): (group: { counts: Tally }) => boolean {
  const bound = boundOf(query);
  if (!bound) return () => true;
  return ({ counts }) =>
    satisfies((partOf(query, counts) / counts.total) * 100, {
      facet: 'number',
      measure: 'degree',
      unit: '%',
      ...bound,
    });
}

function partOf({ options }: Query, counts: Tally): number {
  return options.shareOf === 'missed' ? missedOf(counts) : counts.met;
}

/** Which groups are within the bound, of so many; null where none was asked for. */
export function shareHeadline(
  query: Query,
  found: readonly { name: string; counts: Tally }[],
  among: Pick<Parameters<typeof texts.withinShare>[0], 'by' | 'total'>,
): string | null {
  const bound = boundOf(query);
  if (!bound) return null;
  const leaders = found.map(({ name, counts }) => ({
    name,
    part: partOf(query, counts),
    total: counts.total,
  }));
  return texts.withinShare({ ...among, bound, ofMissed: query.options.shareOf === 'missed', leaders });
}
