import { BEHIND, type Standing } from '../report/year-on.ts';
import { UNMET } from '../targets/verdict.ts';
import { isInScope, type Scope } from './scope.ts';
import { type Facts, type Snapshot, sameFacts, sameValues } from './snapshot.ts';

/** What changed of a row, the first that applies: also the order in which a digest tells it. */
export const CHANGE_KINDS = [
  'newly-unmet',
  'recovered',
  /** Another verdict otherwise: missed altogether instead of in part, no longer assessable. */
  'verdict',
  'value',
  'note',
  'added',
  'gone',
] as const;

export type ChangeKind = (typeof CHANGE_KINDS)[number];

export type Change =
  | { kind: 'newly-unmet' | 'added'; before: null; after: Facts }
  | { kind: Exclude<ChangeKind, 'added' | 'gone'>; before: Facts; after: Facts }
  | { kind: 'gone'; before: Facts; after: null };

/**
 * What a reader of `before` does not know yet of the rows in scope; by kind, then in document order. A row
 * that moved into the scope, or out of it, is no change of its own. Both must be of the same year.
 */
export function changesBetween(before: Snapshot, after: Snapshot, scopes: readonly Scope[]): Change[] {
  const known = new Map(before.rows.map((row) => [row.id, row]));
  const present = new Set(after.rows.map(({ id }) => id));
  const changed = after.rows
    .filter((row) => isInScope(row, scopes))
    .flatMap((row) => changeOf(known.get(row.id) ?? null, row) ?? []);
  const gone = before.rows
    .filter((row) => !present.has(row.id) && isInScope(row, scopes))
    .map((row): Change => ({ kind: 'gone', before: row, after: null }));
  return CHANGE_KINDS.flatMap((kind) => [...changed, ...gone].filter((change) => change.kind === kind));
}

function changeOf(before: Facts | null, after: Facts): Change | null {
  if (before === null) return { kind: isUnmet(after) ? 'newly-unmet' : 'added', before, after };
  if (sameFacts(before, after)) return null;
  return { kind: kindOf(before, after), before, after };
}

function kindOf(before: Facts, after: Facts): Exclude<ChangeKind, 'added' | 'gone'> {
  if (!isUnmet(before) && isUnmet(after)) return 'newly-unmet';
  if (isUnmet(before) && (after.status === 'met' || after.status === 'on-track')) return 'recovered';
  if (before.status !== after.status) return 'verdict';
  return sameValues(before, after) ? 'note' : 'value';
}

/** Missed at least in part, or in a year in progress late or at risk. */
const OPEN: readonly Standing[] = [...UNMET, ...BEHIND];

export function isUnmet({ status }: Facts): boolean {
  return OPEN.includes(status);
}
