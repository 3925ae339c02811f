import { isPageNumber, type PrintedNote } from './footnote-blocks.ts';
import { isHeading } from './headings.ts';
import type { Line } from './lines.ts';

/** The lines that tables are made of: footnote blocks and page numbers left out. */
export function bodyOf(lines: readonly Line[], notes: readonly PrintedNote[]): Line[] {
  const inNote = new Set<number>();
  for (const { lines: range } of notes)
    for (let number = range.from; number <= range.to; number += 1) inNote.add(number);
  return lines.filter((line, index) => !inNote.has(line.number) && !numbersPage(lines, index, inNote));
}

/** A lone number at the foot of a page: under its footnotes, or with only a heading or a new page after it. */
function numbersPage(lines: readonly Line[], index: number, inNote: ReadonlySet<number>): boolean {
  const line = lines[index];
  if (line === undefined || !isPageNumber(line.text) || lines[index - 1]?.text !== '') return false;
  const above = lines.slice(0, index).findLast((other) => other.text !== '');
  const below = lines.slice(index + 1).find((other) => other.text !== '');
  return (
    (above !== undefined && inNote.has(above.number)) ||
    below === undefined ||
    below.opensPage ||
    isHeading(below.text)
  );
}
