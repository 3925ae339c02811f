import type { ThreadMemory } from '../../thread.ts';
import type { Atom, Clause } from '../where.ts';
import { mergeWhere } from './earlier.ts';
import { has, type Reading } from './reading.ts';

/**
 * After centres, themes or sections were put in order: "di quella fammi vedere i mancati", "quali sono?", "perché?" go on
 * with the first of them, or with all that share its place; "e il secondo?" with the one in that place of the table.
 * With what was asked of them; null where the turn points at none.
 */
export function groupWhere(reading: Reading, { query, shown, groups = [] }: ThreadMemory): Clause[] | null {
  const meant = groupsMeant(reading, groups, shown.length > 0);
  const facets = meant.map(({ facet }) => facet);
  const isNamed = reading.where.some(({ anyOf }) => anyOf.some(({ facet }) => facets.includes(facet)));
  if (meant.length === 0 || isNamed) return null;
  return [{ not: false, anyOf: [...meant] }, ...mergeWhere(query?.where ?? [], reading)];
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
    reading.where.length === 0 && !reading.head && (isWhich(reading) || has(reading, 'why', 'list'));
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
