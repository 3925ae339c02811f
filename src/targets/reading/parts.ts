import type { FoundDate } from '../../language/dates.ts';

export interface Part {
  number: number;
  text: string;
}

/**
 * Splits "1. Sì 2. Almeno 10 imprese" at its numbers, which must begin the text or a word and count up from 1;
 * what stands before the first goes with every part. Null for a text without at least one numbered part.
 * `expected`, the parts that the other cell has, settles "1.2 2.Sì", where a value is glued to its number.
 */
export function splitNumbered(text: string, expected: number | null = null): Part[] | null {
  const strict = split(text, /(?:^|(?<=[\s;,]))(\d{1,2})\s?[.)](?!\d)\s*/g);
  if (expected === null || strict?.length === expected) return strict;
  const loose = split(text, /(?:^|(?<=[\s;,]))(\d{1,2})\s?[.)](?!\d{3}(?!\d))\s*/g);
  return loose?.length === expected ? loose : strict;
}

function split(text: string, marker: RegExp): Part[] | null {
  const starts: { at: number; from: number }[] = [];
  for (const match of text.matchAll(marker)) {
    if (Number(match[1]) === starts.length + 1)
      starts.push({ at: match.index, from: match.index + match[0].length });
  }
  const [first] = starts;
  if (first === undefined) return null;
  const head = text.slice(0, first.at);
  const parts = starts.map(({ from }, index) => ({
    number: index + 1,
    text: tidy(`${head} ${text.slice(from, starts[index + 1]?.at)}`),
  }));
  // "1." alone is a value with a full stop.
  return parts.every((part) => part.text === '') ? null : parts;
}

/** Splits a text after each of its deadlines: two deeds with a deadline each are two parts, numbered or not. */
export function splitAfter(text: string, deadlines: readonly FoundDate[]): Part[] {
  const ends = deadlines.slice(0, -1).map(({ end }) => end);
  return [0, ...ends].map((start, index) => ({
    number: index + 1,
    text: tidy(text.slice(start, ends[index])),
  }));
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/^[\s;,.]+|(?<![\s;,])[\s;,]+$/g, '');
}
