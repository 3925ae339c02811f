import { z } from 'zod';
import { type Query, querySchema } from './query/query.ts';
import { type Atom, atomSchema } from './query/where.ts';

const turnSchema = z.strictObject({
  /** Null before the first question that was understood. */
  query: querySchema.nullable(),
  /** Ids of the indicators last shown, in their order. */
  shown: z.array(z.string()),
  /** The centres, themes or sections that were put in order, those that share a place together. */
  groups: z.array(z.array(atomSchema)).optional(),
});

/** What a thread remembers of its last turns: enough to read the next one, small enough to keep by thousands. */
export const threadMemorySchema = turnSchema.extend({
  /** The turn before; of a row or a centre picked out of several ("il secondo"), these, so that others can be picked. */
  earlier: turnSchema.nullable().default(null),
  /** What the last turn asked and got no answer to: "no, Formaper" puts that right. */
  attempted: querySchema.optional(),
});

type ThreadTurn = z.infer<typeof turnSchema>;
export type ThreadMemory = z.infer<typeof threadMemorySchema>;

/** What the answer to it showed. */
interface Shown {
  indicators: readonly string[];
  groups?: readonly (readonly Atom[])[];
}

/** More than anybody counts down to. */
const MAX_GROUPS = 20;

/** What a thread remembers once a turn was answered. */
export function afterTurn(
  before: ThreadMemory,
  query: Query,
  { indicators, groups = [] }: Shown,
): ThreadMemory {
  const turn: ThreadTurn = {
    query,
    shown: [...indicators],
    ...(groups.length > 0 ? { groups: groups.slice(0, MAX_GROUPS).map((place) => [...place]) } : {}),
  };
  const picked = pickedOf(turn.query);
  const isAnother =
    picked !== null && pickedOf(before.query) !== null && before.earlier?.shown.includes(picked);
  const isSameGroup = isPickedGroup(query, before.earlier) && isPickedGroup(before.query, before.earlier);
  if (isAnother || isSameGroup) return { ...turn, earlier: before.earlier };
  return { ...turn, earlier: before.query === null ? null : turnOf(before) };
}

function turnOf({ earlier: _, attempted: __, ...turn }: ThreadMemory): ThreadTurn {
  return turn;
}

/** Whether a query is about one of the centres, themes or sections that an earlier turn put in order. */
export function isPickedGroup(query: Query | null, earlier: ThreadTurn | null): boolean {
  const groups = (earlier?.groups ?? []).flat().map((atom) => JSON.stringify(atom));
  return (query?.where ?? []).some(
    ({ not, anyOf }) =>
      !not && anyOf.length > 0 && anyOf.every((atom) => groups.includes(JSON.stringify(atom))),
  );
}

/** The thread after a turn that was understood, at least in part, and not answered. */
export function afterAttempt({ attempted: _, ...before }: ThreadMemory, asked: Query | null): ThreadMemory {
  return asked === null ? before : { ...before, attempted: asked };
}

/** The id of the one row that a query picked out of those shown; else null. */
export function pickedOf(query: ThreadTurn['query']): string | null {
  const ids = (query?.where ?? []).filter((clause) => clause.anyOf.every(({ facet }) => facet === 'id'));
  const [atom, ...more] = ids.flatMap((clause) => clause.anyOf);
  return atom?.facet === 'id' && more.length === 0 ? atom.id : null;
}

export const EMPTY_THREAD: ThreadMemory = { query: null, shown: [], earlier: null };
