import { z } from 'zod';
import { normalize } from '../language/normalize.ts';
import { readCurated } from './curated-file.ts';
import type { Indicator, YearIndex } from './record.ts';

/** A person's word on two rows of two years; `later` null: the row has no successor. */
export const confirmedMatchSchema = z.strictObject({
  earlier: z.strictObject({ year: z.int(), id: z.string() }),
  later: z.strictObject({ year: z.int(), id: z.string().nullable() }),
  /** Who says so, and why. */
  author: z.string().trim().min(1),
  reason: z.string().trim().min(1),
});

export type ConfirmedMatch = z.infer<typeof confirmedMatchSchema>;

/** Why two rows are taken for one indicator; `likeness` of the names, between 0 and 1. */
export type MatchReason =
  | { code: 'confirmed'; author: string; reason: string }
  | { code: 'alike'; likeness: number; sameCode: boolean; sharedCentres: readonly string[] };

export interface Match {
  /** Ids. */
  earlier: string;
  later: string;
  reason: MatchReason;
}

export interface YearsMatched {
  confirmed: readonly Match[];
  /** To be confirmed by a person; until then an answer that rests on one must say so. */
  proposed: readonly Match[];
  /** Ids without a counterpart. */
  onlyEarlier: readonly string[];
  onlyLater: readonly string[];
}

/** Below it two names tell of different things. */
const LIKE_ENOUGH = 0.5;
/** What a shared code, and a shared centre, add to the likeness of the names. */
const CODE_WEIGHT = 0.2;
const CENTRE_WEIGHT = 0.1;

/** Reads `curated/matches.json`; throws as `readCurated` does. */
export function loadMatches(dataDir: string): ConfirmedMatch[] {
  return readCurated(dataDir, 'matches', z.array(confirmedMatchSchema));
}

/**
 * Pairs the rows of two years, one to one and within a section: those that a person confirmed, then the most
 * alike by name, code and centre. Pure; the order of rows does not matter.
 */
export function matchYears(
  earlier: Pick<YearIndex, 'year' | 'indicators'>,
  later: Pick<YearIndex, 'year' | 'indicators'>,
  said: readonly ConfirmedMatch[],
): YearsMatched {
  const relevant = said.filter(
    (each) => each.earlier.year === earlier.year && each.later.year === later.year,
  );
  const ids = (index: typeof earlier) => new Set(index.indicators.map(({ id }) => id));
  const [before, after] = [ids(earlier), ids(later)];
  const confirmed = relevant.flatMap(({ earlier: { id }, later: { id: other }, author, reason }): Match[] =>
    other !== null && before.has(id) && after.has(other)
      ? [{ earlier: id, later: other, reason: { code: 'confirmed', author, reason } }]
      : [],
  );
  const ended = relevant.filter((each) => each.later.id === null).map((each) => each.earlier.id);
  const takenBefore = new Set([...confirmed.map((match) => match.earlier), ...ended]);
  const takenAfter = new Set(confirmed.map((match) => match.later));
  const proposed: Match[] = [];
  for (const { match } of candidates(earlier.indicators, later.indicators)) {
    if (takenBefore.has(match.earlier) || takenAfter.has(match.later)) continue;
    takenBefore.add(match.earlier);
    takenAfter.add(match.later);
    proposed.push(match);
  }
  const matched = new Set([...confirmed, ...proposed].map((match) => match.earlier));
  return {
    confirmed,
    proposed,
    onlyEarlier: [...before].filter((id) => !matched.has(id)),
    onlyLater: [...after].filter((id) => !takenAfter.has(id)),
  };
}

/** All pairs that are alike enough, the best first. */
function candidates(
  earlier: readonly Indicator[],
  later: readonly Indicator[],
): { match: Match; score: number }[] {
  const words = new Map([...earlier, ...later].map((row) => [row, wordsOf(row.name)]));
  const pairs = earlier.flatMap((before) =>
    later
      .filter(({ section }) => section === before.section)
      .flatMap((after) => {
        const likeness = overlap(words.get(before) ?? new Set(), words.get(after) ?? new Set());
        if (likeness < LIKE_ENOUGH) return [];
        const sameCode = before.code !== null && before.code === after.code;
        const centres = new Set(after.centres.map(({ name }) => name));
        const sharedCentres = before.centres.map(({ name }) => name).filter((name) => centres.has(name));
        const score =
          likeness + (sameCode ? CODE_WEIGHT : 0) + (sharedCentres.length > 0 ? CENTRE_WEIGHT : 0);
        const reason: MatchReason = { code: 'alike', likeness, sameCode, sharedCentres };
        return [{ match: { earlier: before.id, later: after.id, reason }, score }];
      }),
  );
  const key = ({ match }: (typeof pairs)[number]) => `${match.earlier} ${match.later}`;
  return pairs.toSorted((a, b) => b.score - a.score || (key(a) < key(b) ? -1 : 1));
}

/** Years and amounts change from one report to the next; the words stay. */
function wordsOf(name: string): ReadonlySet<string> {
  return new Set(normalize(name).match(/\p{L}{3,}/gu) ?? [normalize(name)]);
}

/** Words of both over words of either. */
function overlap(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((word) => other.has(word)).length;
  const all = one.size + other.size - shared;
  return all === 0 ? 1 : shared / all;
}
