import type { Verdict } from '../targets/verdict.ts';
import type { Knowledge } from './knowledge.ts';
import type { Footnote, Indicator, Uncertainty, YearIndex } from './record.ts';

/**
 * Why a target was missed. `unclassified`: the report explains but does not say whose doing it is.
 * `not-stated`: the report gives no cause, and so must the answer say.
 */
export interface Cause {
  kind: 'external' | 'internal' | 'unclassified' | 'not-stated';
  /** The report's words; null where it has none. */
  words: string | null;
  /** The footnote that holds them; null where the result itself does. */
  footnote: number | null;
  /** Ours: why the words make it this kind; null where nobody classified them yet. */
  reason: string | null;
}

/** How another row of the same year stands to this one. */
export interface Relation {
  /** `cites`: both cite the same PIRA code. `explains`: one tells why the other is as it is. */
  kind: 'same-measure' | 'contradicts' | 'similar' | 'explains' | 'cites';
  /** Id of the other indicator. */
  indicator: string;
  reason: string;
}

export interface JudgedIndicator extends Indicator {
  year: number;
  verdict: Verdict;
  /** Null unless the verdict is unmet. */
  cause: Cause | null;
  /** The footnotes that the row cites, with their texts. */
  notes: readonly Footnote[];
  related: readonly Relation[];
}

export interface Year {
  year: number;
  source: YearIndex['source'];
  /** In document order. */
  indicators: readonly JudgedIndicator[];
  footnotes: readonly Footnote[];
  warnings: readonly Uncertainty[];
  byId: ReadonlyMap<string, JudgedIndicator>;
}

export interface Corpus {
  /** In ascending order. */
  years: ReadonlyMap<number, Year>;
  latest: Year;
  knowledge: Knowledge;
}

/**
 * Reads, checks and judges every `DATA/years/YYYY.json`; curated files come from `DATA/curated` or, where
 * missing there, from the project's own. Throws where no year is found or a file is not as its schema asks.
 */
export function loadCorpus(_dataDir: string): Corpus {
  throw new Error('not written yet');
}
