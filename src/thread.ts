import { z } from 'zod';
import { querySchema } from './query/query.ts';

/** What a thread remembers of its last turn: enough to read the next one, small enough to keep by thousands. */
export const threadMemorySchema = z.strictObject({
  /** Null before the first question that was understood. */
  query: querySchema.nullable(),
  /** Ids of the indicators last shown, in their order. */
  shown: z.array(z.string()),
});

export type ThreadMemory = z.infer<typeof threadMemorySchema>;

export const EMPTY_THREAD: ThreadMemory = { query: null, shown: [] };
