import type { Look } from './styles.ts';
import type { Paragraph } from './word-document.ts';

/** Around raised figures until the paragraph is whole: they may come in several runs. */
const RAISED_OPENS = '\uE000';
const RAISED_CLOSES = '\uE001';
const RAISED = /\uE000(\d{1,3})\uE001/g;
/** After a unit of length a raised figure is an exponent. */
const AFTER_LENGTH = /(?:^|[^\p{L}])[kcdm]?m$/u;
/** Word shows none of these: soft hyphens, joiners, byte order marks. */
const UNSEEN = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;
/** A number of several levels is a code, even with nothing behind it; a plain one without words is a slip. */
const CODE = /^\d+(?:\.\d+)+\.?$/;
const OWN_MARKS = /[\uE000\uE001]/g;

/** A paragraph while its runs come in. */
export class OpenParagraph {
  isHeading = false;
  look: Look = {};
  list: { id: string; level: number } | null = null;
  readonly #notes: number[] = [];
  #text = '';
  #problem: string | null = null;

  /** `look` is the run's, over the paragraph's own. */
  add(text: string, look: Look): void {
    const { caps, hidden, struck, raised } = { ...this.look, ...look };
    if (hidden || text === '') return;
    const words = text.replace(OWN_MARKS, '');
    if (struck && words.trim() !== '') this.#problem ??= 'crossed-out words; delete them or keep them';
    const isMark = raised && /^\s*\d+\s*$/.test(words) && !AFTER_LENGTH.test(this.#text);
    this.#text += isMark
      ? `${RAISED_OPENS}${words.trim()}${RAISED_CLOSES}`
      : caps
        ? words.toLocaleUpperCase('it')
        : words;
  }

  cite(note: number): void {
    this.#notes.push(note);
  }

  /** The first one stands. */
  spoil(problem: string): void {
    this.#problem ??= problem;
  }

  /** `number` is its list's. */
  close(number: string): Paragraph {
    const raised: number[] = [];
    const text = this.#text
      .replaceAll(RAISED_CLOSES + RAISED_OPENS, '')
      .replace(RAISED, (_, digits: string) => {
        raised.push(Number(digits));
        return '';
      })
      .replace(OWN_MARKS, '');
    const lines = text
      .split('\n')
      .map((line) => line.normalize('NFC').replace(UNSEEN, '').replace(/\s+/g, ' ').trim());
    const first = lines.findIndex((line) => line !== '');
    if (first < 0 && CODE.test(number)) lines[0] = number;
    const numbered = lines.map((line, at) => (at === first && number !== '' ? `${number} ${line}` : line));
    return {
      lines: numbered,
      notes: this.#notes,
      raised,
      isHeading: this.isHeading,
      problem: this.#problem,
    };
  }
}
