import { describe, expect, it } from 'vitest';
import { normalize } from '../../src/language/normalize.ts';

describe('normalize', () => {
  it.each([
    ['Attrattività', 'attrattivita'],
    ["dell'area Qualità", 'dell area qualita'],
    ['l’anno', 'l anno'],
    ['  DUE   spazi ', 'due spazi'],
    ['−15 – 10', '-15 - 10'],
  ])('%s becomes %s', (text, normal) => {
    expect(normalize(text)).toBe(normal);
  });

  it.each([
    ["target '23", "target '23"],
    ['(’23)', "('23)"],
    ["l'11 marzo", 'l 11 marzo'],
    ["'2023", '2023'],
    ["po' 23", 'po 23'],
  ])('keeps the apostrophe of a short year only: %s becomes %s', (text, normal) => {
    expect(normalize(text)).toBe(normal);
    expect(normalize(normal)).toBe(normal);
  });
});
