/** A pseudo-random sequence in [0, 1) that is the same on every machine (mulberry32). */
export function sequence(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const BEGINNINGS = ['bra', 'co', 'du', 'fe', 'gra', 'lu', 'ma', 'ne', 'pro', 'ri', 'sta', 'tre', 'va', 'zo'];
const MIDDLES = ['bi', 'ca', 'do', 'gna', 'li', 'me', 'nu', 'pe', 'ra', 'sti', 'to', 've'];
const ENDINGS = ['mento', 'tura', 'zione', 'lità', 'nza', 'rio', 'tico', 'gio'];

/** The word of this number: made up, but of Italian syllables. The first 1,344 are different. */
export function inventedWord(number: number): string {
  const beginning = BEGINNINGS[number % BEGINNINGS.length] ?? '';
  const middle = MIDDLES[Math.floor(number / BEGINNINGS.length) % MIDDLES.length] ?? '';
  const rest = Math.floor(number / BEGINNINGS.length / MIDDLES.length);
  const again =
    rest >= ENDINGS.length ? (MIDDLES[Math.floor(rest / ENDINGS.length) % MIDDLES.length] ?? '') : '';
  return `${beginning}${middle}${again}${ENDINGS[rest % ENDINGS.length]}`;
}
