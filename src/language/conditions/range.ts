import { wordsBefore } from '../words-before.ts';
import type { Quantity, QuantityUnit } from './quantity.ts';

export interface NumberRange {
  op: 'between';
  start: number;
  end: number;
  value: number;
  high: number;
  unit: QuantityUnit;
}

const ARTICLES = '(?: (?:il|lo|la|l|i|gli|le))?';
const BETWEEN = new RegExp(`(?<![a-z0-9])(?:compres[oaie] )?(?:tra|fra)${ARTICLES} $`);
const AND = new RegExp(`^(?: (?:e|ed)${ARTICLES} | ?- ?)$`);
const FROM = /(?<![a-z0-9])(?:da|dal|dallo|dalla|dall|dai|dagli|dalle) $/;
const TO = /^(?: (?:fino )?(?:a|ad|al|allo|alla|all|ai|agli|alle) | ?- ?)$/;
const DENIED = /(?<![a-z0-9])(?:non|ne|fuori|mai) (?:(?:e|sono|siano|sia) )?$/;

/**
 * "tra 10 e 50", "da 100 a 200 mila euro" (the first shares scale and unit with the second). Null where two
 * quantities are no range; `unreadable` where they are, but denied, of two units, or two years.
 */
export function readRange(text: string, first: Quantity, last: Quantity): NumberRange | 'unreadable' | null {
  const words = wordsBefore(text, first.start);
  const gap = text.slice(first.end, last.start);
  const opening = AND.test(gap) ? BETWEEN.exec(words) : null;
  const opened = opening ?? (TO.test(gap) ? FROM.exec(words) : null);
  if (!opened) return null;

  const mixed = first.unit !== '' && last.unit !== '' && first.unit !== last.unit;
  const years = first.yearlike && last.yearlike;
  if (mixed || years || DENIED.test(words.slice(0, opened.index))) return 'unreadable';

  const sharesScale = first.scale === 1 && first.value <= last.value / last.scale;
  const ends = [sharesScale ? first.value * last.scale : first.value, last.value];
  return {
    op: 'between',
    start: first.start - words.length + opened.index,
    end: last.end,
    value: Math.min(...ends),
    high: Math.max(...ends),
    unit: first.unit === '' ? last.unit : first.unit,
  };
}
