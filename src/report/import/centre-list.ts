import { normalize } from '../../language/normalize.ts';
import type { KnownCentre } from '../centres.ts';
import type { Span } from './column.ts';
import { dangles, textScore } from './text-score.ts';
import { isValue } from './value-words.ts';
import { textOf, type Word } from './words.ts';

/** One entry of a centre cell; `name` is null where no known centre is spelled so. */
export interface ListedCentre {
  name: string | null;
  printed: string;
  line: number;
  /** What stands between it and the one before: a list runs from line to line, without a blank. */
  gap: Word['gap'];
}

/** What a blank line inside a list costs, and inside one of known names alone. */
const APART = 3;
const KNOWN_APART = 1;
/** And what an unknown one costs that opens in the middle of a line, if not right after a value. */
const IN_TEXT = 4;

/** The centres by their spellings, as words to look for. */
export class CentreReader {
  /** By their first word; longest first, so that a centre whose name opens another's is not taken for it. */
  readonly #spellings = new Map<string, { keys: readonly string[]; name: string }[]>();

  constructor(centres: readonly KnownCentre[]) {
    const spellings = centres
      .flatMap(({ name, spellings }) =>
        spellings.map((words) => ({ keys: normalize(words).split(' '), name })),
      )
      .sort((a, b) => b.keys.length - a.keys.length);
    for (const spelling of spellings) {
      const opening = spelling.keys[0] ?? '';
      this.#spellings.set(opening, [...(this.#spellings.get(opening) ?? []), spelling]);
    }
  }

  /**
   * The centres of one cell: known ones by their spelling, in a row or after commas; what is left between
   * them is an unknown one.
   */
  read(words: readonly Word[], { from, to }: Span): ListedCentre[] {
    const listed: ListedCentre[] = [];
    let at = from;
    while (at < to) {
      const known = this.#knownAt(words, { from: at, to });
      const end = known ? at + known.count : this.#unknownEnd(words, { from: at, to });
      const printed = withoutComma(textOf(words, at, end));
      if (printed !== '')
        listed.push({
          name: known?.name ?? null,
          printed,
          line: words[at]?.line ?? 0,
          gap: words[at]?.gap ?? 'space',
        });
      at = end;
    }
    return listed;
  }

  /** Whether a cell is a list of known centres and nothing else. */
  areKnown(words: readonly Word[], span: Span): boolean {
    if (this.#knownAt(words, span) === null) return false;
    return this.read(words, span).every(({ name }) => name !== null);
  }

  /** How well a cell reads as a list of centres; null where it holds what no centre's name holds. */
  score(words: readonly Word[], span: Span): number | null {
    const text = textOf(words, span.from, span.to);
    if (!/^\p{Lu}[\p{L}\d\s,.'’&/-]*$/u.test(text)) return null;
    const listed = this.read(words, span);
    if (listed.some(({ name, printed }) => name === null && isValue(printed.split(' ')[0] ?? '')))
      return null;
    const known = listed.filter((centre) => centre.name !== null).length;
    const apart = listed.slice(1).filter((centre) => centre.gap === 'blank').length;
    const inText = listed[0]?.name === null && opensInText(words, span.from) ? IN_TEXT : 0;
    const score =
      (known > 0 ? 4 : -3) + 0.5 * known - (known === listed.length ? KNOWN_APART : APART) * apart - inText;
    return known === listed.length ? score : score + textScore(words, span) - strangeness(listed);
  }

  /** A known spelling counts only up to a border: the end, a comma, a new line, or the next known centre. */
  #knownAt(words: readonly Word[], { from, to }: Span): { name: string; count: number } | null {
    for (const { keys, name } of this.#spellings.get(words[from]?.key ?? '') ?? []) {
      const end = from + keys.length;
      if (end > to || !keys.every((key, index) => withoutComma(words[from + index]?.key ?? '') === key))
        continue;
      const next = words[end];
      const borders =
        end === to ||
        next === undefined ||
        words[end - 1]?.text.endsWith(',') ||
        (/^\p{Lu}/u.test(next.text) &&
          (next.gap !== 'space' || this.#knownAt(words, { from: end, to }) !== null));
      if (borders) return { name, count: keys.length };
    }
    return null;
  }

  #unknownEnd(words: readonly Word[], { from, to }: Span): number {
    for (let end = from + 1; end < to; end += 1) {
      if (words[end - 1]?.text.endsWith(',')) return end;
      if (words[end]?.gap === 'space') continue;
      if (this.#knownAt(words, { from: end, to }) || opensAnother(words, from, end)) return end;
    }
    return to;
  }
}

/** Names go on in small letters: a capital at the start of a line is the next name's, after a whole one. */
function opensAnother(words: readonly Word[], from: number, at: number): boolean {
  return at - from > 1 && words[at]?.capital === true && !dangles(words, at - 1);
}

function opensInText(words: readonly Word[], from: number): boolean {
  const before = words[from - 1];
  const word = words[from];
  if (!before || word?.gap !== 'space' || word.afterNote) return false;
  return !before.isValue && !/[)–—-]$/.test(before.text);
}

/** The more words an unknown name takes, and the more digits, the less it looks like one. */
function strangeness(listed: readonly ListedCentre[]): number {
  const unknown = listed.filter(({ name }) => name === null);
  const words = unknown.flatMap(({ printed }) => printed.split(' '));
  return (
    0.3 * words.length + 0.5 * (unknown.length - 1) + 1.5 * words.filter((word) => /\d/.test(word)).length
  );
}

function withoutComma(text: string): string {
  return text.replace(/,$/, '').trim();
}
