import { parseNumberWord } from './number-words.ts';

/** How many of a list are wanted, and from which end: "top 3", "gli ultimi due". */
export interface Limit {
  /** Offsets in the normalised text. */
  start: number;
  end: number;
  count: number;
  /** Null where the words name no end ("dammene 5"). */
  from: 'top' | 'bottom' | null;
}

const COUNT = '(?<count>\\d{1,3}|[a-z]{2,20})';
const BEST = 'miglior[ie]|maggiori|piu (?:alt|elevat|grand)[ie]';
const WORST = 'peggior[ie]|minori|piu (?:bass|scars)[ie]';
/** Numbers of something else: "gli ultimi due mesi", "i primi 5%", "solo 2 su 7". */
const NOT_OTHERWISE =
  '(?![\\d%€/]|[.,]\\d| ?(?:%|€|mila|milion[ei]|euro|per cento|punti|gg|giorn[io]|settiman[ae]|mes[ei]|trimestr[ei]|semestr[ei]|ann[oi]|or[ae]|su \\d+|del mese)\\b)';

const PATTERNS: readonly (readonly [Limit['from'], RegExp])[] = (
  [
    ['top', `top ?${COUNT}${NOT_OTHERWISE}`],
    ['top', `(?:(?:i|le) )?(?:prim[ie]|${BEST}) ${COUNT}${NOT_OTHERWISE}`],
    ['bottom', `(?:(?:gli|le|i) )?(?:ultim[ie]|${WORST}) ${COUNT}${NOT_OTHERWISE}`],
    ['top', `(?:(?:i|le|gli) )?${COUNT}(?: [a-z]+){0,2} (?:${BEST})(?![a-z])`],
    ['bottom', `(?:(?:i|le|gli) )?${COUNT}(?: [a-z]+){0,2} (?:${WORST})(?![a-z])`],
    [
      null,
      `(?:dammene|dimmene|mostramene|mostrane|elencane|solo|soltanto|limita a) ${COUNT}${NOT_OTHERWISE}`,
    ],
  ] as const
).map(([from, words]) => [from, new RegExp(`(?<![a-z0-9])${words}(?![a-z0-9])`, 'g')]);

/** Each pattern has one of these, and most questions none. */
const SIGN = new RegExp(
  `top|prim[ie]|ultim[ie]|${BEST}|${WORST}|dammene|dimmene|mostra|elencane|sol[ot]|limita`,
);

/** The first limit that a normalised text states, or null. */
export function readLimit(text: string): Limit | null {
  if (!SIGN.test(text)) return null;
  const limits = PATTERNS.flatMap(([from, pattern]) =>
    [...text.matchAll(pattern)].flatMap((match): Limit[] => {
      const count = countOf(match.groups?.count ?? '');
      return count === null ? [] : [{ start: match.index, end: match.index + match[0].length, count, from }];
    }),
  );
  return limits.reduce<Limit | null>(
    (first, limit) => (first && first.start <= limit.start ? first : limit),
    null,
  );
}

function countOf(written: string): number | null {
  const count = /^\d/.test(written) ? Number(written) : parseNumberWord(written);
  return count === 0 ? null : count;
}
