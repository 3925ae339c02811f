import { UNMET } from '../../targets/verdict.ts';
import type { ThreadMemory } from '../../thread.ts';
import type { Options, Query } from '../query.ts';
import { type Clause, type Facet, is, type Where } from '../where.ts';
import { NOT_AIMS } from './corrected-turn.ts';
import { isPartitive } from './depends.ts';
import { isDated, mergeWhere, shownWhere } from './earlier.ts';
import { isUnheard } from './own-question.ts';
import { has, type Reading } from './reading.ts';
import { aloneTurn, type Turn, turnOf, withWhere } from './turn.ts';
import { wordsSaid } from './words-said.ts';

/** Intents that can be asked again of other rows; the rest are about the rows themselves. */
const REPEATABLE = ['list', 'count', 'summary', 'rank', 'deadlines', 'caps', 'budget', 'trend', 'why'];

/** The turn's restrictions, of the rows that it points at, or put together with those of the turn before. */
export function joinedTurn(reading: Reading, query: Query, memory: ThreadMemory): Turn {
  const shown = shownWhere(reading, memory);
  if (!shown && isUnheard(reading)) return aloneTurn(reading);
  if (choosesOfShown(reading)) {
    const base = baseOf(query, memory);
    return turnOf({ ...reading, base }, [...base, ...reading.where]);
  }
  const merged = shown
    ? [...shown, ...datesOf(query.where), ...reading.where]
    : mergeWhere(doubted(reading, query), reading);
  const asks =
    reading.attributes.length > 0 || [...reading.signals].some((signal) => !NOT_AIMS.includes(signal));
  const repeat =
    !asks &&
    !shown &&
    !isDated(reading) &&
    [...reading.signals].every((signal) => signal === 'export') &&
    REPEATABLE.includes(query.intent) &&
    !isOfRows(reading, query);
  const unheard = asks || reading.where.length > 0 ? [] : reading.common;
  return {
    reading: { ...withWhere(reading, merged), unknown: [...reading.unknown, ...unheard] },
    kept: merged.filter((clause) => !reading.where.includes(clause)),
    again: repeat ? { ...query, where: [...merged], options: repeated(query) } : null,
    beyond: reading.ordinal !== null && !shown,
  };
}

/** "Quanti di questi hanno una nota?": of those shown, whatever share they are of others. */
function choosesOfShown(reading: Reading): boolean {
  const isOfThem = isPartitive(reading) || OF_THEM.test(wordsSaid(reading));
  return has(reading, 'count', 'share') && isOfThem && reading.where.length > 0;
}

/** "Tutti raggiunti?" "No." "Perché?": of those that were not. */
function doubted(reading: Reading, { intent, where, options }: Query): Where {
  const isDenied = has(reading, 'why') && intent === 'count' && options.all === true;
  return isDenied
    ? where.map((clause) => (isMet(clause) ? is({ facet: 'verdict', statuses: [...UNMET] }) : clause))
    : where;
}

function isMet({ not, anyOf }: Clause): boolean {
  return !not && anyOf.every((atom) => atom.facet === 'verdict' && atom.statuses.includes('met'));
}

const OF_THEM = /\b(?:di|tra|fra) (?:loro|ess[ie])\b/;

/** The rows that a ranking showed are these alone; else what was asked says which. */
function baseOf(query: Query, { shown }: ThreadMemory): Where {
  return query.intent === 'rank' && shown.length > 0
    ? [{ not: false, anyOf: shown.map((id) => ({ facet: 'id', id })) }]
    : query.where;
}

/** Where a ranking went on from, and what a share was of, is of that turn alone. */
function repeated({ intent, options: { from: _, ...options } }: Query): Options {
  if (intent !== 'count') return options;
  const { of: _of, ...rest } = options;
  return rest;
}

/** A note or a code that is named asks for itself; some verdicts of a summary, or of a ranking of rows, are a list. */
function isOfRows(reading: Reading, { intent, options }: Query): boolean {
  const says = (facets: readonly Facet[]) =>
    reading.where.some(({ anyOf }) => anyOf.every(({ facet }) => facets.includes(facet)));
  if (says(['code', 'pira-code', 'footnote'])) return true;
  const isRanking = intent === 'rank' && !options.by;
  return (intent === 'summary' || isRanking) && says(['verdict', 'progress']);
}

/** The time that was asked about holds for the rows shown. */
function datesOf(where: Where): Where {
  return where.filter((clause) => !clause.not && clause.anyOf.every(({ facet }) => facet === 'deadline'));
}
