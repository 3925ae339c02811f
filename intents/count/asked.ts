import { parseItalianNumber } from '../../src/language/italian-number.ts';
import { saysAllWell } from '../../src/query/reading/how-it-stands.ts';
import { endsAsking, has, type Reading, slotsOf } from '../../src/query/reading/reading.ts';
import { atomsOf, type Facet } from '../../src/query/where.ts';
import { OUTCOME_FACETS } from '../outcome-facets.ts';

/** Of these, several are counted each for itself too. */
export const SIDES: readonly Facet[] = [
  'centre',
  'theme',
  'section',
  'type',
  'flag',
  'mission',
  'beneficiary',
  'target-unit',
  'cause',
];

/** "La Camera Arbitrale ha raggiunto tutti gli obiettivi?" wants how many, and which not. */
export function asksWhetherAll(reading: Reading): boolean {
  const standings = [
    ...atomsOf(reading.where, 'verdict').map((atom) => atom.statuses),
    ...atomsOf(reading.where, 'progress').map((atom) => atom.states),
  ];
  const met = standings.some((asked) => asked.length === 1 && asked[0] === 'met');
  // "Tutto ok?" asks it, whatever it is of.
  if (reading.items.some(saysAllWell))
    return reading.topic.length === 0 && !has(reading, 'list', 'who', 'why');
  const spoken = reading.items.some((item) => /^tutt[ieo]$/.test(item.words.join(' ')));
  // "Formaper ha mancato tutti gli obiettivi?"; "tutti i mancati?" lists them.
  const all = reading.items.find((item) => /^tutt[ie]$/.test(item.words.join(' ')));
  const missedAll = slotsOf(reading, 'verdict').some(
    ({ atom, from, not }) => !not && !atom.statuses.includes('met') && all !== undefined && from < all.from,
  );
  const about = reading.head || reading.slots.some(({ atom }) => SIDES.includes(atom.facet));
  return (met || missedAll) && spoken && about && !has(reading, 'list', 'who') && endsAsking(reading);
}

/**
 * "Quanti obiettivi sul turismo" counts rows; "quanti audit, il target era 8?" and "tasso di mediazione, obiettivo e
 * risultato" ask for a value.
 */
export function countsRows(reading: Reading): boolean {
  if (reading.topic.length === 0) return reading.head;
  return reading.items.some(
    (item, at) =>
      item.concepts.some(({ role }) => role === 'head') &&
      (item.words.includes('target')
        ? has(reading, 'count') && at === 1
        : has(reading, 'count') || !ONE.test(item.words.at(-1) ?? '')),
  );
}

const ONE = /^(?:obiettivo|indicatore|traguardo)$/;

/** "Risultato percentuale oltre il 90" restricts by a number: the share is the number's unit. */
export function onlyNumbers(reading: Reading): boolean {
  return (
    !has(reading, 'count') &&
    atomsOf(reading.where, 'number').length > 0 &&
    atomsOf(reading.where, 'verdict').length === 0
  );
}

/** "Quanti ne abbiamo mancati, 20?", "sono 107 i raggiunti?": numbers of rows that somebody believes. */
export function claimedIn(reading: Reading): number[] {
  const counts = reading.head || OUTCOME_FACETS.some((facet) => atomsOf(reading.where, facet).length > 0);
  const one = ['code', 'pira-code', 'footnote', 'id', 'number', 'figure'] as const;
  const isOther =
    reading.topic.length > 0 ||
    one.some((facet) => atomsOf(reading.where, facet).length > 0) ||
    has(
      reading,
      'why',
      'explain',
      'deadline',
      'delay',
      'cap',
      'spent',
      'budget',
      'funds',
      'trend',
      'footnote',
    );
  // "Dei 26 mancati quanti …": of so many.
  const stands = (value: number) => !isOfWhole(reading, value) && !follows(reading, value, ASIDE);
  return counts && !isOther && reading.base === null && endsAsking(reading)
    ? reading.numbers.filter(stands)
    : [];
}

/** "Codice che inizia per 2": of something else. */
const ASIDE = /^(?:per|con|da|di)$/;

/** "Quanti raggiunti su 133?": so many there are in all, and none of them is counted. */
export function isOfWhole(reading: Reading, value: number): boolean {
  return follows(reading, value, /^(?:su|sui|sugli|sulle)$/);
}

function follows({ tokens }: Reading, value: number, words: RegExp): boolean {
  return tokens.some(
    ({ word }, at) => parseItalianNumber(word) === value && words.test(tokens[at - 1]?.word ?? ''),
  );
}
