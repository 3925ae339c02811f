import type { LineRange } from '../record.ts';

/** A word of the text as it is printed, cut or whole. */
export interface PrintedWord {
  text: string;
  line: number;
  endsLine: boolean;
}

/** How many lines' ends a single word may run over. */
const MOST_PIECES = 4;

export function printedWords(text: string, ranges: readonly LineRange[]): PrintedWord[] {
  const lines = text
    .replace(/^\uFEFF/, '')
    .normalize('NFC')
    .split(/\r\n|\r|\n/);
  return ranges.flatMap(({ from, to }) =>
    lines.slice(from - 1, to).flatMap((raw, index) => {
      const words = raw.split(/\s+/).filter((word) => word !== '');
      return words.map((word, at) => ({ text: word, line: from + index, endsLine: at === words.length - 1 }));
    }),
  );
}

/**
 * How many printed words from `at` on make up `word`: one, or several that the ends of their lines cut, with
 * or without a hyphen there. A footnote number may be glued to the end. Zero where they do not make it up.
 */
export function piecesOf(
  printed: readonly PrintedWord[],
  at: number,
  { word, notes }: { word: string; notes: readonly number[] },
): number {
  let made = new Set(['']);
  for (let count = 1; count <= MOST_PIECES; count += 1) {
    const piece = printed[at + count - 1];
    if (!piece) return 0;
    made = new Set([...made].map((head) => head + piece.text));
    if ([...made].some((whole) => whole === word || notes.some((note) => isRaised(whole, { word, note }))))
      return count;
    if (!piece.endsLine) return 0;
    made = new Set([...made].flatMap((head) => (head.endsWith('-') ? [head, head.slice(0, -1)] : [head])));
  }
  return 0;
}

/** A number raised after the word, before the mark that follows it: "servizi3:" for "servizi:". */
function isRaised(whole: string, { word, note }: { word: string; note: number }): boolean {
  const mark = /[.,;:]?$/.exec(word)?.[0] ?? '';
  return whole === `${word.slice(0, word.length - mark.length)}${note}${mark}`;
}
