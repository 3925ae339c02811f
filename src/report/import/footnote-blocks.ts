import type { LineRange } from '../record.ts';
import { joinAcrossLines, type Lexicon } from './cut-words.ts';
import { isHeading } from './headings.ts';
import type { Line } from './lines.ts';
import { asksForMore } from './text-score.ts';
import { ROW_CODE } from './vocabulary.ts';

export interface PrintedNote {
  number: number;
  text: string;
  lines: LineRange;
}

/** Footnotes run over the whole page; the letters' widths let a full line be this much shorter than the longest. */
const FULL_LINE_SHARE = 0.85;

/** Notes at the foot of one page, or what looks like them. */
export interface FootnoteBlock {
  notes: PrintedNote[];
  /** For choosing among blocks whose numbers do not fit together. */
  score: number;
}

/**
 * Everything in the text that looks like a block of footnotes: after a blank line notes that follow each
 * other, each with the next number, and mostly nothing more on the page. A cell can look like that too.
 */
export function findFootnoteBlocks(lines: readonly Line[], lexicon: Lexicon): FootnoteBlock[] {
  const fullLine = FULL_LINE_SHARE * Math.max(0, ...lines.map((line) => line.text.length));
  const showsPages = lines.some(({ opensPage }) => opensPage);
  return lines.flatMap((_, index) => {
    if (!isBlank(lines[index - 1])) return [];
    const notes = readBlock(lines, { index, fullLine, lexicon });
    const last = notes.at(-1);
    if (!last) return [];
    const ending = endingScore(lines, last.lines.to, showsPages);
    return [{ notes, score: ending + notes.reduce((sum, note) => sum + noteScore(note), 0) }];
  });
}

/** Notes that follow each other from `index` on; empty where none opens there. */
function readBlock(
  lines: readonly Line[],
  { index, fullLine, lexicon }: { index: number; fullLine: number; lexicon: Lexicon },
): PrintedNote[] {
  const notes: PrintedNote[] = [];
  let at = index;
  for (let line = lines[at]; line && line.text !== ''; line = lines[at]) {
    const previous = notes.at(-1);
    const opening = openingOf(line.text);
    const follows = !previous || (opening?.number === previous.number + 1 && !line.opensPage);
    if (opening && follows) {
      notes.push({ ...opening, lines: { from: line.number, to: line.number } });
    } else if (previous && goesOn(lines[at - 1], line, fullLine)) {
      notes[notes.length - 1] = extended(previous, line, { cut: lines[at - 1]?.cut ?? null, lexicon });
    } else break;
    at += 1;
  }
  return notes;
}

function openingOf(text: string): { number: number; text: string } | null {
  const match = /^([1-9]\d{0,2}) (\S.*)$/.exec(text);
  if (!match?.[1] || !match[2] || !/\p{L}{3}/u.test(match[2])) return null;
  return { number: Number(match[1]), text: match[2] };
}

/** A note is a whole sentence, mostly a long one; a cell that opens with a number goes on in small letters. */
function noteScore({ text }: PrintedNote): number {
  const opens = /^[\p{Lu}\d"“‘'«(]/u.test(text);
  const ends = !asksForMore(text.split(' ').at(-1) ?? '');
  return 2 + Math.min(1, text.length / 100) - (opens ? 0 : 2) - (ends ? 0 : 3);
}

/** A line belongs to the note above only if its first word had no room there. */
function goesOn(above: Line | undefined, line: Line, fullLine: number): boolean {
  if (above === undefined || line.opensPage || isHeading(line.text)) return false;
  const [first = ''] = line.text.split(' ');
  if (ROW_CODE.test(first)) return false;
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

/** How surely the page ends after `lineNumber`, but perhaps for its number. */
function endingScore(lines: readonly Line[], lineNumber: number, showsPages: boolean): number {
  const next = lines.slice(lineNumber).find((line) => line.text !== '' && !isPageNumber(line.text));
  if (next === undefined || next.opensPage || isHeading(next.text)) return 3;
  if (next.indented) return 1;
  return next.number === lineNumber + 1 && !showsPages ? 0 : -3;
}

export function isPageNumber(text: string): boolean {
  return /^\d{1,3}$/.test(text);
}

function isBlank(line: Line | undefined): boolean {
  return line === undefined || line.text === '';
}
