import type { Knowledge } from '../report/knowledge.ts';
import type { Indicator, Stated, YearIndex } from '../report/record.ts';
import type { Notice } from './fault.ts';
import type { DraftRow } from './read-row.ts';
import type { PlacedDraft } from './read-section.ts';
import { curatedDirection, showYear } from './show-year.ts';

/**
 * Keeps as the office's word only what differs from what we would say ourselves: so that a workbook that goes
 * out and comes back states nothing new, whatever was curated in between.
 */
export function settleStated(
  drafts: readonly PlacedDraft[],
  knowledge: Knowledge,
  indexOf: (indicators: Indicator[]) => YearIndex,
): { index: YearIndex; notices: Notice[] } {
  const directed = drafts.map(({ row, direction }) =>
    direction === null || direction === curatedDirection(row, knowledge)
      ? row
      : withStated(row, { direction }),
  );
  const shown = showYear(indexOf(directed), knowledge);
  const notices: Notice[] = [];
  const settled = directed.map((row, at) => {
    const { cause, sheet, at: line } = drafts[at] ?? { cause: null, sheet: '', at: 0 };
    const ours = shown[at];
    if (cause === null || ours === undefined || sameCause(cause, ours.cause)) return row;
    if (ours.cause !== null) return withStated(row, { cause });
    if (cause.kind !== 'not-stated') notices.push({ code: 'cause-of-a-met-row', sheet, row: line });
    return row;
  });
  return { index: indexOf(settled), notices };
}

function sameCause(one: DraftRow['cause'], other: DraftRow['cause']): boolean {
  return one?.kind === other?.kind && one?.words === other?.words;
}

function withStated(row: Indicator, more: Stated): Indicator {
  return { ...row, stated: { ...row.stated, ...more } };
}
