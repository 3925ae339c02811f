import { normalize } from '../../language/normalize.ts';
import { FILLERS } from '../import/identity.ts';
import type { Indicator } from '../record.ts';

/** Two rows of two years that may be one indicator. */
export interface Candidate {
  earlier: Indicator;
  later: Indicator;
  /** Of the names, between 0 and 1. */
  likeness: number;
  sameCode: boolean;
  sharedCentres: readonly string[];
  score: number;
}

/** Below it two names tell of different things. */
const LIKE_ENOUGH = 0.5;
/** What a shared code, a shared centre, and a like objective and formula add to the likeness of the names. */
const CODE_WEIGHT = 0.2;
const CENTRE_WEIGHT = 0.1;
const CONTEXT_WEIGHT = 0.1;

/** All pairs of one section that are alike enough, the best first; of equal ones in the order of their ids. */
export function candidates(earlier: readonly Indicator[], later: readonly Indicator[]): Candidate[] {
  const after = later.map((row) => ({ row, name: nameWords(row), context: contextWords(row) }));
  const bearing = new Map<string, number[]>();
  for (const [at, { row, name }] of after.entries())
    for (const word of name) push(bearing, `${row.section} ${word}`, at);
  const pairs = earlier.flatMap((row) => {
    const name = nameWords(row);
    const context = contextWords(row);
    return [...sharedCounts(row.section, name, bearing)].flatMap(([at, shared]): Candidate[] => {
      const other = after[at];
      if (other === undefined) return [];
      const likeness = shared / (name.size + other.name.size - shared);
      if (likeness < LIKE_ENOUGH) return [];
      const sameCode = row.code !== null && row.code === other.row.code;
      const centres = new Set(other.row.centres.map((centre) => centre.name));
      const sharedCentres = row.centres.map((centre) => centre.name).filter((each) => centres.has(each));
      const score =
        likeness +
        (sameCode ? CODE_WEIGHT : 0) +
        (sharedCentres.length > 0 ? CENTRE_WEIGHT : 0) +
        overlap(context, other.context) * CONTEXT_WEIGHT;
      return [{ earlier: row, later: other.row, likeness, sameCode, sharedCentres, score }];
    });
  });
  return pairs.toSorted((a, b) => b.score - a.score || (keyOf(a) < keyOf(b) ? -1 : 1));
}

function keyOf({ earlier, later }: Candidate): string {
  return `${earlier.id} ${later.id}`;
}

/** How many words of the name each later row of the section shares, by its place. */
function sharedCounts(
  section: string,
  name: ReadonlySet<string>,
  bearing: ReadonlyMap<string, readonly number[]>,
): Map<number, number> {
  const counts = new Map<number, number>();
  for (const word of name)
    for (const at of bearing.get(`${section} ${word}`) ?? []) counts.set(at, (counts.get(at) ?? 0) + 1);
  return counts;
}

function push(map: Map<string, number[]>, key: string, value: number): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}

function nameWords({ name }: Indicator): ReadonlySet<string> {
  return wordsOf(name);
}

function contextWords({ objective, description, algorithm }: Indicator): ReadonlySet<string> {
  return wordsOf([objective, description, algorithm].filter((text) => text !== null).join(' '));
}

/** Years and amounts change from one report to the next; the words stay. */
function wordsOf(text: string): ReadonlySet<string> {
  const words = (normalize(text).match(/\p{L}{2,}/gu) ?? []).filter((word) => !FILLERS.has(word));
  return new Set(words.length === 0 && text !== '' ? [normalize(text)] : words);
}

/** Words of both over words of either; two empty sets are alike. */
function overlap(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((word) => other.has(word)).length;
  const all = one.size + other.size - shared;
  return all === 0 ? 1 : shared / all;
}
