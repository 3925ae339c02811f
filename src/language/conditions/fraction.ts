import { MONTHS } from '../calendar.ts';
import type { Quantity } from './quantity.ts';

/** Words of parts of a whole, for whoever corrects a question before its conditions are read. */
export const FRACTION_WORDS: readonly string[] = ['meta', 'terzi', 'quarti', 'quinti', 'decimi'];

const PARTS: readonly (readonly [RegExp, number])[] = [
  [/^meta$/, 2],
  [/ terz[oi]$/, 3],
  [/ quart[oi]$/, 4],
  [/ quint[oi]$/, 5],
  [/ decim[oi]$/, 10],
];
const COUNTS: Readonly<Record<string, number>> = {
  un: 1,
  due: 2,
  tre: 3,
  quattro: 4,
  '1': 1,
  '2': 2,
  '3': 3,
  '4': 4,
};

/** "La seconda metà del 2024", "metà giugno", "un terzo obiettivo": a time, or one more. */
const FRACTION = new RegExp(
  '(?<![a-z0-9])(?<!(?:prima|seconda) )' +
    `(?:meta(?! (?:(?:del|dell|di|della) )?(?:ann[oi]|mes[ei]|settimana|giornata|\\d{4}|${MONTHS.join('|')})\\b)` +
    '|(?:un|1) (?:terzo|quarto|quinto|decimo)(?! (?:obiettivo|indicatore|target|progetto|anno|mese|trimestre)\\b)' +
    '|(?:due|tre|quattro|[234]) (?:terzi|quarti|quinti|decimi))(?![a-z0-9])',
  'g',
);

/** "La metà degli obiettivi", "l'80% dei target": so many of them, though nothing compares; all of them are none missed. */
export function isPartOf(text: string, quantity: Quantity): boolean {
  const { part, unit, value, end } = quantity;
  if (part === true) return /^ (?:di|dei|degli|delle|del|della)\b/.test(text.slice(end, end + 8));
  return unit === '%' && value < 100 && ROWS.test(text.slice(end, end + 40));
}

/** "Del target" is how far one row came. */
const ROWS =
  /^ (?:dei|degli|delle) (?:nostri |suoi |loro |vostri )?(?:obiettivi|target|indicatori|traguardi|mancati|raggiunti|parziali)\b/;

/** "La metà", "due terzi", "un quarto": parts of a whole, in per cent. */
export function findFractions(text: string): Quantity[] {
  return [...text.matchAll(FRACTION)].flatMap((match): Quantity[] => {
    const [words] = match;
    const part = PARTS.find(([pattern]) => pattern.test(words))?.[1];
    const times = COUNTS[words.split(' ')[0] ?? ''] ?? 1;
    if (part === undefined) return [];
    const [start, end] = [match.index, match.index + words.length];
    return [{ start, end, value: (times / part) * 100, unit: '%', scale: 1, yearlike: false, part: true }];
  });
}
