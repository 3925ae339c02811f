import type { ThreadMemory } from '../../thread.ts';
import type { Query } from '../query.ts';
import type { Library } from '../select.ts';
import { askedAgain } from './asked-again.ts';
import type { Signal } from './concept.ts';
import { correctsTurn } from './corrected-turn.ts';
import { depends } from './depends.ts';
import { asMeasuredBefore, besideWhere, withBeneficiary, withNumberAs } from './earlier.ts';
import { groupWhere } from './grouped.ts';
import { joinedTurn } from './joined-turn.ts';
import { asMarkAfter } from './mark.ts';
import { has, type Reading } from './reading.ts';
import { tiedTurn } from './tied.ts';
import { aloneTurn, askedTurn, type Turn, turnOf, withoutSignals, withWhere } from './turn.ts';

/** Joins a turn to its thread where it depends on it; else returns it as it is. */
export function followUp(asSaid: Reading, remembered: ThreadMemory, library: Library): Turn {
  const corrects = correctsTurn(asSaid);
  const said = corrects ? { ...asSaid, opening: 'and' as const } : asSaid;
  const memory = corrects ? puttingRight(remembered) : remembered;
  const { query } = memory;
  if (!query) return aloneTurn(asSaid);
  const tied = tiedTurn(said, memory, library);
  if (tied) return tied;
  return depends(said) ? dependent(inItsWords(said, memory), { ...memory, query }) : aloneTurn(asSaid);
}

/** A turn that can only be read with the one before it. */
function dependent(reading: Reading, memory: ThreadMemory & { query: Query }): Turn {
  const beside = besideWhere(reading, memory);
  if (beside) return aloneTurn(withWhere(withoutSignals(reading, STEPS), beside));
  const grouped = groupWhere(reading, memory);
  if (grouped) return turnOf(reading, grouped);
  const again = askedAgain(reading, memory);
  if (again) return askedTurn(again, reading);
  if (has(reading, 'back') && reading.where.length === 0) return aloneTurn(reading);
  return joinedTurn(reading, memory.query, memory);
}

/** Numbers, names and amounts stand for what the thread spoke of by such. */
function inItsWords(said: Reading, memory: ThreadMemory): Reading {
  const reading = withBeneficiary(withNumberAs(said, memory), memory);
  return {
    ...reading,
    where: reading.where.map(asMarkAfter(memory.query?.where ?? [])).map(asMeasuredBefore(reading, memory)),
  };
}

/** The turn that a correction puts right: also one that got no answer. */
function puttingRight(memory: ThreadMemory): ThreadMemory {
  return memory.attempted === undefined
    ? memory
    : { query: memory.attempted, shown: [], earlier: memory.earlier };
}

const STEPS: readonly Signal[] = ['following', 'next', 'back'];

/** "E sui pagamenti?": it names something of its own, which may have nothing to do with what was kept. */
export function namesSubject({ topic, slots, opening }: Reading): boolean {
  if (opening === 'only' || opening === 'except') return false;
  return topic.length > 0 || slots.some((slot) => ['code', 'pira-code'].includes(slot.atom.facet));
}
