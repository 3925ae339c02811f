import { reworded, type Word } from './words.ts';

/** A place where a row may cite a footnote. */
export interface NoteMark {
  /** The row's words without the number. */
  words: readonly Word[];
  /** Where to look for the next one, in `words`. */
  next: number;
  /** The word it is set after. */
  bearer: Word | undefined;
  line: number;
  /** For comparing the places where the same number could be. */
  score: number;
}

/** After a letter, a bracket, a per cent sign or a quote, a number is a raised one. */
const RAISED_AFTER = /[\p{L})\]%”"’…]$/u;
const DATE = /^\D*(?:\d{1,2}\/\d{1,2}\/\d{4}|\d{1,2}\/\d{2})$/;
const FIGURE_BEFORE = /^(?:[<>=≤≥+−-]*\d+(?:\.\d{3})*(?:,\d+)?|[-–—])$/;
const YEAR = /^(?:19|20)\d\d$/;
/** What a number of its own after these words counts. */
const COUNTING = /^(?:n\.?|nr\.?|n°|almeno|entro|max|di|da|oltre|anno|il|[<>=≤≥]+|€|\d+[/.])$/i;

/**
 * Every place of the row, from word `start` on, where footnote `number` may be cited: apart ("72% 7"), raised
 * after a word ("internazionalizzazione2", "178%13") or glued to a figure ("29" for 2 and note 9).
 */
export function findNoteMarks(words: readonly Word[], number: number, start = 0): NoteMark[] {
  const digits = String(number);
  return words.flatMap((word, index): NoteMark[] => {
    if (index < start || index === 0) return [];
    if (word.text === digits) {
      const rest = without(words, index);
      return [
        {
          words: rest,
          next: index,
          bearer: rest[index - 1],
          line: word.line,
          score: apartScore(words, index),
        },
      ];
    }
    const glued = gluedTo(word.text, digits);
    if (!glued || (glued.toFigure && countsWhatFollows(words, index))) return [];
    const rest = replaced(words, index, glued.base);
    return [{ words: rest, next: index + 1, bearer: rest[index], line: word.line, score: glued.score }];
  });
}

interface Glued {
  base: string;
  score: number;
  toFigure: boolean;
}

function gluedTo(text: string, digits: string): Glued | null {
  const mark = /[.,;:]$/.exec(text)?.[0] ?? '';
  const whole = text.slice(0, text.length - mark.length);
  if (!whole.endsWith(digits)) return null;
  const base = whole.slice(0, -digits.length);
  if (RAISED_AFTER.test(base)) return { base: base + mark, score: 2, toFigure: false };
  if (DATE.test(base) && !DATE.test(whole)) return { base: base + mark, score: 1, toFigure: false };
  if (FIGURE_BEFORE.test(base) && !YEAR.test(whole) && mark === '')
    return { base, score: -8, toFigure: true };
  return null;
}

function replaced(words: readonly Word[], index: number, text: string): Word[] {
  return words.map((word, at) =>
    at === index ? reworded(word, text) : at === index + 1 ? closed(word) : word,
  );
}

/** The gap that stood before the number goes to the word after it, where it is the wider one. */
function without(words: readonly Word[], index: number): Word[] {
  const mark = words[index];
  const rest = words.map((word, at) => {
    if (at !== index + 1 || !mark) return word;
    return { ...closed(word), gap: word.gap === 'space' ? mark.gap : word.gap };
  });
  return rest.filter((_, at) => at !== index);
}

function apartScore(words: readonly Word[], index: number): number {
  const before = words[index - 1]?.text ?? '';
  return (COUNTING.test(before) ? -5 : 0) + (countsWhatFollows(words, index) ? -3 : 0);
}

function countsWhatFollows(words: readonly Word[], index: number): boolean {
  const after = words[index + 1];
  return after !== undefined && after.gap === 'space' && /^[\p{Ll}(%]/u.test(after.text);
}

function closed(word: Word): Word {
  return { ...word, afterNote: true };
}
