import { describe, expect, it } from 'vitest';
import { isRealWord } from '../../src/language/real-words.ts';

describe('real words', () => {
  it.each(['legale', 'sindaco', 'paesi', 'parita', 'perche'])('are known: %s', (word) =>
    expect(isRealWord(word)).toBe(true),
  );

  it('a rare one is a slip of a far more frequent one beside it', () => {
    expect(isRealWord('publico')).toBe(true);
    expect(isRealWord('publico', 'pubblico')).toBe(false);
    expect(isRealWord('legale', 'legate')).toBe(true);
  });

  it.each(['obietivi', 'raggiunit', 'mancatti', ''])('a slip is none: %s', (word) =>
    expect(isRealWord(word)).toBe(false),
  );
});
