import { wordsAfterAnswer } from '../targets/reading/answer.ts';
import { UNMET, type Verdict } from '../targets/verdict.ts';
import type { Cause } from './corpus.ts';
import type { CauseEntry } from './knowledge.ts';
import { footnoteWith, groundsHold, isRow } from './matching.ts';
import type { Footnote, Indicator } from './record.ts';
import { CAUSE_STATED } from './texts.ts';

const NOT_STATED: Cause = { kind: 'not-stated', words: null, footnote: null, reason: null };

/**
 * Why an unmet target was missed; null for any other. Where nobody classified the row, its footnotes or the
 * words of its result stand as an unclassified explanation; a row without them has no stated cause.
 */
export function causeOf(
  indicator: Indicator,
  verdict: Verdict,
  { notes, causes }: { notes: readonly Footnote[]; causes: readonly CauseEntry[] },
): Cause | null {
  if (!UNMET.includes(verdict.status)) return null;
  const stated = indicator.stated?.cause;
  if (stated !== undefined) return { ...stated, footnote: null, reason: CAUSE_STATED };
  const entry = entryOf(indicator, notes, causes);
  const note = entry?.restsOn.footnote === undefined ? notes[0] : footnoteWith(entry.restsOn.footnote, notes);
  const words = note?.text ?? explanationIn(verdict);
  if (words === null) return NOT_STATED;
  return {
    kind: entry?.kind ?? 'unclassified',
    words,
    footnote: note?.number ?? null,
    reason: entry?.reason ?? null,
  };
}

/**
 * What stood in the way of a target that was met all the same, where somebody curated it; null for any other.
 */
export function obstacleOf(
  indicator: Indicator,
  verdict: Verdict,
  { notes, causes }: { notes: readonly Footnote[]; causes: readonly CauseEntry[] },
): Cause | null {
  const entry = verdict.status === 'met' ? entryOf(indicator, notes, causes) : undefined;
  if (entry === undefined) return null;
  const note = entry.restsOn.footnote === undefined ? undefined : footnoteWith(entry.restsOn.footnote, notes);
  return {
    kind: entry.kind,
    words: note?.text ?? null,
    footnote: note?.number ?? null,
    reason: entry.reason,
  };
}

function entryOf(
  indicator: Indicator,
  notes: readonly Footnote[],
  causes: readonly CauseEntry[],
): CauseEntry | undefined {
  return causes.find(({ row, restsOn }) => isRow(row, indicator) && groundsHold(restsOn, indicator, notes));
}

/** What the results of the missed parts say beside their value: the words in brackets, or those after a no. */
function explanationIn({ parts }: Verdict): string | null {
  const missed = parts.filter(({ status }) => status !== 'met' && status !== 'not-applicable');
  // An override can turn parts that the rules found met.
  const results = (missed.length > 0 ? missed : parts).map(({ result }) => result.words);
  const words = results.map((result) => bracketed(result) ?? wordsAfterAnswer(result)).filter(isExplanation);
  return words.length === 0 ? null : words.join('; ');
}

function bracketed(result: string): string | null {
  const inside = /\(([^()]*)(?:\)\s*)?$/u.exec(result)?.[1]?.trim() ?? '';
  return isExplanation(inside) ? inside : null;
}

function isExplanation(words: string): boolean {
  return (words.match(/\p{L}{3,}/gu)?.length ?? 0) >= 2;
}
