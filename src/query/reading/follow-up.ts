import type { ThreadMemory } from '../../thread.ts';
import type { Query } from '../query.ts';
import { type Library, select } from '../select.ts';
import { atomsOf, is } from '../where.ts';
import { askedAgain } from './asked-again.ts';
import type { Signal } from './concept.ts';
import { correctsTurn } from './corrected-turn.ts';
import { depends } from './depends.ts';
import { asMeasuredBefore, besideWhere, withBeneficiary, withCause, withNumberAs } from './earlier.ts';
import { groupWhere } from './grouped.ts';
import { joinedTurn } from './joined-turn.ts';
import { asMarkAfter } from './mark.ts';
import { isPlaceAlone, namesPlaceAlone } from './place-alone.ts';
import { has, type Reading } from './reading.ts';
import { withRoom } from './room.ts';
import { inScope } from './scope.ts';
import { asksRest } from './the-rest.ts';
import { tiedTurn } from './tied.ts';
import { aloneTurn, askedTurn, type Turn, turnOf, withoutSignals, withWhere } from './turn.ts';

/** Joins a turn to its thread where it depends on it; else returns it as it is. */
export function followUp(asSaid: Reading, remembered: ThreadMemory, library: Library): Turn {
  // "Formaper", when it was asked back whose are meant, or of what there was none: of that question.
  const completes = remembered.attempted !== undefined && isPlaceAlone(asSaid);
  const corrects = completes || correctsTurn(asSaid);
  const memory = corrects ? puttingRight(remembered) : inScope(asSaid, ofLine(asSaid, remembered, library));
  const goesOn = corrects || namesPlaceAlone(asSaid, memory);
  const said = goesOn ? { ...asSaid, opening: 'and' as const } : asSaid;
  const { query } = memory;
  if (!query) return aloneTurn(asSaid);
  const tied = tiedTurn(said, memory, library);
  if (tied) return tied;
  if (!depends(said)) return aloneTurn(asSaid);
  return withRoom(dependent(inItsWords(said, memory), { ...memory, query }), said, library);
}

/** A turn that can only be read with the one before it. */
function dependent(reading: Reading, memory: ThreadMemory & { query: Query }): Turn {
  const beside = besideWhere(reading, memory);
  if (beside) return aloneTurn(withWhere(withoutSignals(reading, STEPS), beside));
  const grouped = groupWhere(reading, memory);
  if (grouped) return turnOf(reading, grouped);
  const again = askedAgain(reading, memory);
  if (again) return askedTurn(again, reading);
  if (asksRest(reading)) return { ...aloneTurn(reading), beyond: true };
  if (has(reading, 'back') && reading.where.length === 0) return aloneTurn(reading);
  return joinedTurn(reading, memory.query, memory);
}

/** Numbers, names and amounts stand for what the thread spoke of by such. */
function inItsWords(said: Reading, memory: ThreadMemory): Reading {
  const reading = withCause(withBeneficiary(withNumberAs(said, memory), memory), memory);
  return {
    ...reading,
    where: reading.where.map(asMarkAfter(memory.query?.where ?? [])).map(asMeasuredBefore(reading, memory)),
  };
}

/** "Perché è così basso?" after a budget: of its line, not of the projects beside it. */
function ofLine(reading: Reading, memory: ThreadMemory, library: Library): ThreadMemory {
  const { query } = memory;
  if (query?.intent !== 'budget' || !has(reading, 'why', 'explain')) return memory;
  const where = [...query.where, is({ facet: 'budget-use' })];
  const lines = select(library, where).map(({ id }) => id);
  return lines.length === 0 ? memory : { ...memory, query: { ...query, where }, shown: lines };
}

/** The turn that a correction puts right: also one that got no answer. */
function puttingRight(memory: ThreadMemory): ThreadMemory {
  return memory.attempted === undefined
    ? memory
    : { query: memory.attempted, shown: [], earlier: memory.earlier };
}

const STEPS: readonly Signal[] = ['following', 'next', 'back'];

/** "E sui pagamenti?": it names something of its own, which may have nothing to do with what was kept. */
export function searchesSubject({ topic, slots, opening }: Reading, { where }: Query): boolean {
  if (opening === 'only' || opening === 'except') return false;
  const isByName = topic.length > 0 && atomsOf(where, 'words').length > 0;
  return isByName || slots.some((slot) => ['code', 'pira-code'].includes(slot.atom.facet));
}
