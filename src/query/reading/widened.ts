import { UNMET } from '../../targets/verdict.ts';
import type { ThreadMemory } from '../../thread.ts';
import type { Query } from '../query.ts';
import { type Atom, atomsOf, type Clause, type Facet, is, type Where, without } from '../where.ts';
import type { Signal } from './concept.ts';
import { HOW } from './how-it-went.ts';
import { has, type Reading } from './reading.ts';
import { wordsSaid } from './words-said.ts';

/** The query before asked of more: of all, of the rows of a list that were not picked. */
export function widened(reading: Reading, memory: ThreadMemory): Query | null {
  const { query } = memory;
  return query && (inAll(reading, query) ?? notPicked(reading, memory) ?? allOfList(reading, memory));
}

/** What names rows one by one. */
export const NAMES: readonly Facet[] = ['id', 'words', 'code', 'pira-code', 'footnote', 'figure'];

/** Where rows stand, and what names them one by one. */
const PLACES: readonly Facet[] = [
  'centre',
  'section',
  'theme',
  'objective',
  'mission',
  'programme',
  ...NAMES,
];

export function isPlaced({ not, anyOf }: Clause): boolean {
  return !not && anyOf.every(({ facet }) => PLACES.includes(facet) && !NAMES.includes(facet));
}

const TOTAL: readonly Signal[] = ['sum', 'all', 'count', 'summary'];
/** Intents that are about rows: of all of them, how many. */
const COUNTED: readonly string[] = ['list', 'count', 'indicator', 'why', 'rank'];
/** Intents that are asked of everything as they are. */
const WHOLE: readonly string[] = ['budget', 'deadlines'];

/** "E in totale?", "e complessivamente?": of the whole report, however narrow it was asked before. */
function inAll(reading: Reading, query: Query): Query | null {
  const isBare =
    reading.where.length + reading.topic.length + reading.attributes.length + reading.unknown.length === 0 &&
    [...reading.signals].every((signal) => TOTAL.includes(signal));
  // "Quanti in tutto?" counts what was listed, "e in tutto?" what there is.
  const isMore = !has(reading, 'count') || reading.opening === 'and';
  if (!isBare || !isMore || !TOTALS.test(wordsSaid(reading))) return null;
  const sum = capsSummed(query);
  if (sum) return sum;
  // "Di efficacia nel PIRA", "e in totale?": of efficacia everywhere; a type alone is what grows.
  const everywhere = without(query.where, PLACES);
  const isPlaced = everywhere.length < query.where.length;
  const where: Where = isPlaced
    ? everywhere
    : query.where.filter(({ anyOf }) => anyOf.every(({ facet }) => HOW.includes(facet)));
  if (WHOLE.includes(query.intent)) return { ...query, where: [...everywhere] };
  if (query.intent === 'rank' && where.length === 0) return ofRanked(query);
  if (COUNTED.includes(query.intent)) return { ...query, intent: 'count', where: [...where], options: {} };
  return query.intent === 'summary' ? { ...query, where: [...where], options: {} } : null;
}

/** "Totale?" after the highest of some caps, or after their mean: the sum of these. */
function capsSummed(query: Query): Query | null {
  const isMean = query.intent === 'average' && query.options.of === 'cap';
  return query.intent === 'caps' || isMean
    ? { ...query, intent: 'caps', where: [...without(query.where, ['cap'])], options: {} }
    : null;
}

/** A ranking of groups is of all rows; one of rows tells the first or the last of some. */
function ofRanked({ options, ...query }: Query): Query {
  if (options.by) return { ...query, intent: 'summary', where: [], options: {} };
  const atom: Atom =
    options.order === 'worst' ? { facet: 'verdict', statuses: [...UNMET] } : { facet: 'exceeded' };
  return { ...query, intent: 'count', where: [is(atom)], options: {} };
}

const TOTALS =
  /^(?:e |ma |invece |quanti (?:sono )?|quant e )*(?:in totale|il totale|la somma|in tutto|nel complesso|nell insieme|complessivamente|complessiv[oi]|totale|totali|(?:quelli |quelle )?(?:in|di|per|su) tutt[aoie](?: (?:la|il|l|le|gli|i) (?:relazione|camera|ente|anno|report|sezioni|tabelle|aree|centri|uffici|temi|ambiti))?|in generale|globalmente)(?: quanti(?: sono)?)?$/;

/** "E gli altri?" after one or some of a list: the rest of it. */
function notPicked(reading: Reading, { query, shown, earlier }: ThreadMemory): Query | null {
  const isRest = has(reading, 'rest') && reading.where.length + reading.topic.length === 0;
  const before = earlier?.query;
  if (!isRest || !query || !before || !earlier || atomsOf(query.where, 'id').length === 0) return null;
  const isPart = shown.length < earlier.shown.length && shown.every((id) => earlier.shown.includes(id));
  if (!isPart) return null;
  const rest = earlier.shown.filter((id) => !shown.includes(id));
  return {
    ...before,
    intent: 'list',
    where: [{ not: false, anyOf: rest.map((id) => ({ facet: 'id', id })) }],
    options: {},
  };
}

/** "Mostrali tutti" after the first three: the whole list again. */
function allOfList(reading: Reading, { query, shown, earlier }: ThreadMemory): Query | null {
  const { where, topic, unknown, head, opening, signals } = reading;
  const isBare = where.length + topic.length + unknown.length === 0 && !head && opening === null;
  const isAll = isBare && has(reading, 'all') && [...signals].every((one) => one === 'all' || one === 'list');
  if (!isAll || !query || !earlier || atomsOf(query.where, 'id').length === 0) return null;
  const isPart = shown.length < earlier.shown.length && shown.every((id) => earlier.shown.includes(id));
  return isPart ? earlier.query : null;
}
