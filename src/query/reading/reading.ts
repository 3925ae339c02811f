import type { NumberCondition as Condition } from '../../language/conditions.ts';
import type { Period } from '../../language/periods.ts';
import type { Token } from '../../language/tokens.ts';
import type { Attribute } from '../attribute.ts';
import type { Atom, Facet, Where } from '../where.ts';
import type { Signal } from './concept.ts';
import { type Item, operatorOf } from './item.ts';
import type { Correction } from './spelling.ts';

/** A restricting word as it was bound: what it asks for, where it stands, whether it is negated. */
export interface Slot {
  atom: Atom;
  from: number;
  to: number;
  words: string;
  not: boolean;
  /** Denied by "tranne", "escluso": taken away from what the rest asks for. */
  excluded: boolean;
}

/** Everything that the words of one question say, before any intent looks at it. */
export interface Reading {
  question: string;
  /** The question cut up, and what each stretch of it was taken for: to be shown, not to be decided by. */
  tokens: readonly Token[];
  items: readonly Item[];
  signals: ReadonlySet<Signal>;
  /** Properties that are asked for by themselves. */
  attributes: readonly Attribute[];
  slots: readonly Slot[];
  /** The slots and topic words put together. */
  where: Where;
  /** Those of them that a count or a share is taken of ("dei mancati quanti sono …"); null where none are said apart. */
  base: Where | null;
  /** Topic words that must be found, and those too common to decide. */
  topic: readonly string[];
  common: readonly string[];
  /** "obiettivi", "indicatori" was said. */
  head: boolean;
  /** Words that nothing here knows, as written; of these, the ones that may be what the question is about. */
  unknown: readonly string[];
  unknownSubjects: readonly string[];
  /** Of these, the ones right beside a topic word: the two may be one name ("smart working"). */
  unknownNames: readonly string[];
  /** Topic words in the runs that "e", "o" and commas keep apart. */
  subjects: readonly (readonly string[])[];
  corrections: readonly Correction[];
  /** Ids of subjects that the report does not hold. */
  limits: readonly string[];
  conditions: readonly Condition[];
  periods: readonly Period[];
  /** The year asked about; null where none was named. */
  year: number | null;
  /** A year that is only compared with ("rispetto al 2022"). */
  otherYear: number | null;
  /** The year that things slipped to ("slittati al 2024"). */
  postponedTo: string | null;
  top: { count: number; from: 'top' | 'bottom' | null } | null;
  /** Bare numbers that belong to nothing else ("41 o 34"). */
  numbers: readonly number[];
  /** The n-th of what was shown. */
  ordinal: number | null;
  /** Points at what was shown ("quelli"). */
  reference: boolean;
  /** How the question begins, where that ties it to an earlier turn. */
  opening: 'and' | 'only' | 'except' | null;
  /** How many words carry meaning; a fragment has few. */
  weight: number;
}

export function has(reading: Reading, ...signals: readonly Signal[]): boolean {
  for (const signal of signals) if (reading.signals.has(signal)) return true;
  return false;
}

/** "X o Y": a choice is put. */
export function putsChoice({ items }: Reading): boolean {
  return items.some((item) => operatorOf(item) === 'or');
}

export function slotsOf<F extends Facet>(
  reading: Reading,
  facet: F,
): (Slot & { atom: Extract<Atom, { facet: F }> })[] {
  return reading.slots.filter(
    (slot): slot is Slot & { atom: Extract<Atom, { facet: F }> } => slot.atom.facet === facet,
  );
}

/** "… ?": something is asked, or put forward to be told true or not. */
export function endsAsking({ question }: Pick<Reading, 'question'>): boolean {
  return /\?\s*$/.test(question);
}
