import type { Query } from '../query.ts';
import type { Where } from '../where.ts';
import type { Signal } from './concept.ts';
import { slotOf } from './earlier.ts';
import type { Reading } from './reading.ts';

/** A question put together with the turn before it. */
export interface Turn {
  reading: Reading;
  /** The earlier turn's restrictions that still hold; shown, so that nobody is misled. */
  kept: Where;
  /** The earlier query, where this turn only changes its restrictions and asks for nothing new. */
  again: Query | null;
  /** It points at the fifth of three. */
  beyond: boolean;
  /** Places of the earlier turn that the ones named now have no row in. */
  lifted?: Where;
}

/** A question of its own. */
export function aloneTurn(reading: Reading): Turn {
  return { reading, kept: [], again: null, beyond: false };
}

/** What the turn says, of these rows; what it did not say itself was kept. */
export function turnOf(said: Reading, where: Where): Turn {
  const kept = where.filter((clause) => !said.where.includes(clause));
  return { ...aloneTurn(withWhere(said, where)), kept };
}

/** The same question again, or with other restrictions. */
export function askedTurn(again: Query, reading: Reading): Turn {
  const said = new Set(reading.where.map((clause) => JSON.stringify(clause)));
  const kept = again.where.filter((clause) => !said.has(JSON.stringify(clause)));
  return { reading: withWhere(reading, again.where), kept, again, beyond: false };
}

/** The reading as if all its restrictions had been said in it. */
export function withWhere(reading: Reading, where: Where): Reading {
  return {
    ...reading,
    where,
    slots: where.flatMap((clause) => clause.anyOf.map((atom) => slotOf(atom, clause.not))),
    topic: where.flatMap((clause) =>
      clause.anyOf.flatMap((atom) => (atom.facet === 'words' && !clause.not ? atom.words : [])),
    ),
  };
}

export function withoutSignals(reading: Reading, signals: readonly Signal[]): Reading {
  return { ...reading, signals: new Set([...reading.signals].filter((one) => !signals.includes(one))) };
}
