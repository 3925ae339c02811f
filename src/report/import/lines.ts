/** One line of the report's text, as taken out of the PDF. */
export interface Line {
  /** Counted from 1. */
  number: number;
  /** Trimmed, single spaces; empty for a blank line. */
  text: string;
  /**
   * Whether the last word is cut at the edge of its cell: the extraction closes every line with a space but
   * those. `null` where that cannot be told, since the text's trailing spaces have been stripped.
   */
  cut: boolean | null;
  /** The extraction opens every page with a space, and now and then a cell too. */
  indented: boolean;
  /** Indented right under the last line of the page before: a new page for sure. */
  opensPage: boolean;
}

/** Below this share of lines closed by a space, the spaces were stripped and their absence says nothing. */
const SPACED_SHARE = 0.5;

/** The lines of a report's text, whatever its line ends; a byte order mark is no part of it. */
export function readLines(text: string): Line[] {
  const raw = text
    .replace(/^\uFEFF/, '')
    .normalize('NFC')
    .split(/\r\n|\r|\n/);
  if (raw.at(-1) === '') raw.pop();
  const filled = raw.filter((line) => line.trim() !== '');
  const closed = filled.filter((line) => /\s$/.test(line));
  const spaced = closed.length >= filled.length * SPACED_SHARE;
  return raw.map((line, index) => ({
    number: index + 1,
    text: line.replace(/\s+/g, ' ').trim(),
    cut: spaced ? cutAt(raw, index) : line.trim() === '' ? false : null,
    indented: isIndented(line),
    opensPage: isIndented(line) && (line.startsWith('\f') || !isBlank(raw[index - 1])),
  }));
}

/** A lone unclosed line ends in a cut word; several in a row were typed by hand and tell nothing. */
function cutAt(raw: readonly string[], index: number): boolean | null {
  if (!isUnclosed(raw[index])) return false;
  return isUnclosed(raw[index - 1]) || isUnclosed(raw[index + 1]) ? null : true;
}

function isUnclosed(line: string | undefined): boolean {
  return line !== undefined && /\S$/.test(line);
}

function isIndented(line: string): boolean {
  return /^\s+\S/.test(line);
}

function isBlank(line: string | undefined): boolean {
  return line === undefined || line.trim() === '';
}
