import type { ProgressState } from '../../targets/progress.ts';
import { type Status, UNMET } from '../../targets/verdict.ts';
import type { Atom, Clause, Where } from '../where.ts';
import type { Reading } from './reading.ts';

/**
 * Verdicts are for years that are over, progress for those that run: words of the one, asked of the other, mean
 * what comes nearest, and the answer says so.
 */

/** `not-yet`: a miss was asked of a year in progress; `closed`: progress was asked of a year that is over. */
export const TAKEN = ['not-yet', 'closed'] as const;
export type Taken = (typeof TAKEN)[number];

/** The same restrictions in the words of a year whose targets are still `open`, or not. */
export function standingWhere(where: Where, open: boolean): Where {
  if (!open && !where.some(({ anyOf }) => anyOf.some(isProgress))) return where;
  return where.map(
    (clause): Clause => ({ ...clause, anyOf: clause.anyOf.map(open ? inProgress : overAtom) }),
  );
}

/** What had to be taken otherwise in order to be asked of such a year; null for nothing. */
export function takenIn(where: Where, open: boolean): Taken | null {
  const atoms = where.flatMap(({ anyOf }) => anyOf);
  if (!open) return atoms.some(isProgress) ? 'closed' : null;
  const missed = atoms.some((atom) => atom.facet === 'verdict' && atom.statuses.some(isMiss));
  return missed || atoms.some(({ facet }) => facet === 'cause') ? 'not-yet' : null;
}

/** The reading as one of such a year. */
export function standingReading(reading: Reading, open: boolean): Reading {
  const where = standingWhere(reading.where, open);
  if (!open && where === reading.where && !reading.slots.some(({ atom }) => isProgress(atom))) return reading;
  return {
    ...reading,
    where,
    slots: reading.slots.map((slot) => ({ ...slot, atom: (open ? inProgress : overAtom)(slot.atom) })),
  };
}

/** Speaks of how things go now: without a year it is asked of the one that work is going on in. */
export function asksHowItGoes({ where, signals }: Pick<Reading, 'where' | 'signals'>): boolean {
  return (
    signals.has('next') ||
    where.some(({ anyOf }) => anyOf.some(({ facet }) => facet === 'progress' || facet === 'late'))
  );
}

function isProgress({ facet }: Atom): boolean {
  return facet === 'progress';
}

function isMiss(status: Status): boolean {
  return UNMET.includes(status);
}

const STATES: Record<Status, readonly ProgressState[]> = {
  met: ['met'],
  'partially-met': ['late', 'at-risk'],
  'not-met': ['late', 'at-risk'],
  'not-assessable': ['no-data'],
};

function inProgress(atom: Atom): Atom {
  if (atom.facet === 'late') return { facet: 'progress', states: ['late'] };
  if (atom.facet !== 'verdict') return atom;
  return { facet: 'progress', states: [...new Set(atom.statuses.flatMap((status) => STATES[status]))] };
}

function overAtom(atom: Atom): Atom {
  if (atom.facet !== 'progress') return atom;
  if (atom.states.every((state) => state === 'no-data')) return { facet: 'result-kind', result: 'nothing' };
  const met = atom.states.some((state) => state === 'met' || state === 'on-track');
  const missed = atom.states.some((state) => state === 'late' || state === 'at-risk');
  const statuses: Status[] = [...(met ? (['met'] as const) : []), ...(missed ? UNMET : [])];
  return { facet: 'verdict', statuses: statuses.length === 0 ? ['not-assessable'] : statuses };
}
