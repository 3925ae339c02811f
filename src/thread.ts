import { z } from 'zod';
import { querySchema } from './query/query.ts';

const turnSchema = z.strictObject({
  /** Null before the first question that was understood. */
  query: querySchema.nullable(),
  /** Ids of the indicators last shown, in their order. */
  shown: z.array(z.string()),
});

/** What a thread remembers of its last turns: enough to read the next one, small enough to keep by thousands. */
export const threadMemorySchema = turnSchema.extend({
  /** The turn before; of a row picked out of a list ("il secondo"), the list, so that others can be picked. */
  earlier: turnSchema.nullable().default(null),
});

type ThreadTurn = z.infer<typeof turnSchema>;
export type ThreadMemory = z.infer<typeof threadMemorySchema>;

/** What a thread remembers once a turn was answered. */
export function afterTurn(before: ThreadMemory, turn: ThreadTurn): ThreadMemory {
  const picked = pickedOf(turn.query);
  const isAnother =
    picked !== null && pickedOf(before.query) !== null && before.earlier?.shown.includes(picked);
  if (isAnother) return { ...turn, earlier: before.earlier };
  return { ...turn, earlier: before.query === null ? null : { query: before.query, shown: before.shown } };
}

/** The id of the one row that a query picked out of those shown; else null. */
export function pickedOf(query: ThreadTurn['query']): string | null {
  const ids = (query?.where ?? []).filter((clause) => clause.anyOf.every(({ facet }) => facet === 'id'));
  const [atom, ...more] = ids.flatMap((clause) => clause.anyOf);
  return atom?.facet === 'id' && more.length === 0 ? atom.id : null;
}

export const EMPTY_THREAD: ThreadMemory = { query: null, shown: [], earlier: null };
