import { normalize } from './normalize.ts';
import { remember } from './remember.ts';

const ONES = ['uno', 'due', 'tre', 'quattro', 'cinque', 'sei', 'sette', 'otto', 'nove'];
const TEENS = [
  'dieci',
  'undici',
  'dodici',
  'tredici',
  'quattordici',
  'quindici',
  'sedici',
  'diciassette',
  'diciotto',
  'diciannove',
];
const TENS = ['venti', 'trenta', 'quaranta', 'cinquanta', 'sessanta', 'settanta', 'ottanta', 'novanta'];

const BELOW_HUNDRED = new Map<string, number>([
  ...ONES.map((word, index) => [word, index + 1] as const),
  ...TEENS.map((word, index) => [word, index + 10] as const),
  ...TENS.flatMap((word, index) => tensOf(word, 20 + index * 10)),
]);

/** No number below a million takes more letters; what is longer need not be tried. */
const LONGEST = 60;

/**
 * The value of a number below a million spelled out as one word ("tre", "trecentomila"), or null. Not "uno":
 * it is an article far more often.
 */
export const parseNumberWord: (word: string) => number | null = remember((word) => {
  const spelled = normalize(word);
  if (spelled === 'zero') return 0;
  return spelled === 'uno' || spelled.length > LONGEST ? null : spelledValue(spelled);
});

function spelledValue(word: string): number | null {
  const small = BELOW_HUNDRED.get(word);
  if (small !== undefined) return small;
  if (word.startsWith('mille')) return plus(1000, word.slice(5));
  return scaled(word, 'mila', 1000) ?? scaled(word, 'cento', 100);
}

/** "trecentododici": what stands before the scale multiplies it, what follows is added. */
function scaled(word: string, scale: 'mila' | 'cento', factor: number): number | null {
  const at = word.indexOf(scale);
  if (at < 0 || (at === 0 && scale === 'mila')) return null;
  const times = at === 0 ? 1 : spelledValue(word.slice(0, at));
  if (times === null || times >= (scale === 'cento' ? 10 : 1000)) return null;
  return plus(times * factor, word.slice(at + scale.length));
}

function plus(base: number, rest: string): number | null {
  if (rest === '') return base;
  const more = spelledValue(rest);
  return more === null || more >= base ? null : base + more;
}

function tensOf(word: string, value: number): (readonly [string, number])[] {
  const joined = ONES.map((one, index) => {
    // The vowel falls before another: ventuno, ventotto.
    const stem = /^[uo]/.test(one) ? word.slice(0, -1) : word;
    return [stem + one, value + index + 1] as const;
  });
  return [[word, value], ...joined];
}
