import type { ThreadMemory } from '../../thread.ts';
import type { Options, Query } from '../query.ts';
import type { Library } from '../select.ts';
import type { Where } from '../where.ts';
import { askedAgain, continued } from './asked-again.ts';
import type { Signal } from './concept.ts';
import { correctsTurn, NOT_AIMS } from './corrected-turn.ts';
import { amongNumber, besideBefore, bothOfThem } from './counterparts-named.ts';
import { depends, isPartitive } from './depends.ts';
import {
  asMeasuredBefore,
  besideWhere,
  isDated,
  mergeWhere,
  shownWhere,
  slotOf,
  withBeneficiary,
  withNumberAs,
} from './earlier.ts';
import { groupWhere } from './grouped.ts';
import { asMarkAfter } from './mark.ts';
import { placeWhere } from './pointed-place.ts';
import { has, type Reading } from './reading.ts';
import { onlyNumbers, saidOfShown } from './said-of-shown.ts';
import { orderOf, rankOf, topOf } from './superlative.ts';
import { wordsSaid } from './words-said.ts';

/** A question put together with the turn before it. */
export interface Turn {
  reading: Reading;
  /** The earlier turn's restrictions that still hold; shown, so that nobody is misled. */
  kept: Where;
  /** The earlier query, where this turn only changes its restrictions and asks for nothing new. */
  again: Query | null;
  /** It points at the fifth of three. */
  beyond: boolean;
}

/** Intents that can be asked again of other rows; the rest are about the rows themselves. */
const REPEATABLE = ['list', 'count', 'summary', 'rank', 'deadlines', 'caps', 'budget', 'trend', 'why'];
/** Joins a turn to its thread where it depends on it; else returns it as it is. */
export function followUp(asSaid: Reading, remembered: ThreadMemory, library: Library): Turn {
  const alone: Turn = { reading: asSaid, kept: [], again: null, beyond: false };
  const corrects = correctsTurn(asSaid);
  const said = corrects ? { ...asSaid, opening: 'and' as const } : asSaid;
  const memory = corrects ? puttingRight(remembered) : remembered;
  if (!memory.query) return alone;
  const tied = sideBySide(said, memory);
  if (tied) return tied;
  const place = placeWhere(said, memory, library);
  if (place)
    return {
      ...keeping(withoutSignals(said, [place.head, 'rest']), place.where),
      again: null,
      beyond: false,
    };
  const ofShown = saidOfShown(said, memory, library);
  if (ofShown) {
    const turn = asked(ofShown.query, said);
    return { ...turn, reading: { ...turn.reading, unknown: [...said.unknown, ...ofShown.leftAside] } };
  }
  const going = continued(said, memory);
  if (going) return asked(going, said);
  const numbered = withBeneficiary(withNumberAs(said, memory), memory);
  const figures = numbered === said ? onlyNumbers(said, memory, library) : null;
  if (figures) return figures === 'unclear' ? { ...alone, beyond: true } : asked(figures, said);
  if (!depends(said)) return alone;
  const reading = {
    ...numbered,
    where: numbered.where.map(asMarkAfter(memory.query.where)).map(asMeasuredBefore(numbered, memory)),
  };
  const beside = besideWhere(reading, memory);
  if (beside) return { ...alone, reading: withWhere(withoutSignals(reading, STEPS), beside) };
  const grouped = groupWhere(reading, memory);
  if (grouped)
    return {
      ...alone,
      reading: withWhere(reading, grouped),
      kept: grouped.filter((clause) => !reading.where.includes(clause)),
    };
  const again = askedAgain(reading, memory);
  if (again) return asked(again, reading);
  if (has(reading, 'back') && reading.where.length === 0) return alone;
  const shown = shownWhere(reading, memory);
  const merged = shown
    ? [...shown, ...datesOf(memory.query.where), ...reading.where]
    : mergeWhere(memory.query.where, reading);
  const asks =
    reading.attributes.length > 0 || [...reading.signals].some((signal) => !NOT_AIMS.includes(signal));
  const repeat =
    !asks &&
    !shown &&
    !isDated(reading) &&
    [...reading.signals].every((signal) => signal === 'export') &&
    REPEATABLE.includes(memory.query.intent) &&
    !(memory.query.intent === 'summary' && reading.where.some(isVerdict));
  const base = choosesOfShown(reading) ? baseOf(memory) : null;
  if (base)
    return { ...keeping({ ...reading, base }, [...base, ...reading.where]), again: null, beyond: false };
  const unheard = asks || reading.where.length > 0 ? [] : reading.common;
  return {
    reading: { ...withWhere(reading, merged), unknown: [...reading.unknown, ...unheard] },
    kept: merged.filter((clause) => !reading.where.includes(clause)),
    again: repeat ? { ...memory.query, where: [...merged], options: repeated(memory.query) } : null,
    beyond: reading.ordinal !== null && !shown,
  };
}

/** "Quanti di questi hanno una nota?": of those shown, whatever share they are of others. */
function choosesOfShown(reading: Reading): boolean {
  const isOfThem = isPartitive(reading) || OF_THEM.test(wordsSaid(reading));
  return has(reading, 'count', 'share') && isOfThem && reading.where.length > 0;
}

const OF_THEM = /\b(?:di|tra|fra) (?:loro|ess[ie])\b/;

/** The rows that a ranking showed are these alone; else what was asked says which. */
function baseOf({ query, shown }: ThreadMemory): Where {
  return query?.intent === 'rank' && shown.length > 0
    ? [{ not: false, anyOf: shown.map((id) => ({ facet: 'id', id })) }]
    : (query?.where ?? []);
}

/** The turn that a correction puts right: also one that got no answer. */
function puttingRight(memory: ThreadMemory): ThreadMemory {
  return memory.attempted === undefined
    ? memory
    : { query: memory.attempted, shown: [], earlier: memory.earlier };
}

/** Two that were named one after the other, or as many rows as the turn says. */
function sideBySide(said: Reading, memory: ThreadMemory): Turn | null {
  const beside = besideBefore(said, memory);
  if (beside) return { ...keeping(said, beside), again: null, beyond: false };
  const both = bothOfThem(said, memory);
  const among = both ?? amongNumber(said, memory);
  if (among === null) return null;
  if (among === 'none') return { reading: said, kept: [], again: null, beyond: true };
  const order = orderOf(said);
  const isRows = among.where.some(({ anyOf }) => anyOf.some(({ facet }) => facet === 'id'));
  const again =
    both && !has(said, 'compare')
      ? memory.query && { ...memory.query, where: [...among.where] }
      : order && isRows && memory.query
        ? rankOf(among.where, { order, top: topOf({ ...said, top: null }) }, memory.query)
        : null;
  return { ...keeping({ ...said, top: null }, among.where), again, beyond: false };
}

function keeping(said: Reading, where: Where): Pick<Turn, 'reading' | 'kept'> {
  return { reading: withWhere(said, where), kept: where.filter((clause) => !said.where.includes(clause)) };
}

/** The same question again, or with other restrictions. */
function asked(again: Query, reading: Reading): Turn {
  const said = new Set(reading.where.map((clause) => JSON.stringify(clause)));
  const kept = again.where.filter((clause) => !said.has(JSON.stringify(clause)));
  return { reading: withWhere(reading, again.where), kept, again, beyond: false };
}

/** Where a ranking went on from, and what a share was of, is of that turn alone. */
function repeated({ intent, options: { from: _, ...options } }: Query): Options {
  if (intent !== 'count') return options;
  const { of: _of, ...rest } = options;
  return rest;
}

function isVerdict({ anyOf }: Where[number]): boolean {
  return anyOf.every(({ facet }) => facet === 'verdict' || facet === 'progress');
}

const STEPS: readonly Signal[] = ['following', 'next', 'back'];

function withoutSignals(reading: Reading, signals: readonly Signal[]): Reading {
  return { ...reading, signals: new Set([...reading.signals].filter((one) => !signals.includes(one))) };
}

/** The time that was asked about holds for the rows shown. */
function datesOf(where: Where): Where {
  return where.filter((clause) => !clause.not && clause.anyOf.every(({ facet }) => facet === 'deadline'));
}

/** "E sui pagamenti?": it names something of its own, which may have nothing to do with what was kept. */
export function namesSubject({ topic, slots, opening }: Reading): boolean {
  if (opening === 'only' || opening === 'except') return false;
  return topic.length > 0 || slots.some((slot) => ['code', 'pira-code'].includes(slot.atom.facet));
}

/** The reading as if all its restrictions had been said in it. */
function withWhere(reading: Reading, where: Where): Reading {
  return {
    ...reading,
    where,
    slots: where.flatMap((clause) => clause.anyOf.map((atom) => slotOf(atom, clause.not))),
    topic: where.flatMap((clause) =>
      clause.anyOf.flatMap((atom) => (atom.facet === 'words' && !clause.not ? atom.words : [])),
    ),
  };
}
