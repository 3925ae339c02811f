import { normalize } from '../../language/normalize.ts';
import { joinAcrossLines, type Lexicon } from './cut-words.ts';
import type { Line } from './lines.ts';
import { isValue, partOf } from './value-words.ts';

/** What stands between a word and the one before it, weakest first. */
export type Gap = 'space' | 'line' | 'blank' | 'page';

export interface Word {
  text: string;
  /** `text` normalised and without a comma at its end, for what is compared. */
  key: string;
  /** Brackets it opens, less those it closes. */
  brackets: number;
  /** The number of the part that it opens ("2." of "2. Sì"). */
  part: number | null;
  isValue: boolean;
  /** Opens with a capital letter. */
  capital: boolean;
  /** Ends in a mark after which a capital is no surprise. */
  endsSentence: boolean;
  gap: Gap;
  line: number;
  /** Differs from `line` where the word was cut at the end of it. */
  endLine: number;
  /** Lines that are no row's (footnotes, a header) stand between this word and the one before. */
  resumes: boolean;
  /** A footnote number stood between this word and the one before: mostly the end of a cell. */
  afterNote: boolean;
}

/**
 * The words of some lines, cut ones joined. Where lines are left out (a footnote block between two pages) or
 * a page opens, the gap is a page's.
 */
export function readWords(lines: readonly Line[], lexicon: Lexicon): Word[] {
  const words: Word[] = [];
  let above: Line | null = null;
  let blanks = 0;
  for (const line of lines) {
    if (line.text === '') {
      blanks += 1;
      continue;
    }
    const texts = line.text.split(' ');
    const last = words.at(-1);
    const joined =
      above && last ? joinAcrossLines(last.text, texts[0] ?? '', { cut: above.cut, lexicon }) : null;
    if (last && joined) {
      words[words.length - 1] = { ...reworded(last, joined), endLine: line.number };
      texts.shift();
    }
    texts.forEach((text, index) => {
      const opens = index === 0 && !joined;
      words.push(opens ? firstWord(text, line, { above, blanks }) : newWord(text, line));
    });
    above = line;
    blanks = 0;
  }
  return words;
}

/** `from` and `to` as in `slice`. */
export function textOf(words: readonly Word[], from = 0, to = words.length): string {
  return words
    .slice(from, to)
    .map((word) => word.text)
    .join(' ');
}

/** The normalised form of `textOf`. */
export function keyOf(words: readonly Word[], from = 0, to = words.length): string {
  return words
    .slice(from, to)
    .map((word) => word.key)
    .join(' ');
}

export function reworded(word: Word, text: string): Word {
  return { ...word, ...featuresOf(text) };
}

function newWord(text: string, { number: line }: Line): Word {
  return { ...featuresOf(text), gap: 'space', line, endLine: line, resumes: false, afterNote: false };
}

function firstWord(
  text: string,
  line: Line,
  { above, blanks }: { above: Line | null; blanks: number },
): Word {
  const resumes = above !== null && line.number - above.number - 1 > blanks;
  const gap = above === null ? 'blank' : resumes || line.indented ? 'page' : blanks > 0 ? 'blank' : 'line';
  return { ...newWord(text, line), gap, resumes };
}

function featuresOf(
  text: string,
): Pick<Word, 'text' | 'key' | 'brackets' | 'part' | 'isValue' | 'capital' | 'endsSentence'> {
  return {
    text,
    key: normalize(text).replace(/,$/, ''),
    brackets: text.split('(').length - text.split(')').length,
    part: partOf(text),
    isValue: isValue(text),
    capital: /^\p{Lu}/u.test(text),
    endsSentence: /[.:;)…]$/.test(text),
  };
}
