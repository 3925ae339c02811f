import type { JudgedIndicator } from '../../report/corpus.ts';
import type { ThreadMemory } from '../../thread.ts';
import type { Library } from '../select.ts';
import { type Atom, atomsOf, type Clause } from '../where.ts';
import type { Signal } from './concept.ts';
import { type Item, isSignal } from './item.ts';
import { has, type Reading } from './reading.ts';
import { wordsSaid } from './words-said.ts';

/** Up to so many rows have places that can be meant by "quell'area". */
const FEW = 3;

interface Place {
  head: Signal;
  facet: 'centre' | 'theme' | 'mission' | 'section';
  of: (row: JudgedIndicator) => readonly Atom[];
}

/** What a row stands in, by the word that people call it. */
const PLACES: readonly Place[] = [
  {
    head: 'centre-head',
    facet: 'centre',
    of: ({ centres }) => centres.map(({ name }) => ({ facet: 'centre', name })),
  },
  { head: 'by-theme', facet: 'theme', of: ({ theme }) => [{ facet: 'theme', theme }] },
  { head: 'by-section', facet: 'section', of: ({ section }) => [{ facet: 'section', section }] },
  {
    head: 'mission-head',
    facet: 'mission',
    of: ({ mission }) => (mission ? [{ facet: 'mission', code: mission.code }] : []),
  },
];

/** "Quell'area", "lo stesso tema", "la sua missione": the place that is pointed at; null where none is. */
function pointedAt(reading: Reading): Place | null {
  const { items, where } = reading;
  for (const place of PLACES) {
    const at = items.findIndex((item) => isSignal(item, place.head));
    const named = where.some(({ anyOf }) => anyOf.some(({ facet }) => facet === place.facet));
    if (at > 0 && !named && points(items[at - 1], items[at], asksOthers(reading))) return place;
  }
  return null;
}

/** "Gli altri dell'area" are those of the area spoken of. */
function points(before: Item | undefined, head: Item | undefined, others: boolean): boolean {
  if (before === undefined || before.to !== head?.from) return false;
  const word = before.words.at(-1) ?? '';
  return POINTING.test(word) || (others && /^del(?:la|l|lo)?$/.test(word));
}

const POINTING =
  /^(?:quel|quell|quella|quei|quegli|quelle|quest|quest[oaie]|stess[oaie]|medesim[oaie]|su[oa]|suoi|sue|loro)$/;

/** Whether it is about a place, or a row, that only an earlier turn can have named. */
export function pointsAtPlace(reading: Reading): boolean {
  return pointedAt(reading) !== null && reading.topic.length === 0;
}

/**
 * "I rossi di quell'area", "e gli altri della stessa missione?" after a row or a few: those of the places that these
 * stand in; what singled the rows out is not kept. Null where it points at none.
 */
export function placeWhere(
  reading: Reading,
  { query, shown, groups = [] }: ThreadMemory,
  { year }: Library,
): { where: Clause[]; head: Signal } | null {
  const place = reading.topic.length > 0 || groups.length > 0 ? null : pointedAt(reading);
  if (!place || !query) return null;
  const said: readonly Atom[] = atomsOf(query.where, place.facet);
  const rows = shown.flatMap((id) => year.byId.get(id) ?? []);
  const theirs = rows.length > FEW ? [] : distinct(rows.flatMap(place.of));
  const meant = said.length > 0 ? said : theirs;
  if (meant.length === 0) return null;
  const others = rows.length <= FEW && asksOthers(reading) ? shown : [];
  return {
    head: place.head,
    where: [
      { not: false, anyOf: [...meant] },
      ...(others.length > 0 ? [{ not: true, anyOf: others.map((id): Atom => ({ facet: 'id', id })) }] : []),
      ...reading.where,
    ],
  };
}

function asksOthers(reading: Reading): boolean {
  return has(reading, 'rest') || /\baltr[ie]\b/.test(wordsSaid(reading));
}

function distinct(atoms: readonly Atom[]): Atom[] {
  return [...new Map(atoms.map((atom) => [JSON.stringify(atom), atom])).values()];
}
