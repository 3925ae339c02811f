import { MONTHS } from '../calendar.ts';
import { findNumbers } from '../italian-number.ts';
import { parseNumberWord } from '../number-words.ts';
import { findFractions } from './fraction.ts';

export type QuantityUnit = '%' | '€' | 'giorni' | '';

/** A number with its scale and unit, in figures or spelled out. */
export interface Quantity {
  start: number;
  end: number;
  value: number;
  unit: QuantityUnit;
  /** 1000 for "300mila": what a first number in "da 100 a 300mila" shares; 1 where none is written. */
  scale: number;
  /** As plain as a year: four figures from 1990 to 2099, without unit. */
  yearlike: boolean;
  /** "La metà", "due terzi": never so many points. */
  part?: true;
}

const UNITS = { '%': '%', '€': '€', days: 'giorni' } as const;

const SPELLED =
  /(?<![a-z0-9])(?<word>[a-z]{2,60})(?: (?<scale>mila|milion[ei]|mln|miliard[oi]))?(?: ?(?:(?:di )?(?<euro>€|euro)|(?<percent>%|per ?cento)|(?<days>giorni|gg)))?(?![a-z0-9])/g;
const HALF = /^ e mezzo\b/;
const POINTS = /^ punti percentuali\b/;

/** Followed by these, a number is no quantity that we compare: a time, a fraction, half of "7/23". */
const OTHERWISE = new RegExp(
  `^(?: (?:mes[ei]|settiman[ae]|ann[oi]|or[ae]|minut[oi]|trimestr[ei]|semestr[ei]|terzi|quart[io]|quinti|decimi|${MONTHS.join('|')})\\b|[/°]\\d?)`,
);

/** The quantities of a normalised text, in its order. */
export function findQuantities(text: string): Quantity[] {
  const figures = findNumbers(text).map(({ start, end, value, unit, words }) => ({
    start,
    end,
    value,
    unit: unit === null ? ('' as const) : UNITS[unit],
    scale: scaleOf(/(?<=\d ?)(?:mila|k|milion|mln|mio|miliard|mld)/.exec(words)?.[0]),
    yearlike: /^(?:199\d|20\d\d)$/.test(words),
  }));
  // The "cento" of "5 per cento" belongs to the five.
  const words = spelledOut(text).filter(
    (word) => !figures.some(({ start, end }) => word.start < end && start < word.end),
  );
  return [...figures, ...words]
    .map((quantity) => completed(text, quantity))
    .filter(({ start, end }) => !OTHERWISE.test(text.slice(end, end + 14)) && text[start - 1] !== '/')
    .concat(findFractions(text))
    .toSorted((a, b) => a.start - b.start);
}

function spelledOut(text: string): Quantity[] {
  if (!SCALED.test(text) && !text.match(/[a-z]+/g)?.some((word) => parseNumberWord(word) !== null)) return [];
  return [...text.matchAll(SPELLED)].flatMap((match): Quantity[] => {
    const { word = '', scale: scaleWord, euro, percent, days } = match.groups ?? {};
    const scale = scaleOf(scaleWord);
    const factor = scale < 1e6 ? parseNumberWord(word) : (ARTICLES[word] ?? parseNumberWord(word));
    if (factor === null) return [];
    const unit = euro ? '€' : percent ? '%' : days ? 'giorni' : '';
    const [start, end] = [match.index, match.index + match[0].length];
    return [{ start, end, value: factor * scale, unit, scale, yearlike: false }];
  });
}

const SCALED = /milion|mln|miliard/;

/** What counts as a number only before a million. */
const ARTICLES: Readonly<Record<string, number>> = { un: 1, il: 1, mezzo: 0.5 };

/** "due milioni e mezzo", "10 punti percentuali" */
function completed(text: string, quantity: Quantity): Quantity {
  const after = text.slice(quantity.end, quantity.end + 20);
  const half = quantity.scale >= 1e6 ? HALF.exec(after) : null;
  if (half) {
    return { ...quantity, value: quantity.value + quantity.scale / 2, end: quantity.end + half[0].length };
  }
  const points = quantity.unit === '' ? POINTS.exec(after) : null;
  return points ? { ...quantity, unit: '%', end: quantity.end + points[0].length } : quantity;
}

function scaleOf(word: string | undefined): number {
  if (word === undefined) return 1;
  if (/^(?:mila|k)/.test(word)) return 1e3;
  return /^(?:milion|mln|mio)/.test(word) ? 1e6 : 1e9;
}
