import type { Item } from '../../src/query/reading/item.ts';
import type { Reading } from '../../src/query/reading/reading.ts';
import * as texts from './texts.ts';

/** Words that only lead to the time that they stand before. */
const LEADING: readonly string[] = [
  'di',
  'd',
  'del',
  'dell',
  'nel',
  'nell',
  'in',
  'per',
  'l',
  'il',
  'lo',
  'dello',
];

/** The question as it would be asked of another year; null where its year is not the only time it names. */
export function askedOf(year: number, { items, tokens, otherYear }: Reading): string | null {
  const [time, ...others] = items.filter(isTime);
  if (time === undefined || others.length > 0 || otherYear !== null) return null;
  let from = time.from;
  while (from > 0 && LEADING.includes(tokens[from - 1]?.word ?? '')) from -= 1;
  const words = tokens.filter((_, at) => at < from || at >= time.to).map(({ written }) => written);
  const said = words
    .join(' ')
    .replaceAll(/ ([,;.:?!])/g, '$1')
    .replace(/^[,;\s]+|[\s?.!]+$/g, '');
  return texts.inYear(said, year);
}

function isTime({ concepts }: Item): boolean {
  return concepts.some(({ role }) => role === 'period');
}
