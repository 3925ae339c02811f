import { wordsAfterAnswer } from '../targets/reading/answer.ts';
import { UNMET, type Verdict } from '../targets/verdict.ts';
import type { Cause } from './corpus.ts';
import type { CauseEntry } from './knowledge.ts';
import { footnoteWith, groundsHold, isRow } from './matching.ts';
import type { Footnote, Indicator } from './record.ts';

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
  const entry = causes.find(
    ({ row, restsOn }) => isRow(row, indicator) && groundsHold(restsOn, indicator, notes),
  );
  const note = entry?.restsOn.footnote === undefined ? notes[0] : footnoteWith(entry.restsOn.footnote, notes);
  const words = note?.text ?? explanationIn(indicator.result);
  if (words === null) return NOT_STATED;
  return {
    kind: entry?.kind ?? 'unclassified',
    words,
    footnote: note?.number ?? null,
    reason: entry?.reason ?? null,
  };
}

/** What a result says beside its value: the words in brackets, after a no, or around a number. */
function explanationIn(result: string): string | null {
  const words = wordsAfterAnswer(result).replace(/^[(\s]+|[)\s]+$/g, '');
  return (words.match(/\p{L}{3,}/gu)?.length ?? 0) >= 2 ? words : null;
}
