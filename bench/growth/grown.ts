import type { Timing } from '../measure.ts';

/** What one size of the corpus came to; times in ms. */
export interface Grown {
  rows: number;
  /** From the start of the process to every year read and checked. */
  load: number;
  /** Vocabulary and indexes. */
  build: number;
  /** From the start of the process. */
  firstAnswer: number;
  /** What the process itself worked until then, all its threads together. */
  firstAnswerWork: number;
  heapMb: number;
  rssMb: number;
  /** Each example asked for the first time in its process: patterns not compiled, years not judged. */
  firstTimes: Timing;
  /** All the intents' examples together. */
  question: Timing;
  aims: readonly ({ aim: string } & Timing)[];
  /** One MiniSearch over all the rows: the peer. */
  search: (Timing & { build: number }) | null;
}
