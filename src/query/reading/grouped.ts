import { isPickedGroup, type ThreadMemory } from '../../thread.ts';
import type { Query } from '../query.ts';
import { type Atom, type Clause, without } from '../where.ts';
import { mergeWhere } from './earlier.ts';
import { isHow } from './how-it-went.ts';
import { namesBeforeReference } from './own-question.ts';
import { has, type Reading } from './reading.ts';
import { wordsSaid } from './words-said.ts';

/**
 * After centres, themes or sections were put in order: "di quella fammi vedere i mancati", "quali sono?", "perché?" go on
 * with the first of them, or with all that share its place; "e il secondo?" with the one in that place of the table.
 * With what was asked of them; null where the turn points at none.
 */
export function groupWhere(reading: Reading, memory: ThreadMemory): Clause[] | null {
  const { query, shown, groups = [] } = memory;
  const another = anotherGroup(reading, memory);
  const meant = another ?? groupsMeant(reading, groups, shown.length > 0);
  const facets = meant.map(({ facet }) => facet);
  const isNamed = reading.where.some(({ anyOf }) => anyOf.some(({ facet }) => facets.includes(facet)));
  if (meant.length === 0 || isNamed || (!another && namesBeforeReference(reading))) return null;
  const kept = without(mergeWhere((another ? pickedGroupOf(memory) : query)?.where ?? [], reading), facets);
  return [{ not: false, anyOf: [...meant] }, ...kept];
}

/** The ranking that one of its groups was picked out of, in the turn before; null where none was. */
export function pickedGroupOf({ query, earlier }: ThreadMemory): Query | null {
  return query && isPickedGroup(query, earlier) ? (earlier?.query ?? null) : null;
}

/** "E la terza?" after the second of the areas: still one of the areas. */
function anotherGroup(reading: Reading, { query, earlier }: ThreadMemory): readonly Atom[] | null {
  const { ordinal } = reading;
  if (ordinal === null || !query || !isPickedGroup(query, earlier)) return null;
  const isArea = /\b(?:la|l|le|quella) ?\w+a\b/.test(wordsSaid(reading));
  if (!isArea && reading.opening !== 'and') return null;
  const atom = (earlier?.groups ?? []).flat().at(ordinal > 0 ? ordinal - 1 : ordinal);
  return atom ? [atom] : null;
}

function groupsMeant(
  reading: Reading,
  groups: NonNullable<ThreadMemory['groups']>,
  hasRows: boolean,
): readonly Atom[] {
  const [leading = []] = groups;
  if (reading.ordinal !== null) {
    const atom = groups.flat().at(reading.ordinal > 0 ? reading.ordinal - 1 : reading.ordinal);
    return hasRows || !atom ? [] : [atom];
  }
  if (has(reading, 'most', 'fewest', 'worst', 'best', 'rest', 'all')) return [];
  const asksWhich =
    !reading.head &&
    (reading.where.length === 0
      ? isWhich(reading) || has(reading, 'why', 'list')
      : has(reading, 'count', 'share') && reading.where.every(({ anyOf }) => anyOf.every(isHow)));
  return reading.reference || isTheirs(reading) || asksWhich ? leading : [];
}

/** "Quali?", "quali sono?", "mostrameli" and nothing else. */
function isWhich({ items }: Reading): boolean {
  return WHICH.test(items.flatMap(({ words }) => words).join(' '));
}

const WHICH =
  /^(?:e )?(?:quali|quale|chi)(?: (?:sono|e|sarebbero|di preciso))*$|^(?:mostra|fam|dam|dim|elenca|indica|manda)\w*l[eio]$/;

/** "I suoi mancati". */
function isTheirs({ items }: Reading): boolean {
  return items.some(({ words }) => words.some((word) => /^(?:suo|sua|suoi|sue|loro)$/.test(word)));
}
