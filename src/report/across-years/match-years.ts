import type { YearIndex } from '../record.ts';
import type { Decision } from './decisions.ts';
import { type Candidate, candidates } from './likeness.ts';

/** Why two rows are taken for one indicator. */
export type MatchReason =
  | { code: 'confirmed'; author: string; reason: string }
  /** `likeness` of the names, between 0 and 1. */
  | { code: 'alike'; likeness: number; sameCode: boolean; sharedCentres: readonly string[] };

export interface Match {
  /** Ids. */
  earlier: string;
  later: string;
  reason: MatchReason;
  /** No other row comes near, and the names are alike enough: fit to be shown, though nobody confirmed it. */
  clear: boolean;
}

export interface YearsMatched {
  confirmed: readonly Match[];
  /** To be confirmed by a person; until then an answer that rests on one must say so. */
  proposed: readonly Match[];
  /** Ids without a counterpart. */
  onlyEarlier: readonly string[];
  onlyLater: readonly string[];
}

type Rows = Pick<YearIndex, 'year' | 'indicators'>;

/** So much better than the next best must a pair be, and so alike its names, to be clear. */
const CLEAR_MARGIN = 0.1;
const CLEAR_LIKENESS = 0.7;

/**
 * Pairs the rows of two years, one to one and within a section: those that a person confirmed, then the most
 * alike by name, code and centre, save those that a person told apart. Pure; the order of rows does not matter.
 */
export function matchYears(earlier: Rows, later: Rows, decisions: readonly Decision[]): YearsMatched {
  const said = decisions.filter(
    (each) => each.earlier.year === earlier.year && each.later.year === later.year,
  );
  const confirmed = confirmedIn(said, earlier, later);
  const taken = new Set(confirmed.flatMap((match) => [`< ${match.earlier}`, `> ${match.later}`]));
  const apart = new Set(
    said.filter(({ same }) => !same).map((each) => `${each.earlier.id} ${each.later.id}`),
  );
  const open = candidates(earlier.indicators, later.indicators).filter(
    (each) =>
      !taken.has(`< ${each.earlier.id}`) &&
      !taken.has(`> ${each.later.id}`) &&
      !apart.has(`${each.earlier.id} ${each.later.id}`),
  );
  const rival = rivals(open);
  const proposed: Match[] = [];
  for (const each of open) {
    const [before, after] = [`< ${each.earlier.id}`, `> ${each.later.id}`];
    if (taken.has(before) || taken.has(after)) continue;
    taken.add(before).add(after);
    proposed.push(proposal(each, rival(each)));
  }
  return {
    confirmed,
    proposed,
    onlyEarlier: earlier.indicators.map(({ id }) => id).filter((id) => !taken.has(`< ${id}`)),
    onlyLater: later.indicators.map(({ id }) => id).filter((id) => !taken.has(`> ${id}`)),
  };
}

/** Each row at most once, whatever the file says: the first decision stands. */
function confirmedIn(said: readonly Decision[], earlier: Rows, later: Rows): Match[] {
  const [before, after] = [idsOf(earlier), idsOf(later)];
  const confirmed: Match[] = [];
  for (const { earlier: one, later: other, author, reason } of said.filter(({ same }) => same)) {
    if (!before.delete(one.id) || !after.has(other.id)) continue;
    after.delete(other.id);
    const why: MatchReason = { code: 'confirmed', author, reason };
    confirmed.push({ earlier: one.id, later: other.id, reason: why, clear: true });
  }
  return confirmed;
}

function idsOf({ indicators }: Rows): Set<string> {
  return new Set(indicators.map(({ id }) => id));
}

function proposal(
  { earlier, later, likeness, sameCode, sharedCentres, score }: Candidate,
  rival: number,
): Match {
  return {
    earlier: earlier.id,
    later: later.id,
    reason: { code: 'alike', likeness, sameCode, sharedCentres },
    clear: likeness >= CLEAR_LIKENESS && score - rival >= CLEAR_MARGIN,
  };
}

/** The score of the next best pair of either row. */
function rivals(open: readonly Candidate[]): (candidate: Candidate) => number {
  const byRow = new Map<string, Candidate[]>();
  for (const each of open)
    for (const key of [`< ${each.earlier.id}`, `> ${each.later.id}`]) {
      const known = byRow.get(key);
      if (known) known.push(each);
      else byRow.set(key, [each]);
    }
  return (candidate) => {
    const others = [`< ${candidate.earlier.id}`, `> ${candidate.later.id}`].flatMap(
      (key) => byRow.get(key)?.find((other) => other !== candidate) ?? [],
    );
    return Math.max(0, ...others.map(({ score }) => score));
  };
}
