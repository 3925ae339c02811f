import type { LineRange } from '../record.ts';
import { joinAcrossLines, type Lexicon } from './cut-words.ts';
import { isHeading } from './headings.ts';
import type { Line } from './lines.ts';

export interface PrintedNote {
  number: number;
  text: string;
  lines: LineRange;
}

/** Footnotes run over the whole page; the letters' widths let a full line be this much shorter than the longest. */
const FULL_LINE_SHARE = 0.85;
/** Numbers that may be missing (unreadable) before a block is no longer taken for the next one. */
const LONGEST_JUMP = 3;

/**
 * The footnotes of the text, from the blocks at the foot of its pages. A block opens after a blank line with
 * the next number of the document, its notes follow each other without a blank, and it is the last thing on
 * its page; a cell that happens to open with that number is none of these.
 */
export function readFootnotes(lines: readonly Line[], lexicon: Lexicon): PrintedNote[] {
  const notes: PrintedNote[] = [];
  const fullLine = FULL_LINE_SHARE * Math.max(0, ...lines.map((line) => line.text.length));
  let index = 0;
  while (index < lines.length) {
    const next = (notes.at(-1)?.number ?? 0) + 1;
    const block = isBlank(lines[index - 1]) ? readBlock(lines, { index, next, fullLine, lexicon }) : [];
    const last = block.at(-1);
    if (last && endsPage(lines, last.lines.to)) {
      notes.push(...block);
      index = last.lines.to;
    } else {
      index += 1;
    }
  }
  return notes;
}

/** Notes that follow each other from `index` on; empty where none opens there. */
function readBlock(
  lines: readonly Line[],
  { index, next, fullLine, lexicon }: { index: number; next: number; fullLine: number; lexicon: Lexicon },
): PrintedNote[] {
  const notes: PrintedNote[] = [];
  let at = index;
  for (let line = lines[at]; line && line.text !== ''; line = lines[at]) {
    const previous = notes.at(-1);
    const opening = openingOf(line.text);
    const isNext =
      opening !== null && (previous ? opening.number === previous.number + 1 : isDue(opening.number, next));
    if (opening && isNext && (!previous || !line.opensPage)) {
      notes.push({ ...opening, lines: { from: line.number, to: line.number } });
    } else if (previous && goesOn(lines[at - 1], line, fullLine)) {
      notes[notes.length - 1] = extended(previous, line, { cut: lines[at - 1]?.cut ?? null, lexicon });
    } else break;
    at += 1;
  }
  return notes;
}

/** A note opens with its number and then a sentence, or a figure that the sentence opens with. */
function openingOf(text: string): { number: number; text: string } | null {
  const match = /^(\d{1,3}) ([\p{Lu}\d"“‘'«(È].*)$/u.exec(text);
  if (!match?.[1] || !match[2] || !/\p{L}{3}/u.test(match[2])) return null;
  return { number: Number(match[1]), text: match[2] };
}

function isDue(number: number, next: number): boolean {
  return number >= next && number < next + LONGEST_JUMP;
}

/** A line belongs to the note above only if its first word had no room there. */
function goesOn(above: Line | undefined, line: Line, fullLine: number): boolean {
  if (above === undefined || line.opensPage || isHeading(line.text)) return false;
  const [first = ''] = line.text.split(' ');
  return above.text.length + 1 + first.length > fullLine;
}

function extended(
  note: PrintedNote,
  line: Line,
  join: { cut: boolean | null; lexicon: Lexicon },
): PrintedNote {
  const [first = '', ...rest] = line.text.split(' ');
  const words = note.text.split(' ');
  const joined = joinAcrossLines(words.at(-1) ?? '', first, join);
  const text = joined ? [...words.slice(0, -1), joined, ...rest].join(' ') : `${note.text} ${line.text}`;
  return { ...note, text, lines: { from: note.lines.from, to: line.number } };
}

/** After `lineNumber` nothing more stands on its page, but perhaps the page's number. */
function endsPage(lines: readonly Line[], lineNumber: number): boolean {
  const next = lines.slice(lineNumber).find((line) => line.text !== '' && !isPageNumber(line.text));
  if (next === undefined || next.opensPage || isHeading(next.text)) return true;
  return next.number === lineNumber + 1;
}

export function isPageNumber(text: string): boolean {
  return /^\d{1,3}$/.test(text);
}

function isBlank(line: Line | undefined): boolean {
  return line === undefined || line.text === '';
}
