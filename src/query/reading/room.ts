import { type Library, select } from '../select.ts';
import { type Where, without } from '../where.ts';
import { HOW } from './how-it-went.ts';
import type { Reading } from './reading.ts';
import { type Turn, withWhere } from './turn.ts';
import { isPlaced } from './widened.ts';

/** Whether there is any row of these, however it went. */
export function hasRoom(where: Where, library: Library): boolean {
  return select(library, without(where, HOW)).length > 0;
}

/**
 * "E Promos?" after what the PIRA missed, where Promos has no row in the PIRA: the places kept have to yield, what was
 * asked of them stays.
 */
export function withRoom(turn: Turn, said: Reading, library: Library): Turn {
  const { kept, reading } = turn;
  const lifted = kept.filter(isPlaced);
  if (lifted.length === 0 || !said.where.some(isPlaced) || hasRoom(reading.where, library)) return turn;
  const where = reading.where.filter((clause) => !lifted.includes(clause));
  if (!hasRoom(where, library)) return turn;
  return {
    ...turn,
    reading: withWhere(reading, where),
    kept: kept.filter((clause) => !lifted.includes(clause)),
    again: turn.again && { ...turn.again, where },
    lifted,
  };
}
