import { describe, expect, it } from 'vitest';
import { isRealWord } from '../../src/language/real-words.ts';

describe('real words', () => {
  it.each(['legale', 'sindaco', 'paesi', 'parita', 'perche'])('are known: %s', (word) =>
    expect(isRealWord(word)).toBe(true),
  );

  it.each(['obietivi', 'raggiunit', 'mancatti', ''])('a slip is none: %s', (word) =>
    expect(isRealWord(word)).toBe(false),
  );
});
