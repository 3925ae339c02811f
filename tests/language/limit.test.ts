import { describe, expect, it } from 'vitest';
import { readLimit } from '../../src/language/limit.ts';
import { normalize } from '../../src/language/normalize.ts';

describe('readLimit', () => {
  it.each([
    ['top 3', 3, 'top'],
    ['top3', 3, 'top'],
    ['i primi 5', 5, 'top'],
    ['le prime tre', 3, 'top'],
    ['i 3 migliori', 3, 'top'],
    ['le tre aree migliori', 3, 'top'],
    ['i migliori cinque', 5, 'top'],
    ['le 5 più alte', 5, 'top'],
    ['gli ultimi 2', 2, 'bottom'],
    ['ultime due', 2, 'bottom'],
    ['i 3 peggiori', 3, 'bottom'],
    ['le quattro aree strategiche peggiori', 4, 'bottom'],
    ['dammene 10', 10, null],
    ['solo 3', 3, null],
  ] as const)('%s', (words, count, from) => {
    expect(readLimit(normalize(words))).toEqual({ start: 0, end: normalize(words).length, count, from });
  });

  it('is the first that is stated, where it stands', () => {
    expect(readLimit('fammi vedere i primi 5 e gli ultimi 2')).toEqual({
      start: 13,
      end: 22,
      count: 5,
      from: 'top',
    });
  });

  it.each([
    ['gli ultimi due mesi'],
    ['i primi sei mesi'],
    ['nei primi 30 giorni'],
    ['ultimi 2 anni'],
    ['i primi 5%'],
    ['solo 2 su 7'],
    ['primi 2023'],
    ['il primo'],
    ['il secondo'],
    ['primi obiettivi'],
    ['tra le 4 aree strategiche'],
    ['i più alti'],
    ['i peggiori'],
    ['top 0'],
    ['prima di tutto'],
    ['solo quelli di efficacia'],
    [''],
  ])('%s states none', (words) => {
    expect(readLimit(normalize(words))).toBeNull();
  });
});
