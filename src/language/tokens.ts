import { isApostrophe, normalize } from './normalize.ts';

export interface Token {
  /** As written by the person, for showing it back. */
  written: string;
  /** Normalised; what everything compares. */
  word: string;
  /** Cut short by an apostrophe ("d'impatto"): then a single letter is no letter of its own. */
  elided: boolean;
  /** Offsets in the normalised question. */
  start: number;
  end: number;
}

/** A number with its separators ("3.1.1", "5,5%", "30/6/2023", "300mila"), a word, or a sign that means something. */
const TOKEN = /\d+(?:[.,/]\d+)*(?:%|\p{L}+)?|\p{L}[\p{L}\p{N}]*|[<>=≤≥]+|[,;:%€&]/gu;

/** The tokens of a question that went through `normalize`; `written` is taken from the original. */
export function tokenize(question: string): { normalized: string; tokens: Token[] } {
  const normalized = normalize(question);
  const tokens = [...normalized.matchAll(TOKEN)].map((match) => ({
    written: match[0],
    word: match[0],
    elided: false,
    start: match.index,
    end: match.index + match[0].length,
  }));
  const composed = question.normalize('NFC');
  // Where only capitals differ, as mostly, every token stands where it stood.
  if (composed.length === normalized.length && composed.toLowerCase() === normalized) {
    for (const token of tokens) token.written = composed.slice(token.start, token.end);
    return { normalized, tokens };
  }
  const written = [...composed.matchAll(TOKEN)];
  // Rare letters (ligatures, fractions) may normalise into more tokens than were written: then the normal form shows.
  if (written.length !== tokens.length) return { normalized, tokens };
  for (const [index, token] of tokens.entries()) {
    const match = written[index];
    if (!match) continue;
    token.written = match[0];
    token.elided = isApostrophe(composed[match.index + match[0].length]);
  }
  return { normalized, tokens };
}

/** Whether the token is made of letters: the only kind that is looked up, stemmed and corrected. */
export function isWord(token: Token): boolean {
  const first = token.word.charCodeAt(0);
  return (first >= 97 && first <= 122) || /^\p{L}/u.test(token.word);
}
