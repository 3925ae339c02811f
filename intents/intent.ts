import type { Answer } from '../src/answer/answer.ts';
import type { Options, Query } from '../src/query/query.ts';
import type { Reading } from '../src/query/reading/reading.ts';
import type { Library } from '../src/query/select.ts';
import type { Where } from '../src/query/where.ts';
import type { Corpus } from '../src/report/corpus.ts';
import type { Glossary } from '../src/report/glossary.ts';

/** What answering needs: the data of the year asked about, all years, our words, today. */
export interface Desk {
  corpus: Corpus;
  library: Library;
  /** Another year's, as it stands today; null for one that is not there. */
  libraryOf(year: number): Library | null;
  glossary: Glossary;
  /** Names of the centres of the year, in document order. */
  centres: readonly string[];
  /** YYYY-MM-DD */
  today: string;
}

/**
 * How sure an intent is. The highest claim answers; equal claims on one sentence are a fault that the tests of
 * the examples find.
 */
export const STRENGTH = {
  /** A form that nothing else has: "nota 12", "aiuto". */
  certain: 90,
  /** Its own word, in a sense that no other intent gives it: "perché", "scadenze". */
  spoken: 80,
  /** Its own word, which others may use more specially: "quanti", "come va". */
  likely: 70,
  /** No word of its own, but the shape of its questions: a code, a name. */
  shaped: 60,
  /** What is left: restrictions without an aim are a list. */
  default: 50,
} as const;

export interface Claim {
  strength: number;
  /** Where the question is not about the year that the desk is of. */
  year?: number;
  /** The restrictions, where they are not simply the reading's. */
  where?: Where;
  options?: Options;
}

export interface Intent {
  name: string;
  /** Null: not mine. Looks at the reading only, except where a name must be looked up. */
  claim(reading: Reading, desk: Desk): Claim | null;
  answer(query: Query, desk: Desk): Answer;
}

/** An intent's own sentences; `tests/intents` runs them all. */
export interface Examples {
  /** Said → the ids, codes or words that the answer must hold. */
  says: readonly Example[];
  /** Sentences that sound alike and belong to another intent (or to none). */
  refuses: readonly string[];
}

export interface Example {
  question: string;
  /** In the plain text of the answer. */
  holds?: readonly string[];
  /** The indicators that it is about, as "section code" or a piece of the name; exactly these. */
  about?: readonly string[];
  outcome?: Answer['outcome'];
}
