import { describe, expect, it } from 'vitest';
import { sharePhrase } from '../../src/answer/texts.ts';

describe('a share with its article', () => {
  it.each([
    [72, 'il 72%', 'del 72%'],
    [81, 'l’81%', 'dell’81%'],
    [8.5, 'l’8,5%', 'dell’8,5%'],
    [11, 'l’11%', 'dell’11%'],
    [110, 'il 110%', 'del 110%'],
    [178, 'il 178%', 'del 178%'],
  ])('%d', (share, plain, of) => {
    expect(sharePhrase(share)).toBe(plain);
    expect(sharePhrase(share, 'di')).toBe(of);
  });
});
