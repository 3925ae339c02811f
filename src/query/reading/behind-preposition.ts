import type { Reading } from './reading.ts';
import { wordsSaid } from './words-said.ts';

/** "Di attrattività", "nel PIRA": it hangs on what was said before. */
export function isBehindPreposition(reading: Reading): boolean {
  return PREPOSITION.test(wordsSaid(reading));
}

const PREPOSITION =
  /^(?:di|del|dello|della|dell|dei|degli|delle|in|nel|nello|nella|nell|nei|negli|nelle|per|su|sul|sulla|sui)\b/;
