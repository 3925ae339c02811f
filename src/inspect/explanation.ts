import type { Standing } from '../report/year-on.ts';

/** How one question was read and its answer reached, ready to be shown: all its words are Italian. */
export interface Explanation {
  question: string;
  words: readonly ExplainedWord[];
  facts: readonly { label: string; value: string }[];
  /** What was worked with, as it is. */
  data: readonly { label: string; value: unknown }[];
  verdicts: readonly ExplainedVerdict[];
  /** Indicators of the answer whose verdicts are left out here. */
  more: number;
}

/** One stretch of the question. */
export interface ExplainedWord {
  written: string;
  role: WordRole;
  label: string;
  /** What it was taken for: "non raggiunti (anche in parte)"; null where there is nothing to add. */
  means: string | null;
}

/** In the order of how much they decide. */
export type WordRole = 'aim' | 'filter' | 'operator' | 'topic' | 'value' | 'unknown' | 'filler';

export interface ExplainedVerdict {
  /** "Performance 2.5.2 «Numero…»" */
  title: string;
  status: Standing;
  verdict: string;
  explanation: string;
  source: string;
}
