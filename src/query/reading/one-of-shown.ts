import type { ThreadMemory } from '../../thread.ts';
import type { Query } from '../query.ts';
import { type Library, select } from '../select.ts';
import type { Where } from '../where.ts';
import type { Signal } from './concept.ts';
import type { Reading } from './reading.ts';
import { wordsSaid } from './words-said.ts';

/** Beside "quello della missione 11", "quella dell'area personale" nothing is asked. */
const HEADS: readonly Signal[] = ['centre-head', 'mission-head', 'programme-head', 'by-theme', 'by-section'];

/**
 * "Quello della formazione", "quello del PIRA" after several rows: the ones of these. Null where none is, or where more
 * is asked.
 */
export function oneOfShown(reading: Reading, memory: ThreadMemory, library: Library): Query | null {
  const { query, shown } = memory;
  const { where, head, attributes, unknown, signals } = reading;
  const isNamed = where.length > 0 && !head && attributes.length + unknown.length === 0;
  const isOne = (query?.intent === 'indicator' ? THAT_OR_THOSE : THAT).test(wordsSaid(reading));
  if (!query || shown.length < 2 || !isNamed || !isOne) return null;
  if (![...signals].every((signal) => HEADS.includes(signal))) return null;
  const among: Where = [{ not: false, anyOf: shown.map((id) => ({ facet: 'id', id })) }, ...where];
  const found = select(library, among).map(({ id }) => id);
  return found.length === 0 || found.length === shown.length
    ? null
    : {
        ...query,
        intent: found.length === 1 ? 'indicator' : 'list',
        where: [{ not: false, anyOf: found.map((id) => ({ facet: 'id', id })) }],
        options: found.length === 1 ? { numbers: [] } : {},
      };
}

const THAT = /^(?:e |no |ma |dico |intendo |intendevo |dammi )*quell[oa] /;
const THAT_OR_THOSE = /^(?:e |no |ma |dico |intendo |intendevo |dammi )*quell[oaie] /;
