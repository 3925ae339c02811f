import type { Indicator, Uncertainty } from '../record.ts';
import type { PrintedNote } from './footnote-blocks.ts';

/** The year is the operator's word; the tables' headers name theirs. */
export function yearWarnings(years: ReadonlySet<number>, year: number): Uncertainty[] {
  if (years.size === 0 || years.has(year)) return [];
  return [{ code: 'other-year', field: 'year', line: 1, words: [...years].join(', ') }];
}

/** Footnotes that no row cites, and numbers that the sequence lacks. */
export function noteWarnings(notes: readonly PrintedNote[], indicators: readonly Indicator[]): Uncertainty[] {
  const known = new Set(indicators.flatMap(({ footnotes }) => footnotes));
  return notes.flatMap(({ number, lines }, index): Uncertainty[] => {
    const warning = (words: string): Uncertainty => ({
      code: 'unresolved-footnote',
      field: 'footnotes',
      line: lines.from,
      words,
    });
    const before = notes[index - 1]?.number ?? 0;
    const skipped = Array.from({ length: number - before - 1 }, (_, step) =>
      warning(String(before + step + 1)),
    );
    return known.has(number) ? skipped : [...skipped, warning(String(number))];
  });
}
