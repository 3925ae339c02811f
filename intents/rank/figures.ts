import type { Figure } from '../../src/answer/answer.ts';
import type { Tally } from '../../src/answer/build.ts';
import * as texts from './texts.ts';

/** How many rows of a group were missed, in part or wholly; in a year in progress are late or at risk. */
export function missedOf(counts: Tally): number {
  if (counts.progress) return counts.progress.late + counts.progress['at-risk'];
  return counts['not-met'] + counts['partially-met'];
}

/** The figures that an answer states of one group. */
export function figuresOf({ name, counts }: { name: string; counts: Tally }): Figure[] {
  const missed = missedOf(counts);
  const running = counts.progress !== null;
  return [
    { label: texts.totalLabel(name), value: counts.total, unit: '' },
    { label: texts.missedLabel(name, running), value: missed, unit: '' },
    {
      label: texts.shareLabel(name, running),
      value: Math.round((missed / counts.total) * 1000) / 10,
      unit: '%',
    },
  ];
}
