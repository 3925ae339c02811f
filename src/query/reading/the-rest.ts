import { PROGRESS_STATES } from '../../targets/progress.ts';
import { STATUSES } from '../../targets/verdict.ts';
import type { Query } from '../query.ts';
import { atomsOf, type Clause, is, type Where, without } from '../where.ts';
import { isHow } from './how-it-went.ts';
import { has, type Reading } from './reading.ts';
import { NAMES } from './widened.ts';

/** "E quelli no?", "e gli altri?", "e il resto?": what the last turn left out. Null: it says not what it chose. */
export function theRest(reading: Reading, query: Query): Query | null {
  if (!asksRest(reading)) return null;
  const { intent, where, options } = query;
  switch (intent) {
    case 'rank':
      // All of them stand in its table.
      return options.by ? query : leftOut(query);
    case 'compare':
      return typeof options.facet === 'string' ? ofAllGroups(query, options.facet) : null;
    case 'deadlines':
      return options.missed || options.kept
        ? { ...query, options: { ...options, kept: !options.kept, missed: !options.missed } }
        : leftOut(query);
    case 'summary':
      // Those missed are told one by one.
      return { ...query, intent: 'list', where: [...where, reached()], options: {} };
    case 'list':
    case 'count':
    case 'caps':
    case 'budget':
    case 'why':
      return leftOut(query);
    default:
      return null;
  }
}

/** "E le altre sezioni?" are none of what was shown. */
export function asksRest(reading: Reading): boolean {
  return has(reading, 'rest') && reading.where.length === 0 && !has(reading, ...GROUPS);
}

const GROUPS = ['by-centre', 'by-section', 'by-theme', 'by-type', 'by-mission', 'centre-head'] as const;

function ofAllGroups(query: Query, facet: string): Query {
  const where = query.where.filter(({ anyOf }) => !anyOf.every((atom) => atom.facet === facet));
  return { ...query, intent: 'rank', where, options: { by: facet, order: 'best', top: null } };
}

function reached(): Clause {
  return is({ facet: 'verdict', statuses: ['met', 'not-assessable'] });
}

/** What was chosen last turned round: how rows went before where they stand. */
function leftOut(query: Query): Query | null {
  const { where } = query;
  const going = atomsOf(where, 'progress');
  const states = PROGRESS_STATES.filter((state) => !going.some((atom) => atom.states.includes(state)));
  if (going.length > 0 && states.length > 0)
    return { ...query, where: [...without(where, ['progress']), is({ facet: 'progress', states })] };
  const chosen = where.filter(({ not, anyOf }) => !not && !anyOf.some(({ facet }) => NAMES.includes(facet)));
  const last =
    chosen.findLast(({ anyOf }) => anyOf.every((atom) => isHow(atom) && atom.facet !== 'verdict')) ??
    chosen.findLast(({ anyOf }) => anyOf.every(isHow)) ??
    chosen.at(-1);
  return last ? { ...query, where: turned(where, last) } : null;
}

function turned(where: Where, last: Clause): Clause[] {
  const asked = atomsOf([last], 'verdict');
  if (asked.length === 0) return where.map((clause) => (clause === last ? { ...clause, not: true } : clause));
  const statuses = STATUSES.filter((status) => !asked.some((atom) => atom.statuses.includes(status)));
  const others = where.filter((clause) => clause !== last);
  return statuses.length === 0 ? others : [...others, is({ facet: 'verdict', statuses })];
}
