import type { Span } from './column.ts';
import type { Word } from './words.ts';

/** How likely a cell is to begin where this gap is: a table's rows are set so that most cells open a line. */
const OPENING: Record<Word['gap'], number> = { page: 1, blank: 1, line: 0.3, space: -0.7 };
const AFTER_NOTE = 1;
/** A gap inside a cell that the next word's capital makes look like the border to another cell. */
const INNER_CAPITAL: Record<Word['gap'], number> = { page: -1.5, blank: -1.5, line: -0.1, space: 0 };
const INNER: Record<Word['gap'], number> = { page: -0.4, blank: -0.3, line: 0, space: 0 };
const DANGLING =
  /^(a|ad|al|anno|alla|alle|ai|agli|all’|con|da|dal|dalla|dalle|di|dei|del|della|delle|degli|dell’|e|ed|entro|almeno|in|nel|nella|nelle|n\.|o|per|su|sul|sulla|sulle|tra|fra|tramite|il|la|le|lo|i|gli|un|una|che|non|nr\.|max|massimo|minimo|oltre|circa|€|–|-|\/|&|[<>=≤≥]+)$/i;

/** What every cell is judged by: where it begins, the gaps inside it, its brackets, its last word. */
export function textScore(words: readonly Word[], { from, to }: Span): number {
  let score = openingScore(words, from);
  let depth = 0;
  for (let index = from; index < to; index += 1) {
    const word = words[index];
    if (!word) continue;
    if (index > from && depth === 0) score += innerScore(word, words[index - 1]);
    depth += word.brackets;
    if (depth < 0) score -= 3;
    depth = Math.max(0, depth);
  }
  if (depth > 0) score -= 2;
  if (to - from > 1 && dangles(words, to - 1)) score -= 3;
  return score;
}

/** A preposition, an article, an operator: a word that no text ends with. */
export function asksForMore(word: string): boolean {
  return DANGLING.test(word);
}

/** Whether nothing can end here; the "n." of a formula ("pratiche anno n.") can. */
export function dangles(words: readonly Word[], last: number): boolean {
  const text = words[last]?.text ?? '';
  return asksForMore(text) && !(text === 'n.' && words[last - 1]?.text === 'anno');
}

/** Whether a text cannot stop where it does: a bracket is open, or its last word asks for another. */
export function endsOpen(words: readonly Word[]): boolean {
  const depth = words.reduce((sum, { brackets }) => sum + brackets, 0);
  return depth > 0 || (words.length > 0 && dangles(words, words.length - 1));
}

export function openingScore(words: readonly Word[], from: number): number {
  const word = words[from];
  if (from === 0 || !word) return 0;
  return OPENING[word.gap] + (word.afterNote ? AFTER_NOTE : 0);
}

/** Capital, digit, or a mark that sentences and formulas open with. */
export function opensLikeCell(text: string): boolean {
  return !/^[\p{Ll}),;:.]/u.test(text);
}

/** A cell opens a line, or with what cells open with: the rest are words in the middle of one. */
export function canOpenCell(words: readonly Word[], from: number): boolean {
  const word = words[from];
  return (
    word !== undefined &&
    (word.gap !== 'space' ||
      opensLikeCell(word.text) ||
      /^(n\.?$|n[≥>]|sì$|(almeno|entro|max|oltre|circa|tra|fra|fino|non)$)/.test(word.text))
  );
}

function innerScore(word: Word, before: Word | undefined): number {
  const gaps = word.capital && !before?.endsSentence ? INNER_CAPITAL : INNER;
  return gaps[word.gap] - (word.afterNote ? 0.8 : 0);
}
