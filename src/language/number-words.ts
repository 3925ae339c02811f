import { normalize } from './normalize.ts';

const WORDS: Readonly<Record<string, number>> = {
  zero: 0,
  due: 2,
  tre: 3,
  quattro: 4,
  cinque: 5,
  sei: 6,
  sette: 7,
  otto: 8,
  nove: 9,
  dieci: 10,
  undici: 11,
  dodici: 12,
  quindici: 15,
  venti: 20,
  trenta: 30,
  quaranta: 40,
  cinquanta: 50,
  cento: 100,
  mille: 1000,
};

/** The value of a number spelled out ("tre", "dieci"), or null. Not "uno": it is an article far more often. */
export function parseNumberWord(word: string): number | null {
  return WORDS[normalize(word)] ?? null;
}
