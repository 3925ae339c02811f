import { isWord } from '../../language/tokens.ts';
import type { Reading } from './reading.ts';

/** The question's words and numbers as read, with single spaces: for forms that no item holds by itself. */
export function wordsSaid({ tokens }: Pick<Reading, 'tokens'>): string {
  return tokens
    .filter((token) => isWord(token) || /\d/.test(token.word))
    .map(({ word }) => word)
    .join(' ');
}
