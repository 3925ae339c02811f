import { INTENTS } from '../intents/index.ts';
import type { Desk } from '../intents/intent.ts';
import type { Answer } from './answer/answer.ts';
import type { Named } from './query/other-year.ts';
import type { Query } from './query/query.ts';
import type { Reading } from './query/reading/reading.ts';
import { standingWhere, type Taken } from './query/reading/standing.ts';
import type { Turn } from './query/reading/turn.ts';
import type { Where } from './query/where.ts';
import type { Corpus } from './report/corpus.ts';
import { EMPTY_THREAD, type ThreadMemory } from './thread.ts';

/** A question in the year that it is about. */
export interface Placed {
  memory: ThreadMemory;
  reading: Reading;
  /** The restrictions as they were said, before they were put in the words of such a year. */
  asked: Where;
  desk: Desk;
  /** Targets of the year can still be reached. */
  open: boolean;
  /** Said at once: no such year, words in the way. */
  ended: Answer | null;
}

/** A question in its thread, and the query that it comes to; without one, what is said instead. */
export interface Joined {
  turn: Turn | null;
  /** The rows of another year that it goes on with. */
  carried: Named | null;
  query: Query | null;
  ended: Answer | null;
}

/** A thread may be older than the code: what an intent that is gone left behind is nothing to go on from. */
export function readable(thread: ThreadMemory | null): ThreadMemory {
  if (thread === null || isGone(thread.query)) return EMPTY_THREAD;
  const { attempted, earlier, ...turn } = thread;
  return {
    ...turn,
    earlier: isGone(earlier?.query) ? null : earlier,
    ...(attempted === undefined || isGone(attempted) ? {} : { attempted }),
  };
}

function isGone(query: Query | null | undefined): boolean {
  return query != null && !INTENTS.some(({ name }) => name === query.intent);
}

/** What a thread asked of a year that is over, or of one that runs, in the words of the other. */
export function memoryOf(memory: ThreadMemory, open: boolean): ThreadMemory {
  const { query } = memory;
  return query === null
    ? memory
    : { ...memory, query: { ...query, where: [...standingWhere(query.where, open)] } };
}

/** "E nel 2024?" asks the same again, of the rows that the others go on in. */
export function askedAgain({ query }: ThreadMemory, { reading }: Turn): Query | null {
  return query && { ...query, where: [...reading.where] };
}

export function asksNothing({ signals, attributes }: Reading): boolean {
  return signals.size === 0 && attributes.length === 0;
}

/** An intent may have asked for verdicts of its own. */
export function asTaken(
  { options: { taken: _, ...options }, where, ...query }: Query,
  { taken, open }: { taken: Taken | null; open: boolean },
): Query {
  return {
    ...query,
    where: [...standingWhere(where, open)],
    options: taken === null ? options : { ...options, taken },
  };
}

/** The year that a thread speaks of, if its data are still there. */
export function yearOf({ query }: ThreadMemory, corpus: Corpus): number {
  return query && corpus.years.has(query.year) ? query.year : corpus.latest.year;
}
