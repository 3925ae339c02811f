import type { Signal } from '../../src/query/reading/concept.ts';
import { atomsIn, type Item, isEmpty, isSignal, operatorOf } from '../../src/query/reading/item.ts';
import { has, type Reading, slotsOf } from '../../src/query/reading/reading.ts';
import { atomsOf, type Clause, type Facet, is, type Where } from '../../src/query/where.ts';
import { UNMET } from '../../src/targets/verdict.ts';
import { type Bounds, boundsIn } from './bounds.ts';

/** Of how many of its rows something must hold for a centre, a theme or a section to be one of those asked for. */
export const QUANTITIES = ['some', 'none', 'all'] as const;
export type Quantity = (typeof QUANTITIES)[number];

/** "Quali centri non hanno obiettivi D nel PIRA": none of the rows in the PIRA bears the flag. */
export interface Quantified {
  quantity: Quantity;
  /** Base and condition, both as they would stand if nothing were denied. */
  where: Where;
  /** The facets of the condition; the rest of `where` says among which rows. Empty: any row at all. */
  of: readonly Facet[];
  /** Fewest and most rows that must hold; null where not said. */
  least: number | null;
  most: number | null;
  /** How many rows a group must have in all. */
  size: Bounds | null;
}

/** Facets that say where rows stand: the base, unless nothing else is said of them. */
const PLACES: readonly Facet[] = ['section', 'theme', 'mission', 'programme', 'objective'];

/** What is said of the groups' rows, where groups are asked for by what they have or have not; else null. */
export function quantified(reading: Reading): Quantified | null {
  const { holding: counted, size } = boundsIn(reading);
  const quantity = counted ? 'some' : quantityOf(reading);
  if (quantity === null) return null;
  if (quantity === 'none' || quantity === 'all') {
    const where = quantity === 'none' ? affirmed(reading) : reading.where;
    const spoken = where.length > 0 || !has(reading, 'nobody') ? where : [is(UNMET_VERDICT)];
    return { quantity, where: spoken, of: conditionOf(spoken), least: null, most: null, size };
  }
  return {
    quantity: 'some',
    where: reading.where,
    of: conditionOf(reading.where),
    least: counted?.least ?? null,
    most: counted?.most ?? null,
    size,
  };
}

const UNMET_VERDICT = { facet: 'verdict', statuses: [...UNMET] } as const satisfies Clause['anyOf'][number];

function conditionOf(where: Where): Facet[] {
  const facets = [...new Set(where.flatMap((clause) => clause.anyOf.map(({ facet }) => facet)))];
  const condition = facets.filter((facet) => !PLACES.includes(facet));
  return condition.length > 0 ? condition : facets;
}

function quantityOf(reading: Reading): Quantity | null {
  const { items } = reading;
  if (has(reading, 'nobody')) return 'none';
  if (reading.slots.some((slot) => slot.not || slot.excluded) && (hasNot(items) || lacks(items)))
    return 'none';
  const met = atomsOf(reading.where, 'verdict').length > 0;
  if (met && !isDenied(items) && (saysOnly(items) || saysAll(items) || asksOfAll(items))) return 'all';
  const grouped = has(reading, 'by-centre', 'by-theme', 'by-section', 'by-type', 'by-mission');
  const named = has(reading, 'who') || beginsWithGroups(items) || (grouped && has(reading, 'count'));
  return reading.where.length > 0 && named ? 'some' : null;
}

/**
 * "Non hanno obiettivi D", "non ha mancati": to have, not the auxiliary of "non hanno raggiunto". "Non hanno mancato
 * nulla" is to have no miss.
 */
function hasNot(items: readonly Item[]): boolean {
  return items.some((item, at) => {
    if (operatorOf(item) !== 'not') return false;
    const [verb, ...rest] = items.slice(at + 1);
    if (!verb?.words.some((word) => HAVE.test(word))) return false;
    const next = rest.find((other) => !isEmpty(other));
    const isReached = (atom: Clause['anyOf'][number]) =>
      atom.facet !== 'verdict' || atom.statuses.includes('met');
    const isAuxiliary = next?.words.some((word) => /[^i]o$/.test(word)) && atomsIn(next).some(isReached);
    return next !== undefined && !isAuxiliary;
  });
}

const HAVE = /^(?:ha|hanno|abbia|abbiano|aveva|avevano)$/;

/** "Aree senza obiettivi D": what is taken away is what the groups must not have. */
function lacks(items: readonly Item[]): boolean {
  return items.some((item) => operatorOf(item) === 'except' && item.words[0] === 'senza');
}

/** "Solo obiettivi raggiunti"; "solo la sezione Performance" restricts as anything does. */
function saysOnly(items: readonly Item[]): boolean {
  return items.some((item, at) => {
    const next = items.slice(at + 1).find((other) => !isEmpty(other) && !isHead(other));
    return (
      operatorOf(item) === 'only' &&
      next !== undefined &&
      atomsIn(next).some(({ facet }) => facet === 'verdict')
    );
  });
}

function isHead(item: Item): boolean {
  return item.concepts.some(({ role }) => role === 'head');
}

/** "Hanno raggiunto tutti gli obiettivi"; "tutte le aree" are only all of them. */
function saysAll(items: readonly Item[]): boolean {
  return items.some(
    (item, at) =>
      isSignal(item, 'all') &&
      items.slice(0, at).some(isGroup) &&
      !isGroup(items[at + 2]) &&
      !isGroup(items[at + 1]),
  );
}

/** "Tutte le aree hanno raggiunto i target?": which have reached all of theirs. */
function asksOfAll(items: readonly Item[]): boolean {
  const first = items.find((item) => !isEmpty(item));
  const isMet = items.some((item) =>
    atomsIn(item).some((atom) => atom.facet === 'verdict' && atom.statuses.includes('met')),
  );
  return isMet && isGroup(first) && /^tutt[ie]$/.test(first?.words[0] ?? '');
}

function isDenied(items: readonly Item[]): boolean {
  return items.some((item) => operatorOf(item) === 'not');
}

/** "Centri con mancati": the sentence is about them. */
function beginsWithGroups(items: readonly Item[]): boolean {
  const first = items.find(
    (item) => !isEmpty(item) && !(['list', 'all', 'count'] as const).some((name) => isSignal(item, name)),
  );
  return isGroup(first) && (first?.words.at(-1) ?? '').match(/[ei]$/) !== null;
}

function isGroup(item: Item | undefined): boolean {
  return item !== undefined && GROUP_WORDS.some((name) => isSignal(item, name));
}

const GROUP_WORDS: readonly Signal[] = [
  'centre-head',
  'who',
  'by-centre',
  'by-theme',
  'by-section',
  'by-type',
  'by-mission',
  'mission-head',
];

/** The restrictions as if they had not been denied. */
function affirmed(reading: Reading): Where {
  const denied = [...slotsOf(reading, 'verdict'), ...slotsOf(reading, 'progress')].filter(
    (slot) => slot.not && !slot.excluded,
  );
  return reading.where.map((clause) => {
    if (clause.not) return { ...clause, not: false };
    const isVerdict = clause.anyOf.every(({ facet }) => facet === 'verdict' || facet === 'progress');
    return isVerdict && denied.length > 0 ? { not: false, anyOf: denied.map(({ atom }) => atom) } : clause;
  });
}
