import { stem } from '../language/stem.ts';
import type { Year } from './corpus.ts';
import { wordsOf } from './topic-index.ts';

/** A sentence of the report that belongs to no row and no note: its introduction, what stands above the tables. */
export interface Sentence {
  /** Where it begins, counted from 1. */
  line: number;
  text: string;
}

/**
 * The sentence outside the tables that has all the words, whatever their form; of several the one that has most of
 * the `beside` words too, then the first. Null where there is none.
 */
export function sentenceWith(
  year: Year,
  words: readonly string[],
  beside: readonly string[] = [],
): Sentence | null {
  const asked = [...new Set(words)].map((word) => ({ word, root: stem(word) }));
  if (asked.length === 0) return null;
  let best: { sentence: Sentence; score: number } | null = null;
  for (const { stems, forms, ...sentence } of sentencesOf(year)) {
    if (!asked.every(({ root }) => stems.has(root))) continue;
    // "Statuto" and "stato" have one stem: the very word tells more than its root.
    const exact = asked.filter(({ word }) => forms.has(word)).length;
    const score = exact * EXACT + beside.filter((word) => stems.has(stem(word))).length;
    if (best === null || score > best.score) best = { sentence, score };
  }
  return best?.sentence ?? null;
}

/** More than all words beside can weigh. */
const EXACT = 100;

interface Read extends Sentence {
  forms: ReadonlySet<string>;
  stems: ReadonlySet<string>;
}

const READ = new WeakMap<Year['text'], readonly Read[]>();

/** Read once a year's text, when it is first asked about. */
function sentencesOf(year: Year): readonly Read[] {
  const known = READ.get(year.text);
  if (known) return known;
  const sentences = paragraphs(year)
    .flatMap(inSentences)
    .filter(({ text }) => wordsOf(text).length >= FEWEST_WORDS)
    .map((sentence) => {
      const forms = new Set(wordsOf(sentence.text));
      return { ...sentence, forms, stems: new Set([...forms].map(stem)) };
    });
  READ.set(year.text, sentences);
  return sentences;
}

/** Headings and captions are shorter. */
const FEWEST_WORDS = 8;

type Lines = readonly Sentence[];

/** Lines that follow each other without a blank one, in no row and no note. */
function paragraphs({ text, indicators, footnotes }: Year): Lines[] {
  const taken = new Set(
    [...indicators.flatMap(({ lines }) => lines), ...footnotes.flatMap(({ lines }) => lines ?? [])].flatMap(
      ({ from, to }) => Array.from({ length: to - from + 1 }, (_, offset) => from + offset),
    ),
  );
  const found: Sentence[][] = [[]];
  for (const [at, line] of text.entries()) {
    if (line.trim() === '' || taken.has(at + 1)) found.push([]);
    else found.at(-1)?.push({ line: at + 1, text: line.trim() });
  }
  return found.filter((lines) => lines.length > 0);
}

/** Cut behind a full stop or a semicolon that a capital or a dash follows; cells of a table are no sentences. */
function inSentences(lines: Lines): Sentence[] {
  const whole = lines.map(({ text }) => text).join('\n');
  const starts = [0, ...[...whole.matchAll(/[.;]\s+(?=[\p{Lu}«–-])/gu)].map((match) => match.index + 1)];
  return starts.flatMap((start, at): Sentence[] => {
    const text = whole.slice(start, starts[at + 1]).trim();
    if (!/[.;:]$/.test(text)) return [];
    const line =
      lines[whole.slice(0, start).split('\n').length - 1 + (/^\s*\n/.test(whole.slice(start)) ? 1 : 0)];
    return line ? [{ line: line.line, text: text.replace(/\s+/g, ' ') }] : [];
  });
}
