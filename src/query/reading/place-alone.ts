import type { ThreadMemory } from '../../thread.ts';
import type { Facet } from '../where.ts';
import { isBehindPreposition } from './behind-preposition.ts';
import type { Signal } from './concept.ts';
import { isHow } from './how-it-went.ts';
import type { Reading } from './reading.ts';

/** What a bare name may be of: a mission's alone asks for its money. */
const NAMED: readonly Facet[] = ['centre', 'section', 'theme', 'objective'];
const BEHIND_PREPOSITION: readonly Facet[] = [...NAMED, 'mission', 'programme', 'beneficiary'];
const HEADS: readonly Signal[] = [
  'centre-head',
  'mission-head',
  'programme-head',
  'beneficiary-head',
  'by-theme',
  'by-section',
  'objective-head',
];

/** Questions that can be asked of another place as they are. */
const ASKED_ANYWHERE = ['count', 'rank', 'compare', 'deadlines', 'caps', 'budget', 'trend'];

/**
 * "Di attrattività", "nel PIRA", "Camera Arbitrale" and nothing else, after a question of how rows went: the same
 * question, there. Of a place alone it could also be asked how it went; behind a preposition it hardly is.
 */
export function namesPlaceAlone(reading: Reading, { query }: ThreadMemory): boolean {
  const isBehind = isBehindPreposition(reading);
  if (!query || !isPlaceAlone(reading)) return false;
  if (ASKED_ANYWHERE.includes(query.intent)) return true;
  const isOfHow = query.where.some(({ anyOf }) => anyOf.every(isHow));
  if (query.intent === 'list') return isBehind || isOfHow;
  return isBehind && (query.intent === 'summary' || (query.intent === 'why' && isOfHow));
}

/** A place and nothing else. */
export function isPlaceAlone(reading: Reading): boolean {
  const facets = isBehindPreposition(reading) ? BEHIND_PREPOSITION : NAMED;
  const { where, topic, common, attributes, unknown, signals, conditions, year, numbers } = reading;
  const more = topic.length + common.length + attributes.length + unknown.length + conditions.length;
  return (
    reading.opening === null &&
    !reading.head &&
    more + numbers.length === 0 &&
    year === null &&
    where.length > 0 &&
    where.every(({ not, anyOf }) => !not && anyOf.every(({ facet }) => facets.includes(facet))) &&
    [...signals].every((signal) => HEADS.includes(signal))
  );
}
