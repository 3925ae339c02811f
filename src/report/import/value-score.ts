import type { Span } from './column.ts';
import { canOpenCell, opensLikeCell, textScore } from './text-score.ts';
import { DATE, isLimitedValue, isValue, LIMIT, NUMBER, OPERATOR } from './value-words.ts';
import { TYPES } from './vocabulary.ts';
import { textOf, type Word } from './words.ts';

const WITH_BRACKET = /^([^(]+) \([^)]*\)?$/;
/** Words that a target or a result opens with when it is no bare value. */
const OPENING = new RegExp(
  `^(?:(?:sì|si|no)(?!\\p{L}|/)|${OPERATOR} ?(?:n\\. ?)?\\d|${LIMIT}(?= )|n\\. ?\\d|€ ?\\d|${DATE}|${NUMBER}(?!\\p{L}))`,
  'iu',
);
/** A deed with its day: "Realizzazione survey entro 15/3/2023". */
const HOLDS_DATE = new RegExp(`(?<![\\d/])${DATE}(?![\\d/])`);
const ASKING = new RegExp(`${OPERATOR}|\\bmax\\b|\\balmeno\\b`, 'i');
/** What only makes sense with what follows, and what only a rule of calculation says. */
const NO_VALUE = new RegExp(`^(?:${OPERATOR}|${LIMIT}|n\\.|€|n ?(?:>=|≥) ?x|sì/no)$`, 'i');
const FIGURE = new RegExp(`^${NUMBER}$`);
/** A figure and then a capital: it is the next cell that says the name. */
const FIGURE_AND_NAME = new RegExp(`^${NUMBER} \\p{Lu}`, 'u');
/** The budget cap in its brackets is the last a target says. */
const HOLDS_CAP = /\(max\b/i;
const GOES_ON_AFTER_CAP = /\(max[^)]*\) /i;
const NOTHING = /^[-–—]$/;

/** How well a cell reads as the target. */
export function targetScore(words: readonly Word[], span: Span): number | null {
  if (!canOpenCell(words, span.from)) return null;
  const text = textOf(words, span.from, span.to);
  if (NO_VALUE.test(text)) return null;
  return valueScore(words, span, text) - (NOTHING.test(text) || GOES_ON_AFTER_CAP.test(text) ? 4 : 0);
}

/** How well a cell reads as the result: it never asks for anything, so limits and caps are none of its words. */
export function resultScore(words: readonly Word[], span: Span): number | null {
  if (!canOpenCell(words, span.from)) return null;
  const text = textOf(words, span.from, span.to);
  if (NO_VALUE.test(text)) return null;
  let score = valueScore(words, span, text);
  if (ASKING.test(text)) score -= 5;
  if (/^entro\b/i.test(text)) score -= 2;
  return score;
}

/** How well a cell reads as the rule of calculation: any text, but none that ends in a value. */
export function algorithmScore(words: readonly Word[], span: Span): number | null {
  const afterType = TYPES.has(words[span.from - 1]?.key ?? '');
  if (!afterType && !canOpenCell(words, span.from)) return null;
  const text = textOf(words, span.from, span.to);
  let score = textScore(words, span);
  if (!opensLikeCell(text) && !/^(n|valore|anno)\b/.test(text)) score -= 1.5;
  if (/^(sì\/no|n ?(>=|≥) ?x)$/i.test(text)) score += 3;
  if (words[span.to - 1]?.isValue) score -= isValue(text) ? 8 : 1.5;
  if (HOLDS_CAP.test(text)) score -= 6;
  return score;
}

/** Whether the words from `from` on could open a target or a result. */
export function opensLikeValue(words: readonly Word[], from: number): boolean {
  return OPENING.test(textOf(words, from, from + 3)) || (words[from]?.part ?? null) !== null;
}

/** The numbers of a cell's numbered parts ("1. Sì 2. Almeno 10"), in print order. */
export function partNumbers(words: readonly Word[], { from, to }: Span): number[] {
  const parts: number[] = [];
  for (let index = from; index < to; index += 1) {
    const part = words[index]?.part ?? null;
    if (part !== null) parts.push(part);
  }
  return parts;
}

/** Whether a cell that was read as target or result looks like neither, or like more than one. */
export function isDoubtfulValue(words: readonly Word[]): boolean {
  const span = { from: 0, to: words.length };
  return shapeScore(words, span, textOf(words)) < 0 || adjacencyScores(words, span) < 0;
}

function valueScore(words: readonly Word[], span: Span, text: string): number {
  const length = span.to - span.from;
  const score = textScore(words, span) + shapeScore(words, span, text) + adjacencyScores(words, span);
  return score - 0.1 * (length - 1) - (/sì\/no/i.test(text) ? 6 : 0);
}

function adjacencyScores(words: readonly Word[], { from, to }: Span): number {
  let score = 0;
  for (let index = from + 1; index < to; index += 1) score += adjacencyScore(words[index - 1], words[index]);
  return score;
}

/** Two values side by side are two cells; a number and its "n." are never set apart. */
function adjacencyScore(before: Word | undefined, word: Word | undefined): number {
  if (!before || !word) return 0;
  const nextCell = word.capital && !word.isValue && (word.gap !== 'space' || word.afterNote);
  if (nextCell && FIGURE.test(before.text)) return -6;
  if (!word.isValue) return 0;
  if (before.isValue || isAnswer(word)) return before.part === null ? -4 : 0;
  return /^n\.$/i.test(before.text) && word.gap === 'blank' ? -2 : 0;
}

/** A capital Sì or No opens an answer. */
function isAnswer({ text }: Word): boolean {
  return /^(Sì|No)$/.test(text);
}

function shapeScore(words: readonly Word[], span: Span, text: string): number {
  const parts = partNumbers(words, span);
  if ((words[span.from]?.part ?? null) !== null)
    return parts.every((part, index) => part === index + 1) ? 4.5 : -6;
  if (parts.length > 0 && parts[0] !== 1) return -4;
  if (isValue(text) || isLimitedValue(text) || NOTHING.test(text)) return 5;
  const bracketed = WITH_BRACKET.exec(text)?.[1];
  if (bracketed !== undefined && (isValue(bracketed) || isLimitedValue(bracketed))) return 4.5;
  if (FIGURE_AND_NAME.test(text)) return -5;
  if (OPENING.test(text)) return 3;
  if (HOLDS_DATE.test(text) && opensLikeCell(text)) return 2;
  return opensLikeCell(text) && !text.startsWith('(') ? 0 : -4;
}
